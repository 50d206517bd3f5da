import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod/v4';
import { openSignals } from '../../src/cli/open-signals.ts';
import { shippedKnowledge } from '../../src/shipped.ts';

const fields = z.object({
  provider: z.string().nullable(),
  category: z.string(),
  route: z.string(),
  law: z.string().nullable(),
  arrangement: z.string().nullable(),
  hoursIndicated: z.number().nullable(),
  hoursDelivered: z.number().nullable(),
  caseNumber: z.string().nullable(),
  urgent: z.boolean(),
  missing: z.array(z.string()).transform((gaps) => gaps.toSorted().join()),
  cancelled: z.boolean(),
});
const line = z.object({
  id: z.string(),
  /** The register of this line, beside the set. */
  providers: z.string(),
  text: z.string().optional(),
  messages: z.array(z.object({ from: z.string(), text: z.string() })).optional(),
  expect: fields,
  secret: z.array(z.string()).default([]),
});

/** How many of all. */
interface Share {
  readonly hit: number;
  readonly all: number;
}

/** What reading did with the remarks of one set. */
export interface Measured {
  readonly shares: ReadonlyMap<string, Share>;
  readonly misses: readonly string[];
  readonly ms: number;
}

const near = 0.06;
const equal = (got: unknown, want: unknown): boolean =>
  typeof got === 'number' && typeof want === 'number' ? Math.abs(got - want) < near : got === want;

/** Measures every field of every remark in a file; hours are right within 0,06 a week. */
export function measureSignals(file: URL): Measured {
  const shares = new Map<string, Share>();
  const misses: string[] = [];
  const count = (name: string, isHit: boolean): void => {
    const { hit, all } = shares.get(name) ?? { hit: 0, all: 0 };
    shares.set(name, { hit: hit + (isHit ? 1 : 0), all: all + 1 });
  };
  const registers = new Map<string, ReturnType<typeof openSignals>>();
  let ms = 0;
  for (const raw of readFileSync(file, 'utf8').split('\n')) {
    if (raw.trim() === '') continue;
    const { id, providers, text, messages, expect, secret } = line.parse(JSON.parse(raw));
    const read =
      registers.get(providers) ??
      openSignals(shippedKnowledge, join(dirname(fileURLToPath(file)), providers), { err: () => undefined });
    registers.set(providers, read);
    const said = (messages ?? [{ from: 'melder', text: text ?? '' }]).map((one) => ({
      by: one.from === 'bot' ? ('bot' as const) : ('reporter' as const),
      text: one.text,
    }));
    const start = performance.now();
    const { draft, rule } = read(said, null);
    ms += performance.now() - start;
    const urgent = draft.seriousness === 'acute';
    const got = fields.parse({ ...draft, route: rule.to, urgent });
    const wrong = Object.entries(expect).flatMap(([name, want]) => {
      const found: unknown = Object.entries(got).find(([other]) => other === name)?.[1];
      const isHit = equal(found, want);
      count(name, isHit);
      return isHit ? [] : [`${name}: ${JSON.stringify(found)}, expected ${JSON.stringify(want)}`];
    });
    count('hours (both)', !wrong.some((one) => one.startsWith('hours')));
    if (expect.urgent) count('acute recall', urgent);
    if (urgent) count('acute precision', expect.urgent);
    const sent = `${draft.facts}\n${draft.opinion}`.toLowerCase();
    for (const one of secret) {
      const isKept = !sent.includes(one.toLowerCase());
      count('secrets kept', isKept);
      if (!isKept) wrong.push(`shows ${one}`);
    }
    const told = said.map((one) => (one.by === 'bot' ? `[${one.text}]` : one.text)).join(' ⏎ ');
    if (wrong.length > 0)
      misses.push(
        `${id} ${told}\n   ${wrong.join('\n   ')}\n   when ${draft.when} · ${draft.facts} · ${draft.opinion}`,
      );
  }
  return { shares, misses, ms };
}
