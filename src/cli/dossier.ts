import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod/v4';
import { readPaper } from '../documents/read-paper.ts';
import { checkDossier, type DossierDependencies, type DossierQuestion } from '../dossier/check-dossier.ts';
import type { Findings } from '../dossier/findings.ts';
import { openFrameworks } from '../dossier/open-frameworks.ts';
import type { HandedIn } from '../dossier/reading/dossier-document.ts';
import { learnFeatures } from '../dossier/steps/recognise-features.ts';
import { Fault } from '../shared/fault.ts';
import { dutchDay, type IsoDate, isIsoDate } from '../shared/iso-date.ts';
import { laws } from '../shared/law.ts';
import { shippedKnowledge } from '../shipped.ts';
import { batchLines } from './batch-lines.ts';
import type { Command, ExitStatus, Invocation } from './command.ts';
import { findingLines } from './finding-lines.ts';
import { messages } from './messages.ts';
import { type BatchLine, runBatch } from './run-batch.ts';

/** `keep dossier`: checks which mandatory steps are missing in a dossier, with the evidence. */
export const dossierCommand: Command = {
  usage:
    'BESTAND… [--law wmo|jeugdwet] [--framework NAAM] [--date JJJJ-MM-DD] [--knowledge MAP] [--json] [--batch BESTAND]',
  options: ['law', 'framework', 'date'],
  batch: true,
  run: runDossier,
};

const day = z.string({ error: messages.badDay('date') }).refine(isIsoDate, messages.badDay('date'));
const askedSchema = z.object({
  files: z
    .array(
      z
        .string({ error: messages.badShape('files', 'een lijst met namen van bestanden') })
        .min(1, messages.dossierFilesMissing),
      { error: messages.dossierFilesMissing },
    )
    .min(1, messages.dossierFilesMissing),
  law: z.enum(laws, { error: messages.badOption('law', laws.join(', ')) }).nullish(),
  framework: z.string({ error: messages.badShape('framework', 'een naam') }).nullish(),
  date: day.nullish(),
  dates: z.record(z.string(), day, { error: messages.badShape('dates', 'een datum per gebeurtenis') }).nullish(),
});

/** Reads the files one by one; what cannot be read is named and the rest goes on. */
async function readPapers(files: readonly string[]): Promise<Required<Pick<DossierQuestion, 'papers' | 'unreadable'>>> {
  const papers: HandedIn[] = [];
  const unreadable: { file: string; reason: string }[] = [];
  for (const path of files) {
    const file = basename(path);
    const bytes = await readFile(path).catch(() => null);
    const read = bytes === null ? null : await readPaper(bytes, file);
    if (read?.kind === 'read')
      papers.push({ file, text: read.text, pages: read.pages, pagesWithoutText: read.pagesWithoutText ?? [] });
    else unreadable.push({ file, reason: read === null ? messages.fileMissing : messages.unreadable[read.reason] });
  }
  return { papers, unreadable };
}

async function check(
  raw: unknown,
  deps: Omit<DossierDependencies, 'today'>,
): Promise<Findings & { readonly ms: number }> {
  const result = askedSchema.safeParse(raw);
  if (!result.success) throw new Fault('arguments', result.error.issues[0]?.message ?? messages.dossierFilesMissing);
  const { files, law, framework, date, dates } = result.data;
  const known = deps.frameworks.frameworks.map((one) => one.id);
  if (framework && !known.includes(framework))
    throw new Fault('arguments', messages.badOption('framework', known.join(', ')));
  const papers = await readPapers(files);
  if (papers.papers.length === 0) {
    const [first] = papers.unreadable;
    throw new Fault('documents', first === undefined ? messages.dossierFilesMissing : `${first.file}: ${first.reason}`);
  }
  const start = performance.now();
  const asked: DossierQuestion = {
    ...papers,
    ...(law ? { law } : {}),
    ...(framework ? { framework } : {}),
    ...(dates ? { dates: dates as Readonly<Record<string, IsoDate>> } : {}),
  };
  const findings = checkDossier(asked, {
    ...deps,
    today: (date as IsoDate | null | undefined) ?? dutchDay(new Date()),
  });
  return { ...findings, ms: Math.round(performance.now() - start) };
}

async function runDossier({ positionals, values, knowledge, json, batch, io }: Invocation): Promise<ExitStatus> {
  const given = Object.fromEntries(['law', 'framework', 'date'].map((name) => [name, values.get(name)]));
  if (batch === undefined && positionals.length === 0) throw new Fault('arguments', messages.dossierFilesMissing);
  const frameworks = openFrameworks(knowledge, shippedKnowledge);
  const deps = { frameworks, recognise: learnFeatures(frameworks) };
  if (batch !== undefined)
    return runBatch(await batchLines(batch, io), (line: BatchLine) => check({ ...given, ...line }, deps), io);
  const findings = await check({ files: positionals, ...given }, deps);
  if (json) io.out(JSON.stringify({ id: null, ...findings }, null, 2));
  else for (const line of findingLines(findings, frameworks)) io.out(line);
  return findings.documents.some((one) => one.error !== undefined) ? 1 : 0;
}
