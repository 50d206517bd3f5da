import { readSignal, type SignalReader } from '../signals/read-signal.ts';
import type { Said } from '../signals/signal.ts';

/** Begins a reply that puts right what was told. */
const putsRight =
  /^\s*(?:nee|neen|sorry|oeps|toch|correctie|ik bedoel\p{L}*|het (?:is|was|gaat|moet))(?!\p{L})|(?<!\p{L})(?:bedoel\p{L}*|verkeerd\p{L}*|vergis\p{L}*)(?!\p{L})/iu;

/** Whether a line tells a whole remark on another provider than the draft is about: no reply, and no correction of its name. */
export function isOtherMatter(said: readonly Said[], text: string, reader: SignalReader): boolean {
  if (putsRight.test(text)) return false;
  const { provider } = readSignal(said, reader);
  if (provider === null || reader.findProviders(text).some((one) => one.provider.name === provider)) return false;
  const alone = readSignal([{ by: 'reporter', text }], reader);
  return alone.provider !== null && !alone.missing.includes('wat');
}
