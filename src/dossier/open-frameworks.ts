import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { stem } from '../knowledge/dutch/stem.ts';
import { tokenize } from '../knowledge/dutch/tokenize.ts';
import { ownOrShipped } from '../knowledge/own-or-shipped.ts';
import { readYaml } from '../knowledge/read-yaml.ts';
import { Fault } from '../shared/fault.ts';
import { lawScopes } from '../shared/law.ts';
import { documentTypes } from './findings.ts';
import {
  criterionRules,
  type ExamplePaper,
  type Framework,
  type FrameworkPoint,
  type Frameworks,
  type ServiceNorm,
  type SourcePlace,
} from './framework.ts';
import { eventNames } from './terms/events.ts';

const text = z.string().trim().min(1, 'is leeg');
const place = z
  .strictObject({ wet: text.optional(), document: text.optional(), artikel: text, lid: text.optional() })
  .refine((one) => (one.wet === undefined) !== (one.document === undefined), 'noemt of een wet, of een document');
const point = { code: text, naam: text, vraag: text, bronnen: z.array(place).default([]), voorbeeld: text.optional() };
const yesOrNo = z.enum(['ja', 'nee']).default('ja');
const frameworkSchema = z.strictObject({
  titel: text,
  versie: text,
  wet: z.enum(lawScopes),
  standaard: yesOrNo,
  stappen: z
    .array(
      z.strictObject({
        ...point,
        aanwezig: text,
        onvolledig: text,
        volledig: z.array(z.array(text).min(1)).min(1),
        deel: z.array(text),
        aanvullen: z.record(text, text).default({}),
      }),
    )
    .min(1),
  criteria: z
    .array(
      z
        .strictObject({ ...point, volgt: text.optional(), regel: z.enum(criterionRules).optional() })
        .refine(
          (one) => (one.volgt === undefined) !== (one.regel === undefined),
          'heeft volgt of regel, een van beide',
        ),
    )
    .default([]),
  beschikking: z.array(z.strictObject({ ...point, 'bij-afwijzing': yesOrNo })).default([]),
});
const featuresSchema = z.record(text, text);
const thresholdsSchema = z.record(text, z.coerce.number('is geen getal').positive('is niet groter dan 0'));
const groupsSchema = z.record(text, z.array(text));
const example = z.strictObject({ kenmerken: z.array(text).default([]), kop: text.optional(), zin: text });
const normsSchema = z.array(
  z.strictObject({
    naam: text,
    wet: z.enum(lawScopes),
    regel: text,
    vanaf: z.enum(eventNames),
    tot: z.enum(eventNames),
    werkdagen: z.coerce.number('is geen getal').int('is geen heel getal').positive('is niet groter dan 0'),
  }),
);
/** A whole paper, sentence by sentence, or sentences that stand by themselves. */
const examplesSchema = z.array(
  z.strictObject({
    soort: z.enum(documentTypes).optional(),
    dossier: text.optional(),
    zinnen: z.array(example).min(1),
  }),
);

const shapes: Readonly<Record<string, string>> = { string: 'moet tekst zijn', array: 'moet een lijst zijn' };
/** What is wrong with a value, where the schema does not say it itself. */
const wrongBecause: z.core.$ZodErrorMap = (issue) => {
  if (issue.input === undefined) return 'ontbreekt';
  if (issue.code === 'unrecognized_keys') return `kent '${issue.keys.join("', '")}' niet`;
  if (issue.code === 'invalid_value') return `moet een van deze woorden zijn: ${issue.values.join(', ')}`;
  if (issue.code === 'too_small') return 'is leeg';
  return (issue.code === 'invalid_type' ? shapes[issue.expected] : undefined) ?? 'heeft niet de goede vorm';
};

/** Fits a text with a word that starts with one of these. */
const startOfAny = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${words.map((one) => one.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&')).join('|')})`, 'iu');

/** Where policy staff must look: the first of a list is 1. */
const placeIn = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? 'het bestand'
    : `sleutel '${path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join('.')}'`;

function parseFile<T extends z.ZodType>(file: string, schema: T): z.infer<T> {
  if (!existsSync(file)) throw new Fault('knowledge', `${file}: dit bestand ontbreekt.`);
  const read = readYaml(readFileSync(file, 'utf8'), file, 'het bestand is');
  const result = schema.safeParse(read, { error: wrongBecause });
  if (result.success) return result.data;
  const wrong = result.error.issues.map((issue) => `${file}: ${placeIn(issue.path)} ${issue.message}.`);
  throw new Fault('knowledge', wrong.join('\n'));
}

const placeOf = ({ wet, document, artikel, lid }: z.infer<typeof place>): SourcePlace => ({
  law: wet ?? null,
  slug: document ?? null,
  article: artikel,
  paragraph: lid ?? null,
});

function pointOf(one: {
  readonly code: string;
  readonly naam: string;
  readonly vraag: string;
  readonly bronnen: readonly z.infer<typeof place>[];
  readonly voorbeeld?: string | undefined;
}): FrameworkPoint {
  const { code, naam: name, vraag: question } = one;
  return { code, name, question, sources: one.bronnen.map(placeOf), example: one.voorbeeld ?? null };
}

function frameworkOf(id: string, read: z.infer<typeof frameworkSchema>): Framework {
  return {
    id,
    title: read.titel,
    version: read.versie,
    law: read.wet,
    isDefault: read.standaard === 'ja',
    steps: read.stappen.map((step) => ({
      ...pointOf(step),
      present: step.aanwezig,
      incomplete: step.onvolledig,
      completeWhen: step.volledig,
      partWhen: step.deel,
      toAdd: new Map(Object.entries(step.aanvullen)),
    })),
    criteria: read.criteria.map((one) => ({ ...pointOf(one), follows: one.volgt ?? null, rule: one.regel ?? null })),
    elements: read.beschikking.map((one) => ({ ...pointOf(one), alsoForRejection: one['bij-afwijzing'] === 'ja' })),
  };
}

/** What a framework names but no file describes; each a sentence. */
function problemsOf(file: string, framework: Framework, features: ReadonlyMap<string, string>): readonly string[] {
  const steps = new Set(framework.steps.map((step) => step.code));
  const codes = [...framework.steps, ...framework.criteria, ...framework.elements].map((one) => one.code);
  return [
    ...codes.filter((code, at) => codes.indexOf(code) !== at).map((code) => `code ${code} staat er twee keer`),
    ...framework.steps.flatMap((step) =>
      [...step.completeWhen.flat(), ...step.partWhen, ...step.toAdd.keys()]
        .filter((name) => !features.has(name))
        .map((name) => `stap ${step.code} noemt kenmerk '${name}', maar dat staat niet in kenmerken.yaml`),
    ),
    ...framework.criteria
      .filter((one) => one.follows !== null && !steps.has(one.follows))
      .map((one) => `criterium ${one.code} volgt stap ${one.follows}, maar die is er niet`),
  ].map((problem) => `${file}: ${problem}.`);
}

/** What lies beside the frameworks. */
const others = new Set([
  'kenmerken.yaml',
  'drempels.yaml',
  'woordgroepen.yaml',
  'signaalwoorden.yaml',
  'servicenormen.yaml',
]);

function normsIn(file: string): readonly ServiceNorm[] {
  if (!existsSync(file)) return [];
  return parseFile(file, normsSchema).map(({ naam, wet, regel, vanaf, tot, werkdagen }) => ({
    name: naam,
    law: wet,
    rule: regel,
    from: vanaf,
    until: tot,
    workingDays: werkdagen,
  }));
}

const yamlIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
    : [];

/**
 * Reads `toetsingskaders/` of the knowledge folder, or of `shipped` when it has none: `<id>.yaml` for each framework,
 * `kenmerken.yaml` with the features they name, `drempels.yaml`, `woordgroepen.yaml`, `signaalwoorden.yaml`,
 * `servicenormen.yaml`, and example sentences in `voorbeelden/*.yaml`. Throws a Fault of code
 * `knowledge` that names file and key, in Dutch; nothing loads half.
 */
export function openFrameworks(dir: string, shipped: string): Frameworks {
  const folder = ownOrShipped('toetsingskaders', dir, shipped);
  if (!existsSync(folder)) throw new Fault('knowledge', `Er is geen map toetsingskaders in ${dir}.`);
  const features = new Map(Object.entries(parseFile(join(folder, 'kenmerken.yaml'), featuresSchema)));
  const problems: string[] = [];
  const frameworks = yamlIn(folder)
    .filter((name) => !others.has(name))
    .map((name) => {
      const file = join(folder, name);
      const framework = frameworkOf(name.replace(/\.yaml$/, ''), parseFile(file, frameworkSchema));
      problems.push(...problemsOf(file, framework, features));
      return framework;
    });
  const examples = yamlIn(join(folder, 'voorbeelden')).flatMap((name): readonly ExamplePaper[] => {
    const file = join(folder, 'voorbeelden', name);
    return parseFile(file, examplesSchema).map(({ soort, dossier, zinnen }) => ({
      type: soort ?? null,
      dossier: dossier ?? null,
      sentences: zinnen.map(({ kenmerken, kop, zin }) => {
        for (const one of kenmerken)
          if (!features.has(one)) problems.push(`${file}: kenmerk '${one}' staat niet in kenmerken.yaml.`);
        return { features: kenmerken, heading: kop ?? null, sentence: zin };
      }),
    }));
  });
  const groups = parseFile(join(folder, 'woordgroepen.yaml'), groupsSchema);
  const wordGroups = new Map<string, string[]>();
  for (const [group, words] of Object.entries(groups))
    for (const one of new Set(words.flatMap((word) => tokenize(word).map(stem))))
      wordGroups.set(one, [...(wordGroups.get(one) ?? []), group]);
  const measured = join(folder, 'drempels.yaml');
  const thresholds = new Map(existsSync(measured) ? Object.entries(parseFile(measured, thresholdsSchema)) : []);
  const cueFile = join(folder, 'signaalwoorden.yaml');
  const cues = new Map<string, RegExp>();
  for (const [feature, words] of Object.entries(existsSync(cueFile) ? parseFile(cueFile, groupsSchema) : {})) {
    if (!features.has(feature)) problems.push(`${cueFile}: kenmerk '${feature}' staat niet in kenmerken.yaml.`);
    cues.set(feature, startOfAny(words));
  }
  const norms = normsIn(join(folder, 'servicenormen.yaml'));
  if (problems.length > 0) throw new Fault('knowledge', [...new Set(problems)].join('\n'));
  return { frameworks, features, thresholds, wordGroups, cues, examples, norms };
}
