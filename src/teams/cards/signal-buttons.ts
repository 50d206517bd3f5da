import { addDays, dutchDate } from '../../shared/iso-date.ts';
import type { SignalView } from '../../signal-desk/signal-outcome.ts';
import { isLiftable } from '../../signals/follow-up/kept-signal.ts';
import type { Action } from '../../signals/follow-up/transitions.ts';
import { signalMessages as messages } from '../messages-signal.ts';
import { type CardElement, literal } from './card.ts';

/** The verbs of the buttons about signals. What they carry names a draft, or a signal and its version, and no word of it. */
export const signalVerbs = { draft: 'signaal-concept', signal: 'signaal', alarm: 'alarm' } as const;

/** What is pressed under a draft, by the word that its button carries. */
export const draftDeeds = ['vul', 'verder', 'wijzig', 'geen-gevaar', 'stop', 'verstuur'] as const;
export type DraftDeed = (typeof draftDeeds)[number];

/** Names of inputs. */
export const inputNames = {
  field: (field: string) => `veld-${field}`,
  change: 'wijziging',
  confidential: 'vertrouwelijk',
  practiceNote: 'werkafspraak',
  text: 'tekst',
  until: 'tot',
  to: 'naar',
  lifted: 'openbaar',
  twin: 'met',
} as const;

interface Look {
  readonly style?: 'positive' | 'destructive';
  /** Whether what is filled in goes with it. */
  readonly isBare?: boolean;
}

/** A button under a draft. */
export const draftButton = (title: string, draftId: string, deed: DraftDeed, look: Look = {}): CardElement => ({
  type: 'Action.Execute',
  title,
  verb: signalVerbs.draft,
  data: { concept: draftId, doe: deed },
  ...(look.style === undefined ? {} : { style: look.style }),
  ...(look.isBare ? { associatedInputs: 'none' } : {}),
});

/** A button that says that an alarm is mended. */
export const alarmButton = (title: string, code: string): CardElement => ({
  type: 'Action.Execute',
  title,
  verb: signalVerbs.alarm,
  data: { alarm: code },
  associatedInputs: 'none',
});

const signalButton = (
  title: string,
  { signal }: Pick<SignalView, 'signal'>,
  action: Action,
  isBare: boolean,
): CardElement => ({
  type: 'Action.Execute',
  title,
  verb: signalVerbs.signal,
  data: { signaal: signal.id, versie: signal.version, doe: action },
  ...(isBare ? { associatedInputs: 'none' } : {}),
});

const longestInput = 2_000;
const pauseDays = 30;

const textInput = (action: keyof typeof messages.inputs): CardElement => ({
  type: 'Input.Text',
  id: inputNames.text,
  label: messages.inputs[action],
  isMultiline: true,
  maxLength: longestInput,
  ...(action === 'withdraw' ? {} : { isRequired: true, errorMessage: messages.inputMissing }),
});

const choice = (id: string, label: string, choices: readonly { readonly title: string; readonly value: string }[]) => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  style: 'compact',
  isRequired: true,
  errorMessage: messages.inputMissing,
  choices,
});

/** A button that opens a small form, with the words that go with the action. */
const form = (view: SignalView, action: Action, inputs: readonly CardElement[]): CardElement => ({
  type: 'Action.ShowCard',
  title: messages.actions[action],
  card: {
    type: 'AdaptiveCard',
    body: [...inputs, literal(messages.noteHint, { small: true })],
    actions: [signalButton(`${messages.done}: ${messages.actions[action]}`, view, action, false)],
  },
});

/** What becomes of the confidence of a signal that is sent on: nothing, unless who may chooses otherwise. */
function confidentialInputs({ signal }: SignalView): readonly CardElement[] {
  if (!signal.isConfidential) return [];
  if (!isLiftable(signal)) return [literal(messages.staysConfidential, { small: true })];
  return [{ type: 'Input.Toggle', id: inputNames.lifted, title: messages.liftToggle, value: 'false', wrap: true }];
}

/** The button of one action; nothing when there is nothing to choose from. */
function buttonOf(action: Action, view: SignalView): CardElement[] {
  switch (action) {
    case 'take':
    case 'satisfied':
    case 'end-practice-note':
      return [signalButton(messages.actions[action], view, action, true)];
    case 'join':
      return view.twins.length === 0
        ? []
        : [
            form(view, action, [
              choice(
                inputNames.twin,
                messages.twin,
                view.twins.map(({ id, category, sentOn }) => ({
                  title: messages.twinChoice(id, category, dutchDate(sentOn)),
                  value: id,
                })),
              ),
            ]),
          ];
    case 'forward':
      return view.routes.length === 0
        ? []
        : [
            form(view, action, [
              choice(
                inputNames.to,
                messages.forwardTo,
                view.routes.map(({ id, name }) => ({ title: name, value: id })),
              ),
              ...confidentialInputs(view),
              textInput(action),
            ]),
          ];
    case 'pause-referrals':
      return view.signal.content?.provider == null
        ? []
        : [
            form(view, action, [
              ...(view.signal.isConfidential
                ? [literal(messages.stopIsPublic, { bold: true, color: 'Attention' })]
                : []),
              {
                type: 'Input.Date',
                id: inputNames.until,
                label: messages.until,
                isRequired: true,
                errorMessage: messages.inputMissing,
                value: addDays(view.today, pauseDays),
              },
              textInput(action),
            ]),
          ];
    case 'resume-referrals':
      return view.stopUntil === null ? [] : [form(view, action, [textInput(action)])];
    default:
      return [form(view, action, [textInput(action)])];
  }
}

/** Most used first; what does not fit in the row goes under the dots. */
const order: readonly Action[] = [
  'satisfied',
  'dissatisfied',
  'take',
  'ask',
  'answer',
  'note',
  'close',
  'reopen',
  'agree',
  'forward',
  'split',
  'join',
  'pause-referrals',
  'resume-referrals',
  'end-practice-note',
  'withdraw',
];
const inRow = 5;

/** Buttons for what may be done with a signal now, of these actions. */
export function signalButtons(view: SignalView, only: readonly Action[] = order): CardElement[] {
  const buttons = order
    .filter((one) => only.includes(one) && view.can.includes(one))
    .flatMap((one) => buttonOf(one, view));
  return buttons.map((button, at) => (at < inRow ? button : { ...button, mode: 'secondary' }));
}
