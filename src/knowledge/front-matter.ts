import { CORE_SCHEMA, dump } from 'js-yaml';
import { z } from 'zod/v4';
import { Fault } from '../shared/fault.ts';
import { isIsoDate } from '../shared/iso-date.ts';
import { lawScopes } from '../shared/law.ts';
import { readYaml } from './read-yaml.ts';
import { type Source, type SourceKind, sourceRank } from './source.ts';

/** Front matter: everything about a source but its slug, which is the folder's name. */
export type FrontMatter = Omit<Source, 'slug'>;

const isKind = (text: string): text is SourceKind => Object.hasOwn(sourceRank, text);

/** The kinds of sources, as front matter writes them. */
export const sourceKinds: readonly SourceKind[] = Object.keys(sourceRank).filter(isKind);

const orMissing = (message: string) => ({
  error: (issue: { readonly input?: unknown }): string => (issue.input === undefined ? 'ontbreekt' : message),
});
const text = z.string(orMissing('moet tekst zijn')).trim().min(1, 'is leeg');
const day = text.refine(isIsoDate, 'moet een bestaande dag zijn, geschreven als JJJJ-MM-DD');
const oneOf = <const T extends readonly string[]>(words: T) =>
  z.enum(words, orMissing(`moet een van deze woorden zijn: ${words.join(', ')}`));

const schema = z
  .strictObject({
    title: text,
    kind: oneOf(sourceKinds),
    law: oneOf(lawScopes),
    gemeente: text.optional(),
    regio: text.optional(),
    validFrom: day,
    validUntil: day.optional(),
    url: text.pipe(z.url('moet een volledig webadres zijn (https://…)')).optional(),
    replaces: text.regex(/^[a-z0-9-]+@\d{4}-\d{2}-\d{2}$/, 'moet de vorm naam@JJJJ-MM-DD hebben').optional(),
  })
  .refine((source) => source.validUntil === undefined || source.validUntil >= source.validFrom, {
    path: ['validUntil'],
    message: 'ligt vóór validFrom',
  });

/** Reads front matter; a wrong, unknown or missing key is a Fault of code `knowledge`, in Dutch, naming file and key. */
export function parseFrontMatter(yaml: string | null, file: string): FrontMatter {
  if (yaml === null) {
    throw new Fault('knowledge', `${file}: de kop met gegevens ontbreekt (een blok tussen twee regels ---).`);
  }
  const result = schema.safeParse(readYaml(yaml, file, 'de kop met gegevens is'));
  if (result.success) return withoutUndefined(result.data);
  const problems = result.error.issues.map((issue) => `${file}: ${problem(issue)}`);
  throw new Fault('knowledge', problems.join('\n'), { cause: result.error });
}

/** Writes front matter the way `parseFrontMatter` reads it, keys in a fixed order, without the `---` lines. */
export function writeFrontMatter(source: FrontMatter): string {
  const { title, kind, law, gemeente, regio, validFrom, validUntil, url, replaces } = source;
  const ordered = { title, kind, law, gemeente, regio, validFrom, validUntil, url, replaces };
  return dump(ordered, { schema: CORE_SCHEMA, lineWidth: -1 });
}

function problem(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `onbekende sleutel ${issue.keys.map((key) => `'${key}'`).join(', ')}.`;
  const key = issue.path.join('.');
  if (key === '') return 'de kop met gegevens moet regels van de vorm "sleutel: waarde" bevatten.';
  return `sleutel '${key}' ${issue.message}.`;
}

function withoutUndefined(data: z.output<typeof schema>): FrontMatter {
  const { title, kind, law, validFrom } = data;
  return {
    title,
    kind,
    law,
    validFrom,
    ...(data.gemeente === undefined ? {} : { gemeente: data.gemeente }),
    ...(data.regio === undefined ? {} : { regio: data.regio }),
    ...(data.validUntil === undefined ? {} : { validUntil: data.validUntil }),
    ...(data.url === undefined ? {} : { url: data.url }),
    ...(data.replaces === undefined ? {} : { replaces: data.replaces }),
  };
}
