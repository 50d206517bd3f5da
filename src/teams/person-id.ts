import type { IncomingActivity } from './incoming-activity.ts';

/** Who does something, by the id that the organisation knows; by Teams' own where that is not told. */
export const personIdOf = ({ from }: Pick<IncomingActivity, 'from'>): string => from.aadObjectId ?? from.id;
