import { join } from 'node:path';
import { z } from 'zod/v4';
import { learnTexts } from '../knowledge/dutch/learn-texts.ts';
import { ownOrShipped } from '../knowledge/own-or-shipped.ts';
import { readQuestionFiles } from '../knowledge/questions.ts';
import { readYamlList } from '../knowledge/read-yaml.ts';
import type { Refusal } from '../shared/refusal.ts';
import { messageCues } from './message-cues.ts';

/** What a message can want of the bot; the words are those of the command line. */
export type Intent =
  | 'beleidsvraag'
  | 'dossiercheck'
  | 'signaal'
  | 'overzicht'
  | 'status'
  | 'herinnering'
  | 'hulp'
  | 'buiten-bereik';

/** What a message wants, how likely that is (0 to 1), and whether it asks what the bot must not do. */
export interface Routed {
  readonly intent: Intent;
  readonly confidence: number;
  readonly refusal: Refusal | null;
}

export type Router = (message: string) => Routed;

const wishes = [
  'beleidsvraag',
  'dossiercheck',
  'signaal',
  'overzicht',
  'status',
  'herinnering',
  'hulp',
  'beslissing',
  'collega',
  'kletspraat',
] as const;
type Wish = (typeof wishes)[number];

const meaning: Readonly<Record<Wish, { readonly intent: Intent; readonly refusal: Refusal | null }>> = {
  beleidsvraag: { intent: 'beleidsvraag', refusal: null },
  dossiercheck: { intent: 'dossiercheck', refusal: null },
  signaal: { intent: 'signaal', refusal: null },
  overzicht: { intent: 'overzicht', refusal: null },
  status: { intent: 'status', refusal: null },
  herinnering: { intent: 'herinnering', refusal: null },
  hulp: { intent: 'hulp', refusal: null },
  beslissing: { intent: 'buiten-bereik', refusal: 'eligibility' },
  collega: { intent: 'buiten-bereik', refusal: 'colleague' },
  kletspraat: { intent: 'buiten-bereik', refusal: null },
};
/** Of the questions written beside articles, one in so many is an example of a beleidsvraag; more would drown the other wishes. */
const writtenTaken = 4;
/** Of the example remarks on providers, one in so many is an example of a signaal, for the same reason. */
const remarksTaken = 6;
/** A refusal is only given when it is this likely: a question wrongly refused is worse than one answered with rules. */
const surelyRefused = 0.8;

const schema = z
  .array(z.strictObject({ bedoeling: z.enum(wishes), voorbeelden: z.array(z.string().min(1)).min(1) }))
  .min(1, 'er staat geen bedoeling in.');

/** Remarks about providers, told in the words of a signal; `geen` are messages that only look like one. */
const remarksSchema = z.array(z.object({ soort: z.string(), voorbeelden: z.array(z.string().min(1)) }));

function readRemarks(file: string): readonly string[] {
  const entries = readYamlList(file, 'soort', remarksSchema);
  return entries.filter(({ soort }) => soort !== 'geen').flatMap(({ voorbeelden }) => voorbeelden);
}

function readExamples(file: string): ReadonlyMap<Wish, readonly string[]> {
  const entries = readYamlList(file, 'bedoeling', schema);
  return new Map(entries.map(({ bedoeling, voorbeelden }) => [bedoeling, voorbeelden]));
}

/**
 * Learns from `bedoelingen.yaml` in the folder, or in `shipped` when it has none, from the questions beside the articles of
 * the laws and from the example remarks of `signalen/`, what messages want; takes about a second.
 * Throws a Fault of code `knowledge` that names file, entry and key when the file is wrong.
 */
export async function openRouter(dir: string, shipped: string): Promise<Router> {
  const examples = readExamples(ownOrShipped('bedoelingen.yaml', dir, shipped));
  const { files } = await readQuestionFiles(join(shipped, 'vragen'));
  const written = files.flatMap(({ questions }) => [...questions.values()].flat());
  const some = written.filter((_, at) => at % writtenTaken === 0);
  const all = new Map<Wish, readonly string[]>(examples);
  all.set('beleidsvraag', [...(examples.get('beleidsvraag') ?? []), ...some]);
  const remarks = readRemarks(ownOrShipped(join('signalen', 'voorbeelden.yaml'), dir, shipped));
  const told = remarks.filter((_, at) => at % remarksTaken === 0);
  all.set('signaal', [...(examples.get('signaal') ?? []), ...told]);
  const recognise = learnTexts(all, messageCues);
  return (message) => {
    const { label, probability } = recognise(message);
    const { intent, refusal } = meaning[label];
    const confidence = Math.round(100 * probability) / 100;
    return { intent, confidence, refusal: probability >= surelyRefused ? refusal : null };
  };
}
