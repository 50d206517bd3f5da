import { dutchDate } from '../../shared/iso-date.ts';
import type { AskField, SignalOutcome } from '../../signal-desk/signal-outcome.ts';
import { signalMessages as messages } from '../messages-signal.ts';
import { listMessages } from '../messages-signal-lists.ts';
import { adaptiveCard, type CardElement, heading, literal } from './card.ts';
import { draftButton, inputNames } from './signal-buttons.ts';
import { contentLines } from './signal-lines.ts';

type Of<Kind extends SignalOutcome['kind']> = Extract<SignalOutcome, { kind: Kind }>;

const boxed = (items: readonly CardElement[], style = 'emphasis'): CardElement => ({
  type: 'Container',
  style,
  spacing: 'Medium',
  items,
});

function fieldInput(field: AskField, choices: readonly string[], gemeenten: readonly string[]): CardElement {
  const id = inputNames.field(field);
  const label = messages.fields[field];
  if (field === 'aanbieder' && choices.length > 0)
    return {
      type: 'Input.ChoiceSet',
      id,
      label,
      style: 'expanded',
      choices: [...choices.map((name) => ({ title: name, value: name })), { title: messages.otherProvider, value: '' }],
    };
  if (field === 'gemeente')
    return {
      type: 'Input.ChoiceSet',
      id,
      label,
      style: 'expanded',
      choices: gemeenten.map((name) => ({ title: name, value: name })),
    };
  const isHours = field === 'uren-toegekend' || field === 'uren-geleverd';
  return {
    type: 'Input.Text',
    id,
    label,
    ...(isHours ? { placeholder: 'bijvoorbeeld 4' } : {}),
    isMultiline: field === 'wat',
    maxLength: field === 'wat' ? 2_000 : 120,
  };
}

/** Asks at once for all that is missing. */
export function askCard({ draftId, fields, choices, gemeenten, content, advice, maySkip }: Of<'signal-ask'>) {
  const body = [
    heading(messages.askTitle),
    boxed([literal(messages.understood, { bold: true }), ...contentLines(content)]),
    ...(advice === null ? [] : [boxed([literal(messages.advice(advice))], 'warning')]),
    literal(messages.askHint, { spacing: 'Medium' }),
    ...fields.map((field) => fieldInput(field, choices, gemeenten)),
    literal(messages.privacy, { small: true }),
  ];
  return adaptiveCard(body, messages.askSaid, [
    draftButton(messages.goOn, draftId, 'vul', { style: 'positive' }),
    ...(maySkip ? [draftButton(messages.skip, draftId, 'verder', { isBare: true })] : []),
    draftButton(messages.cancel, draftId, 'stop', { isBare: true }),
  ]);
}

const toggle = (id: string, title: string, isOn: boolean): CardElement => ({
  type: 'Input.Toggle',
  id,
  title,
  value: isOn ? 'true' : 'false',
  wrap: true,
});

/** Shows exactly what will be sent, to whom and why; nothing goes before Verstuur. */
export function previewCard({ draftId, content, notTold, route, gemeente }: Of<'signal-preview'>) {
  const body = [
    heading(messages.previewTitle),
    boxed(contentLines(content)),
    ...(notTold.length === 0
      ? []
      : [literal(messages.notTold(notTold.map((field) => messages.fieldNames[field])), { small: true })]),
    ...(gemeente === null ? [] : [literal(messages.inGemeente(gemeente), { bold: true, spacing: 'Medium' })]),
    literal(messages.goesTo(route.to, route.alsoTo), { bold: true, spacing: 'Medium' }),
    literal(messages.why(route.rule, dutchDate(route.dueBy)), { small: true }),
    ...(route.advice === null ? [] : [boxed([literal(messages.advice(route.advice))], 'warning')]),
    route.isAlwaysConfidential
      ? literal(messages.alwaysConfidential(route.to), { bold: true })
      : toggle(inputNames.confidential, messages.confidentialToggle(route.to), route.isConfidential),
    toggle(inputNames.practiceNote, messages.practiceToggle, content.isPracticeNote),
    literal(messages.previewSaid, { small: true }),
  ];
  return adaptiveCard(body, messages.previewSaid, [
    draftButton(messages.send, draftId, 'verstuur', { style: 'positive' }),
    {
      type: 'Action.ShowCard',
      title: messages.change,
      card: {
        type: 'AdaptiveCard',
        body: [
          {
            type: 'Input.Text',
            id: inputNames.change,
            label: messages.changeWhat,
            isMultiline: true,
            maxLength: 2_000,
            isRequired: true,
            errorMessage: messages.inputMissing,
          },
          literal(messages.changeHint, { small: true }),
        ],
        actions: [draftButton(messages.changeSend, draftId, 'wijzig')],
      },
    },
    draftButton(messages.cancel, draftId, 'stop', { isBare: true }),
  ]);
}

/** What to do now; no form. */
export function dangerCard({ draftId }: Of<'signal-danger'>) {
  const body = [...dangerElements(), literal(messages.dangerNotFiled, { small: true, spacing: 'Medium' })];
  return adaptiveCard(body, dangerSaid, [
    draftButton(messages.noDanger, draftId, 'geen-gevaar'),
    draftButton(messages.cancel, draftId, 'stop'),
  ]);
}

const dangerSaid = [messages.dangerTitle, ...messages.danger].join(' ');

function dangerElements(): readonly CardElement[] {
  return [
    boxed(
      [
        literal(messages.dangerTitle, { bold: true }),
        ...messages.danger.map((line, at) => literal(`${at + 1}.  ${line}`)),
      ],
      'attention',
    ),
    literal(messages.meldcodeTitle, { bold: true, spacing: 'Medium' }),
    ...messages.meldcode.map((line, at) => literal(`${at + 1}.  ${line}`)),
  ];
}

/** What to do in danger that was told beside something else, which was done; that may follow below. */
export const dangerBesideCard = (below: readonly CardElement[] = []) =>
  adaptiveCard([...dangerElements(), literal(messages.dangerBeside, { spacing: 'Medium' }), ...below], dangerSaid);

/** Says that it was sent, to whom, and by when somebody takes it. */
export function sentCard({ id, route, practiceNote }: Of<'signal-sent'>) {
  const body = [
    heading(messages.sentTitle(id)),
    literal(messages.sentTo(route.to, route.alsoTo, dutchDate(route.dueBy))),
    ...(route.advice === null ? [] : [boxed([literal(messages.advice(route.advice))], 'warning')]),
    ...(practiceNote === 'none' ? [] : [literal(listMessages.practiceNotes[practiceNote])]),
    literal(messages.sentNext, { small: true }),
  ];
  return adaptiveCard(body, messages.sentTitle(id));
}
