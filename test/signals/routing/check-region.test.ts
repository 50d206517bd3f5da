import { describe, expect, it } from 'vitest';
import { Fault } from '../../../src/shared/fault.ts';
import { shippedKnowledge } from '../../../src/shipped.ts';
import { openSignalWork } from '../../../src/signal-work.ts';
import { openRegion } from '../../../src/signals/open-region.ts';
import { openProviders } from '../../../src/signals/providers/open-providers.ts';
import { registerFile } from '../../../src/signals/providers/register-file.ts';
import { inFolder } from '../../knowledge/small-knowledge.ts';

const providers = `- naam: Zorggroep De Linde
  ook-bekend-als: [De Linde]
  wetten: [wmo]
`;
const routes = (rule: string, target = 'kanaal: "19:a@thread.tacv2"') => `doelen:
  contractmanagement: { naam: Contractmanagement, ${target} }
regels:
${rule}  - { naam: rest, naar: contractmanagement, werkdagen: 5 }
`;
const rule = (when: string) => `  - { naam: apart, als: { ${when} }, naar: contractmanagement, werkdagen: 5 }
`;
const roles = (...gemeenten: readonly string[]) => `rollen:
${gemeenten.map((one) => `  - { rol: consulent, gemeente: ${one}, personen: [a] }`).join('\n')}
`;
const thresholds = 'drempels: []\n';

/** The warnings about the routes of these files, and the municipality of the bot; throws what stops a start. */
const starting = (files: { readonly routes: string; readonly roles?: string }, gemeente: string | null = null) =>
  inFolder(
    {
      'aanbieders.yaml': providers,
      'routes.yaml': files.routes,
      'rollen.yaml': files.roles ?? 'rollen: [{ rol: consulent, personen: [a] }]',
      'drempels-signalen.yaml': thresholds,
    },
    async (dir) => {
      const register = openProviders(registerFile(dir, shippedKnowledge));
      const region = openRegion(dir, shippedKnowledge, { providers: register, gemeente });
      if (region.errors[0] !== undefined) throw new Fault('knowledge', region.errors[0]);
      return { warnings: region.warnings, gemeente: region.gemeente };
    },
  );

describe('the rules beside the other files', () => {
  it('name providers by their name in the register, or the start stops', async () => {
    await expect(starting({ routes: routes(rule('aanbieder: [Bestaat Niet BV]')) })).rejects.toThrow(
      'routes.yaml: regel "apart" noemt aanbieder "Bestaat Niet BV", en die staat niet in het register.',
    );
    await expect(starting({ routes: routes(rule('aanbieder: [de linde]')) })).rejects.toThrow(
      'in het register heet die "Zorggroep De Linde"',
    );
    expect((await starting({ routes: routes(rule('aanbieder: [Zorggroep De Linde]')) })).warnings).toEqual([]);
  });

  it('are looked at by a start, which tells what is odd in them', async () => {
    const files = {
      'aanbieders.yaml': providers,
      'rollen.yaml': roles('Heuveldal'),
      'drempels-signalen.yaml': thresholds,
    };
    const odd = routes(rule('gemeente: [Verweg]'));
    await inFolder({ ...files, 'routes.yaml': odd }, async (dir) => {
      const warned: object[] = [];
      const work = openSignalWork(dir, { warn: (given: object) => void warned.push(given) }, 'HEUVELDAL');
      expect(work.gemeente).toBe('Heuveldal');
      expect(warned).toContainEqual({
        file: 'routes.yaml',
        warning: 'regel "apart" noemt gemeente "Verweg", en die staat niet in rollen.yaml.',
      });
    });
    const wrong = routes(rule('aanbieder: [Bestaat Niet BV]'));
    await inFolder({ ...files, 'routes.yaml': wrong }, async (dir) => {
      expect(() => openSignalWork(dir, { warn: () => undefined })).toThrow('noemt aanbieder "Bestaat Niet BV"');
    });
  });

  it('have names of their own', async () => {
    await expect(
      starting({ routes: routes('  - { naam: Rest, als: { wet: [wmo] }, naar: contractmanagement, werkdagen: 5 }\n') }),
    ).rejects.toThrow('er zijn twee regels met de naam "rest"');
  });

  it('warn of a municipality for which nobody works, and of one that is spelt in two ways', async () => {
    const files = { routes: routes(rule('gemeente: [Verweg, heuveldal]')), roles: roles('Heuveldal') };
    expect(await starting(files, 'HEUVELDAL')).toEqual({
      gemeente: 'Heuveldal',
      warnings: [
        'regel "apart" noemt gemeente "Verweg", en die staat niet in rollen.yaml.',
        'regel "apart" schrijft gemeente "heuveldal", elders heet die "Heuveldal": ik lees het als dezelfde.',
        'GEMEENTE schrijft gemeente "HEUVELDAL", elders heet die "Heuveldal": ik lees het als dezelfde.',
      ],
    });
  });

  it('warn of a target where several municipalities would read each other’s signals', async () => {
    const both = roles('Heuveldal', 'Nieuwdorp');
    expect((await starting({ routes: routes(''), roles: both })).warnings).toEqual([
      'doel "contractmanagement" heeft geen eigen plek voor Heuveldal, Nieuwdorp: wie daar meeleest, ziet ook signalen van andere gemeenten. Zet ze onder per-gemeente.',
    ]);
    const own = 'per-gemeente: { Heuveldal: { personen: [b] }, nieuwdorp: { personen: [c] } }';
    expect((await starting({ routes: routes('', own), roles: both })).warnings).toEqual([
      'doel "contractmanagement" schrijft gemeente "nieuwdorp", elders heet die "Nieuwdorp": ik lees het als dezelfde.',
    ]);
    await expect(
      starting({ routes: routes('', 'per-gemeente: { Elders: { personen: [b] }, elders: {} }') }),
    ).rejects.toThrow('doel "contractmanagement" heeft onder per-gemeente twee keer dezelfde gemeente.');
  });
});
