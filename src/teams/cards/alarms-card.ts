import { dutchDate } from '../../shared/iso-date.ts';
import type { AlarmLine, SignalOutcome } from '../../signal-desk/signal-outcome.ts';
import { listMessages } from '../messages-signal-lists.ts';
import { adaptiveCard, type CardElement, cutAtWord, heading, literal } from './card.ts';
import { alarmButton } from './signal-buttons.ts';
import { noticeBox } from './signal-card.ts';

type Shown = Extract<SignalOutcome, { kind: 'signal-alarms' }>;

const messages = listMessages.alarms;
const mostAlarms = 15;
const longestWhy = 160;

const alarmBlock = ({ code, to, name, why, since, waiting }: AlarmLine): CardElement => ({
  type: 'Container',
  separator: true,
  items: [
    literal(`${code}: ${messages.to[to.kind](name)}`, { bold: true }),
    literal(messages.waiting(waiting, dutchDate(since))),
    literal(messages.why(cutAtWord(why, longestWhy)), { small: true }),
    { type: 'ActionSet', actions: [alarmButton(messages.end(code), code)] },
  ],
});

/** Who could not be told something, each with a button for when that is mended. */
export function alarmsCard({ alarms, ended }: Shown) {
  const notice = ended === null ? [] : [noticeBox(messages.ended(ended.code, ended.wasThere))];
  const body =
    alarms.length === 0
      ? [literal(messages.none)]
      : [
          ...alarms.slice(0, mostAlarms).map(alarmBlock),
          ...(alarms.length > mostAlarms ? [literal(messages.more(alarms.length - mostAlarms), { small: true })] : []),
          literal(messages.hint, { small: true, spacing: 'Medium' }),
        ];
  return adaptiveCard([...notice, heading(messages.title), ...body], messages.title);
}
