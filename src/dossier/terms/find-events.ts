import type { IsoDate } from '../../shared/iso-date.ts';
import { conclusionOfDecision } from '../decision/conclusion.ts';
import type { DossierDocument } from '../reading/dossier-document.ts';
import type { DatedStatement, StatedDay } from './dated-statements.ts';
import { type EventCue, eventCues } from './event-cues.ts';
import { type DossierEvents, type EventDay, type EventName, eventNames } from './events.ts';
import { paperDay } from './paper-day.ts';

interface Found extends EventDay {
  readonly event: EventName;
}

const near = 90;
/** How far what a cue needs, or forbids, may stand from the day: no sentence of a person is longer. */
const wide = 300;
/** Between two days of one list: "6 mei en 13 mei", "14, 28 januari", "1 oktober (ouders), 6 oktober (op school)". */
const listed = /^\s*(?:\([^()]{1,60}\)\s*)?(?:en|[,&+/]|t\s?\/\s?m)\s*(?:op\s+)?(?:\p{L}+dag\s+)?$/iu;

function cueOf(statement: DatedStatement, at: number): EventCue | undefined {
  const { text, days, type, paper } = statement;
  const day = days[at];
  if (day === undefined) return undefined;
  const before = text.slice(Math.max(days[at - 1]?.end ?? 0, day.start - near), day.start);
  const after = text.slice(day.end, Math.min(days[at + 1]?.start ?? text.length, day.end + near));
  const around = text.slice(Math.max(0, day.start - wide), day.end + wide);
  return eventCues.find(
    (cue) =>
      (cue.types?.includes(type) ?? type !== 'plan') &&
      (!day.isMonth || cue.event === 'volgendHeronderzoek') &&
      (cue.when !== 'ahead' || (paper !== null && day.day > paper)) &&
      (cue.when !== 'past' || paper === null || day.day <= paper) &&
      (cue.before?.test(before) === true || cue.after?.test(after) === true) &&
      cue.needs?.test(around) !== false &&
      cue.not?.test(around) !== true,
  );
}

function eventsIn(statement: DatedStatement): readonly Found[] {
  const found: Found[] = [];
  let last: { readonly event: EventName; readonly day: StatedDay } | undefined;
  statement.days.forEach((day, at) => {
    const between = last === undefined ? '' : statement.text.slice(last.day.end, day.start);
    const event = cueOf(statement, at)?.event ?? (last !== undefined && listed.test(between) ? last.event : undefined);
    last = event === undefined ? undefined : { event, day };
    if (event !== undefined) found.push({ event, day: day.day, ...statement.evidence, isGiven: false });
  });
  return found;
}

/** A letter that only tells that the term moves decides nothing. */
const isAboutTerm =
  /(?:termijn|\bbeslissing|\bbesluit)\b[^.;]{0,60}\b(?:verleng\p{L}*|opgeschort|opschort\p{L}*|uitgesteld)|\bverleng\p{L}* (?:wij )?(?:de|deze) \p{L}*termijn/iu;

const grantsOrRefuses =
  /\b(?:(?:u|jullie|je) krijgt|ken(?:nen|t)? [^.;]{0,80}\btoe\b|toegekend|wij verlenen u|wij verstrekken|wijzen [^.;]{0,80}\baf\b|afgewezen|hebben besloten|als volgt besloten)\b/iu;

const decides = ({ text }: DossierDocument): boolean => !isAboutTerm.test(text) || grantsOrRefuses.test(text);

/** The day that a paper bears stands for what it is: the Beschikking for the decision, the report for the conversation. */
function borneBy(document: DossierDocument, event: EventName): readonly Found[] {
  const borne = paperDay(document);
  return borne === null
    ? []
    : [{ event, ...borne, document: borne.quote === null ? null : document.file, isGiven: false }];
}

/** When the help that a Beschikking grants begins and ends, with the sentence that names the day, or lets it be counted. */
function periodsOf(decision: DossierDocument, statements: readonly DatedStatement[]): readonly Found[] {
  return conclusionOfDecision(decision).provisions.flatMap(({ period }) => {
    if (period === null) return [];
    const on = (event: EventName, day: IsoDate): Found => {
      const naming = statements.find(({ days }) => days.some((stated) => stated.day === day));
      return { event, day, quote: naming?.text ?? period.sentence.text, document: decision.file, isGiven: false };
    };
    const { from, until } = period.value;
    return [
      ...(from?.day && from.precision === 'day' ? [on('ingang', from.day)] : []),
      ...(until === null ? [] : [on('einde', until)]),
    ];
  });
}

function eventsOf(document: DossierDocument, statements: readonly DatedStatement[]): readonly Found[] {
  const own = statements.filter((one) => one.evidence.document === document.file);
  const found = own.flatMap(eventsIn);
  const has = (event: EventName): boolean => found.some((one) => one.event === event);
  if (document.type === 'gespreksverslag') {
    if (has('gesprek')) return found;
    // The only day on a report may be told to be the one of the melding.
    const told = new Set(
      found.filter(({ event }) => event === 'melding' || event === 'aanvraag').map(({ day }) => day),
    );
    return [...found, ...borneBy(document, 'gesprek').filter(({ day }) => !told.has(day))];
  }
  if (document.type !== 'beschikking') return found;
  if (!decides(document)) return found.filter(({ event }) => event !== 'besluit' && event !== 'verzending');
  return [...found, ...(has('besluit') ? [] : borneBy(document, 'besluit')), ...periodsOf(document, own)];
}

/** Finds on which days what happened, in every paper of a dossier; days that are given overrule what is found. */
export function findEvents(
  documents: readonly DossierDocument[],
  statements: readonly DatedStatement[],
  given: ReadonlyMap<EventName, readonly EventDay[]>,
): DossierEvents {
  const found = documents.flatMap((document) => eventsOf(document, statements));
  return new Map(
    eventNames.map((name) => {
      const own = found.filter(({ event }) => event === name).map(({ event: _, ...day }) => day);
      return [name, given.get(name) ?? own.sort((a, b) => a.day.localeCompare(b.day))];
    }),
  );
}
