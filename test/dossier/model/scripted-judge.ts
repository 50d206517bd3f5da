import type { FrameworkStep } from '../../../src/dossier/framework.ts';
import { type JudgeDependencies, judgeWithModel } from '../../../src/dossier/model/judge-with-model.ts';
import type { Masking } from '../../../src/dossier/model/masked-paper.ts';
import type { LanguageModel } from '../../../src/shared/language-model.ts';
import { papers } from '../terms/papers.ts';

export interface Asked {
  readonly system: string;
  readonly user: string;
}

/** A model that plays a function, and remembers what it was asked. */
export function scripted(reply: (asked: Asked, at: number) => string): LanguageModel & { readonly asked: Asked[] } {
  const asked: Asked[] = [];
  return {
    name: 'scripted',
    asked,
    async complete({ system, user }) {
      asked.push({ system, user });
      return reply({ system, user }, asked.length);
    },
  };
}

/** A verdict as the model writes it. */
export const said = (stap: string, status: string, citaat: string | null = null, document: number | null = 1) => ({
  stap,
  status,
  citaat,
  document,
  reden: `Dit staat er over ${stap}.`,
});
export const stappen = (...entries: readonly unknown[]): string => JSON.stringify({ stappen: entries });
export const gevonden = (...entries: readonly unknown[]): string => JSON.stringify({ gevonden: entries });
/** Whether this is the second request, for the steps that were missing. */
export const isSearch = ({ system }: Asked): boolean => system.startsWith('Zoek');

const step = (code: string): FrameworkStep => ({
  code,
  name: `Naam van ${code}`,
  question: `Vraag van ${code}?`,
  sources: [],
  example: null,
  present: `Volledig bij ${code}.`,
  incomplete: `Deels bij ${code}.`,
  completeWhen: [['x']],
  partWhen: ['x'],
  toAdd: new Map(),
});

const framework = {
  id: 'wmo',
  title: 'Wmo',
  version: '1',
  law: 'wmo',
  isDefault: true,
  steps: ['W1', 'W2', 'W3'].map(step),
  criteria: [],
  elements: [],
} as const;

export const reportFile = 'verslag mevrouw Dijkstra.docx';
export const planFile = 'plan.docx';
export const texts = {
  [reportFile]:
    'Gespreksverslag Wmo\n\nHulpvraag\nMevrouw Dijkstra wil “weer zelf” koken voor Piet.\n\nGewenst resultaat\nOver drie maanden kookt zij twee keer per week.\n',
  [planFile]: 'Plan van aanpak\n\nMw. S. Dijkstra oefent elke dinsdag met de buurvrouw in de keuken.\n',
} as const;

const names = /(?:S\. )?Dijkstra|Piet/g;

/** Masks two names, the way the real mask says it does. */
function maskNames(): Masking {
  const replacementOf = (name: string): string => (name === 'Piet' ? '[persoon 2]' : '[persoon 1]');
  return {
    mask: (text) => ({
      text: text.replaceAll(names, replacementOf),
      entities: [...text.matchAll(names)].map(({ 0: name, index }) => ({
        start: index,
        end: index + name.length,
        replacement: replacementOf(name),
      })),
    }),
    unmask: (text) => text.replaceAll('[persoon 1]', 'S. Dijkstra').replaceAll('[persoon 2]', 'Piet'),
  };
}

const prompt = (text: string) => ({ text: `${text} tussen {{merkteken}}.\n{{punten}}`, hash: 'abc' });

/** Lets a scripted model judge these papers, with everything around it open. */
export const judge = (
  model: LanguageModel,
  given: Readonly<Record<string, string>> = texts,
  change: Partial<JudgeDependencies> = {},
) =>
  judgeWithModel(
    { documents: papers(given), framework },
    {
      model,
      prompts: { steps: prompt('Lees'), search: prompt('Zoek') },
      createMask: maskNames,
      isClean: () => true,
      ...change,
    },
  );
