/** What the bot never does, whatever the sources say: decide somebody's right to help, judge a colleague. */
export type Refusal = 'eligibility' | 'colleague';
