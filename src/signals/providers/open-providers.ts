import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod/v4';
import { readYaml } from '../../knowledge/read-yaml.ts';
import { Fault } from '../../shared/fault.ts';
import { laws } from '../../shared/law.ts';
import type { Provider } from './provider.ts';

const text = z.string().trim().min(1, 'is leeg');
const list = z.array(text);
const law = z.enum(laws, { error: `is een van ${laws.join(', ')}` });
const agb = z
  .string()
  .trim()
  .regex(/^\d{8}$/, 'heeft acht cijfers');

/** The names of the command line; those of the files of policy staff are translated to it. */
const schema = z.array(
  z.object({
    name: text,
    agb: agb.nullish(),
    aliases: list.nullish(),
    laws: z.array(law).nullish(),
    arrangements: list.nullish(),
    contractOwner: text.nullish(),
  }),
  { error: 'is geen lijst van aanbieders' },
);
const dutchNames: ReadonlyMap<string, string> = new Map([
  ['naam', 'name'],
  ['ook-bekend-als', 'aliases'],
  ['wetten', 'laws'],
  ['arrangementen', 'arrangements'],
  ['contractbeheerder', 'contractOwner'],
  ['contractowner', 'contractOwner'],
]);
const lists = new Set(['aliases', 'laws', 'arrangements']);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function translated(entry: unknown): unknown {
  if (!isRecord(entry)) return entry;
  return Object.fromEntries(Object.entries(entry).map(([key, value]) => [dutchNames.get(key) ?? key, value]));
}

/** Rows with a heading; several values in one cell are parted by a bar or a comma. */
function readCsv(content: string, file: string): unknown {
  try {
    const rows: unknown[] = parse(content, {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      delimiter: [';', ',', '\t'].find((mark) => content.split('\n', 1)[0]?.includes(mark)) ?? ';',
      skip_empty_lines: true,
      trim: true,
    });
    return rows.map(translated).map((row) =>
      isRecord(row)
        ? Object.fromEntries(
            Object.entries(row).map(([key, value]) => [
              key,
              lists.has(key)
                ? String(value)
                    .split(/[|,]/)
                    .map((one) => one.trim())
                    .filter(Boolean)
                : value === ''
                  ? null
                  : value,
            ]),
          )
        : row,
    );
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const { lines } = cause;
    throw new Fault('knowledge', `${file}: dit is geen geldige CSV (regel ${lines}).`, { cause });
  }
}

function readJson(content: string, file: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new Fault('knowledge', `${file}: dit is geen geldige JSON.`, { cause });
  }
}

/**
 * Reads a register of providers from YAML, JSON or CSV. Throws a Fault of code `knowledge` that names the file, the entry and
 * the key, in Dutch; also for two providers with one name or one AGB code.
 */
export function openProviders(file: string): readonly Provider[] {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Fault('knowledge', `${file}: dit bestand is niet te lezen.`, { cause });
  }
  const raw = /\.csv$/i.test(file)
    ? readCsv(content, file)
    : /\.json$/i.test(file)
      ? readJson(content, file)
      : (readYaml(content, file, 'dit is') ?? []);
  const result = schema.safeParse(Array.isArray(raw) ? raw.map(translated) : raw);
  if (!result.success) {
    const issue = result.error.issues[0];
    const [at, ...key] = issue?.path ?? [];
    const where = typeof at === 'number' ? `aanbieder ${at + 1}, sleutel "${key.join('.')}": ` : '';
    throw new Fault('knowledge', `${file}: ${where}${issue?.message}`);
  }
  const providers = result.data.map((one) => ({
    name: one.name,
    agb: one.agb ?? null,
    aliases: one.aliases ?? [],
    laws: one.laws ?? [],
    arrangements: one.arrangements ?? [],
    contractOwner: one.contractOwner ?? null,
  }));
  for (const key of ['name', 'agb'] as const) {
    const seen = new Set<string>();
    for (const one of providers) {
      const value = one[key];
      if (value !== null && seen.has(value)) throw new Fault('knowledge', `${file}: "${value}" staat er twee keer in.`);
      if (value !== null) seen.add(value);
    }
  }
  return providers;
}
