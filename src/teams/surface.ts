/** Where the conversation takes place, from Teams' own name for it. */
export const surfaceOf = (conversationType: string | null): 'personal' | 'group' | 'channel' =>
  conversationType === 'channel' ? 'channel' : conversationType === 'groupChat' ? 'group' : 'personal';
