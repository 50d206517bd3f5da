import { readBlocks } from '../documents/read-document.ts';
import { sourceKinds } from '../knowledge/front-matter.ts';
import { type Imported, importFile, type QuestionWriter } from '../knowledge/import.ts';
import type { Described } from '../knowledge/read/draft.ts';
import type { DocumentReader } from '../knowledge/read/read-document.ts';
import { readModelConfig } from '../model/read-model-config.ts';
import { Fault } from '../shared/fault.ts';
import { isIsoDate } from '../shared/iso-date.ts';
import { lawScopes } from '../shared/law.ts';
import type { Command, ExitStatus, Invocation, Io } from './command.ts';
import { messages } from './messages.ts';

/** `keep import`: reads laws and policy texts into a folder with knowledge; files that fail do not stop the others. */
export const importCommand: Command = {
  usage:
    'BESTAND… --into MAP [--kind SOORT] [--law wmo|jeugdwet|beide] [--title TITEL] [--gemeente NAAM]\n' +
    '                   [--valid-from JJJJ-MM-DD] [--valid-until JJJJ-MM-DD] [--no-questions] [--json]',
  options: ['into', 'kind', 'law', 'title', 'gemeente', 'valid-from', 'valid-until'],
  flags: ['no-questions'],
  batch: false,
  run: runImport,
};

async function runImport(invocation: Invocation): Promise<ExitStatus> {
  const { positionals, values, json, io } = invocation;
  const into = values.get('into');
  if (into === undefined) throw new Fault('arguments', messages.intoMissing);
  if (positionals.length === 0) throw new Fault('arguments', messages.filesMissing);
  const given = describedBy(values);
  const writeQuestions = await questionWriterOf(into, invocation);
  const results: Imported[] = [];
  // One after the other: two files may be versions of one text.
  for (const file of positionals)
    results.push(
      await importFile(file, into, given, { ...(writeQuestions === null ? {} : { writeQuestions }), readDocument }),
    );
  if (json) printJson(results, io);
  else for (const result of results) printText(result, io);
  for (const result of results) if (result.kind === 'refused') io.err(messages.notImported(result.file, result.reason));
  return results.some((result) => result.kind === 'refused') ? 1 : 0;
}

/** Word files, PDFs and ODT files; the processes that read them start at the first one. */
const readDocument: DocumentReader = (bytes, name) => readBlocks(bytes, name);

/** Null without a model; only with one is the package that talks to it loaded. */
async function questionWriterOf(into: string, { flags, environment, io }: Invocation): Promise<QuestionWriter | null> {
  const model = flags.has('no-questions') ? null : readModelConfig(environment);
  if (model === null) return null;
  const { openQuestionWriter } = await import('./question-writer.ts');
  return openQuestionWriter(into, model, io);
}

function describedBy(values: ReadonlyMap<string, string>): Described {
  const title = values.get('title');
  const gemeente = values.get('gemeente');
  const kind = word('kind', sourceKinds, values);
  const law = word('law', lawScopes, values);
  const validFrom = day('valid-from', values);
  const validUntil = day('valid-until', values);
  if (validFrom !== undefined && validUntil !== undefined && validUntil < validFrom) {
    throw new Fault('arguments', messages.daysReversed);
  }
  return {
    ...(title === undefined ? {} : { title }),
    ...(gemeente === undefined ? {} : { gemeente }),
    ...(kind === undefined ? {} : { kind }),
    ...(law === undefined ? {} : { law }),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validUntil === undefined ? {} : { validUntil }),
  };
}

function word<T extends string>(
  option: string,
  words: readonly T[],
  values: ReadonlyMap<string, string>,
): T | undefined {
  const value = values.get(option);
  const found = words.find((each) => each === value);
  if (value !== undefined && found === undefined) {
    throw new Fault('arguments', messages.badOption(option, words.join(', ')));
  }
  return found;
}

function day(option: string, values: ReadonlyMap<string, string>): string | undefined {
  const value = values.get(option);
  if (value !== undefined && !isIsoDate(value)) throw new Fault('arguments', messages.badDay(option));
  return value;
}

const ledenOf = (result: Extract<Imported, { kind: 'imported' }>): number =>
  result.document.articles.flatMap((article) => article.paragraphs).filter((lid) => lid.number !== null).length;

function printJson(results: readonly Imported[], io: Io): void {
  const documents = results.flatMap((result) => {
    if (result.kind === 'refused') return [];
    const { slug, title, kind, law, gemeente, validFrom, validUntil } = result.document.source;
    return {
      file: result.file,
      slug,
      title,
      kind,
      law,
      gemeente: gemeente ?? null,
      validFrom,
      validUntil: validUntil ?? null,
      articles: result.document.articles.length,
      paragraphs: ledenOf(result),
      warnings: result.warnings,
    };
  });
  const errors = results.flatMap((result) =>
    result.kind === 'refused' ? { file: result.file, code: 'import', message: result.reason } : [],
  );
  io.out(JSON.stringify({ documents, errors }, null, 2));
}

function printText(result: Imported, io: Io): void {
  if (result.kind === 'refused') return;
  const { source, articles } = result.document;
  const version = `${source.kind}/${source.slug}/${source.validFrom}.md`;
  io.out(messages.imported(result.file, source.title, version, articles.length, ledenOf(result)));
  for (const { where, message } of result.warnings) {
    io.out(messages.warning(where, message.length > 300 ? `${message.slice(0, 300)}…` : message));
  }
}
