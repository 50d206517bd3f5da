import { parseArgs } from 'node:util';
import { checkDossier } from '../../src/dossier/check-dossier.ts';
import { type Findings, stepStatuses } from '../../src/dossier/findings.ts';
import { openFrameworks } from '../../src/dossier/open-frameworks.ts';
import { learnFeatures } from '../../src/dossier/steps/recognise-features.ts';
import { shippedKnowledge } from '../../src/shipped.ts';
import { benchToday } from '../question-set.ts';
import { type LabelledDossier, readDossierSet } from './dossier-set.ts';

const folds = 7;

interface Checked {
  readonly dossier: LabelledDossier;
  readonly findings: Findings;
}

const frameworks = openFrameworks(shippedKnowledge, shippedKnowledge);

function checkAll(dossiers: readonly LabelledDossier[], leftOut: ReadonlySet<string>): readonly Checked[] {
  const examples = frameworks.examples.filter((one) => one.dossier === null || !leftOut.has(one.dossier));
  const recognise = learnFeatures({ ...frameworks, examples });
  return dossiers.map((dossier) => {
    const papers = dossier.files.map(({ name, text }) => ({ file: name, text, pages: null }));
    return { dossier, findings: checkDossier({ papers }, { frameworks, recognise, today: benchToday }) };
  });
}

/** The development half teaches, so each dossier of it is checked with what the others teach (cross-validation). */
function checkDev(dossiers: readonly LabelledDossier[]): readonly Checked[] {
  return Array.from({ length: folds }, (_, fold) => {
    const held = dossiers.filter((_, at) => at % folds === fold);
    return checkAll(held, new Set(held.map((one) => one.id)));
  }).flat();
}

interface Pair {
  readonly wanted: string;
  readonly given: string;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const f1 = (hit: number, wanted: number, given: number): number =>
  wanted + given === 0 ? 0 : (2 * hit) / (wanted + given);

function countsOf(pairs: readonly Pair[], label: string) {
  const wanted = pairs.filter((one) => one.wanted === label).length;
  const given = pairs.filter((one) => one.given === label).length;
  const hit = pairs.filter((one) => one.wanted === label && one.given === label).length;
  return { wanted, given, hit };
}

const right = (pairs: readonly Pair[]): string => {
  const hits = pairs.filter((one) => one.wanted === one.given).length;
  return `${hits} of ${pairs.length} (${percent(hits, pairs.length)})`;
};

function report(name: string, checked: readonly Checked[], showMisses: boolean): void {
  const out = (line: string): void => void process.stdout.write(`${line}\n`);
  const steps = checked.flatMap(({ dossier, findings }) =>
    Object.entries(dossier.steps).map(([code, wanted]) => ({
      code,
      id: dossier.id,
      wanted,
      given: findings.steps[code]?.status ?? 'none',
    })),
  );
  out(
    `\n## ${name}: ${checked.length} dossiers, ${checked.reduce((sum, one) => sum + one.dossier.files.length, 0)} documents`,
  );
  let macro = 0;
  for (const status of stepStatuses) {
    const { wanted, given, hit } = countsOf(steps, status);
    macro += f1(hit, wanted, given) / stepStatuses.length;
    out(`${status.padEnd(11)} precision ${percent(hit, given)}, recall ${percent(hit, wanted)} (n=${wanted})`);
  }
  out(`macro-F1 over three statuses ${macro.toFixed(3)}; right ${right(steps)}`);
  for (const number of '1234567') out(`  step ${number}: ${right(steps.filter((one) => one.code.endsWith(number)))}`);
  const elements = checked.flatMap(({ dossier, findings }) =>
    Object.entries(dossier.elements ?? {}).flatMap(([code, wanted]) =>
      wanted === null
        ? []
        : [
            {
              code,
              id: dossier.id,
              wanted: String(wanted),
              given: String(findings.elements?.[code]?.present ?? 'none'),
            },
          ],
    ),
  );
  for (const value of ['true', 'false']) {
    const { wanted, given, hit } = countsOf(elements, value);
    out(
      `elements ${value === 'true' ? 'present' : 'lacking'}: F1 ${f1(hit, wanted, given).toFixed(3)} (precision ${percent(hit, given)}, recall ${percent(hit, wanted)}, n=${wanted})`,
    );
  }
  const agrees = checked.map(({ dossier, findings }) => ({
    id: dossier.id,
    code: 'agrees',
    wanted: String(dossier.agrees),
    given: String(findings.consistency.agrees),
  }));
  const children = checked
    .filter((one) => one.dossier.law === 'jeugdwet')
    .map(({ dossier, findings }) => ({
      id: dossier.id,
      code: 'child',
      wanted: String(dossier.childHeard),
      given: String(findings.childHeard),
    }));
  const reasons = checked
    .filter(({ dossier }) => dossier.childHeard === false)
    .map(({ dossier, findings }) => ({
      id: dossier.id,
      code: 'child reason',
      wanted: String(dossier.childReason),
      given: String(findings.childNotHeardReason !== null),
    }));
  const criteria = checked.flatMap(({ dossier, findings }) =>
    Object.entries(dossier.criteria).map(([code, wanted]) => ({
      id: dossier.id,
      code,
      wanted,
      given: findings.criteria[code]?.score ?? 'none',
    })),
  );
  const types = checked.flatMap(({ dossier, findings }) =>
    dossier.files.map((file, at) => ({
      id: dossier.id,
      code: file.name,
      wanted: file.type,
      given: findings.documents[at]?.type ?? 'none',
    })),
  );
  out(
    `consistency ${right(agrees)}; child heard ${right(children)}, why not ${right(reasons)}; kind of document ${right(types)}; law ${right(checked.map(({ dossier, findings }) => ({ wanted: dossier.law, given: findings.law ?? 'none' })))}`,
  );
  out(
    `criteria ${right(criteria)}: ${Array.from({ length: 13 }, (_, at) => `${at + 1}: ${right(criteria.filter((one) => one.code === String(at + 1))).split(' (')[0]}`).join(', ')}`,
  );
  const instructed = checked
    .filter(({ findings }) => findings.notices.some((one) => one.code === 'instruction-in-text'))
    .map((one) => one.dossier.id);
  out(`instruction found in: ${instructed.join(', ')}`);
  if (showMisses)
    for (const one of [...steps, ...elements, ...agrees, ...children, ...reasons, ...types])
      if (one.wanted !== one.given) out(`- ${one.id} ${one.code}: ${one.wanted}, found ${one.given}`);
}

const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false }, half: { type: 'string' } } });
const dev = readDossierSet('dev');
if (dev !== undefined && values.half !== 'test')
  report('development half (cross-validated)', checkDev(dev), values.misses);
const test = readDossierSet('test');
if (test !== undefined && values.half !== 'dev') report('untouched half', checkAll(test, new Set()), false);
