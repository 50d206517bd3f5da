import { describe, expect, it } from 'vitest';
import { shippedKnowledge } from '../../../src/shipped.ts';
import { openRoutes } from '../../../src/signals/routing/open-routes.ts';
import { routeSignal } from '../../../src/signals/routing/route-signal.ts';
import { placeIn, type Routable, type Routing } from '../../../src/signals/routing/rule.ts';
import { inFolder } from '../../knowledge/small-knowledge.ts';

const opening = (yaml: string): Promise<Routing> =>
  inFolder({ 'routes.yaml': yaml }, async (dir) => openRoutes(dir, shippedKnowledge));

const targets = `doelen:
  contractmanagement: { naam: Contractmanagement, kanaal: "19:a@thread.tacv2" }
  inkoop: { naam: Inkoop, personen: [iemand] }
`;
const rest = `  - { naam: rest, naar: contractmanagement, werkdagen: 5 }
`;
const signal: Routable = { category: 'overig', law: null, provider: null, gemeente: null, seriousness: 'ordinary' };

describe('openRoutes', () => {
  it('reads ordered rules, of which the first that fits sends a signal and remembers whom it hid', async () => {
    const routing = await opening(`${targets}regels:
  - naam: tarief
    als: { categorie: [arrangement-tarief], wet: [wmo] }
    naar: inkoop
    ook-naar: [contractmanagement]
    vertrouwelijk: ja
    werkdagen: 3
    escalatie: [{ na: 2, naar: inkoop }]
    advies: Vraag niets na.
${rest}`);
    expect(routing.warnings).toEqual([]);
    const { rule, hidden } = routeSignal({ ...signal, category: 'arrangement-tarief', law: 'wmo' }, routing);
    expect(rule).toMatchObject({
      name: 'tarief',
      to: 'inkoop',
      alsoTo: ['contractmanagement'],
      isConfidential: true,
      normWorkingDays: 3,
      escalations: [{ afterWorkingDays: 2, to: 'inkoop' }],
      advice: 'Vraag niets na.',
    });
    expect(hidden).toEqual(['rest']);
    expect(routeSignal({ ...signal, category: 'arrangement-tarief', law: 'jeugdwet' }, routing).rule.name).toBe('rest');
  });

  it('reads a place for one municipality beside that of the region', async () => {
    const routing = await opening(`doelen:
  contractmanagement:
    naam: Contractmanagement
    kanaal: "19:a@thread.tacv2"
    per-gemeente:
      Heuveldal: { kanaal: "19:h@thread.tacv2" }
      Elders: { personen: [joost, joost] }
      Nieuwdorp: {}
regels:
${rest}`);
    const target = routing.targets.get('contractmanagement');
    const at = (gemeente: string | null) => (target === undefined ? null : placeIn(target, gemeente));
    expect(at('heuveldal')).toEqual({ channel: '19:h@thread.tacv2', persons: [] });
    expect(at('Elders')).toEqual({ channel: null, persons: ['joost'] });
    expect(at('Verderop')).toEqual({ channel: '19:a@thread.tacv2', persons: [] });
    expect(at(null)).toEqual({ channel: '19:a@thread.tacv2', persons: [] });
    expect(routing.warnings).toEqual([
      'doel "contractmanagement" heeft voor Nieuwdorp nog geen kanaal en geen personen: signalen blijven daar wachten.',
    ]);
  });

  it.each([
    [
      'a rule that an earlier one takes everything from',
      `${rest}  - { naam: te laat, als: { categorie: [overig] }, naar: inkoop, werkdagen: 5 }\n`,
      /regel "te laat" kan nooit gelden: alles wat eronder valt, gaat al naar "rest"/,
    ],
    [
      'signals for which there is no rule',
      '  - { naam: alleen wmo, als: { wet: [wmo] }, naar: inkoop, werkdagen: 5 }\n',
      /er zijn signalen waarvoor geen regel geldt/,
    ],
    [
      'a target that is not there',
      `  - { naam: kwijt, als: { categorie: [veiligheid] }, naar: toezicht-kwaliteit, werkdagen: 1 }\n${rest}`,
      /regel "kwijt" stuurt naar "toezicht-kwaliteit", en dat staat niet onder doelen/,
    ],
    [
      'an escalation to nobody',
      `  - { naam: rest, naar: contractmanagement, werkdagen: 5, escalatie: [{ na: 1, naar: baas }] }\n`,
      /regel "rest" stuurt naar "baas"/,
    ],
    [
      'a category that is none',
      `  - { naam: x, als: { categorie: [koffie] }, naar: inkoop, werkdagen: 1 }\n${rest}`,
      /regels\.0\.als\.categorie\.0": is een van onderlevering/,
    ],
    [
      'days that are no number',
      `  - { naam: rest, naar: inkoop, werkdagen: soms }\n`,
      /regels\.0\.werkdagen": is geen getal/,
    ],
    ['a key that is none', `  - { naam: rest, naar: inkoop, werkdagen: 5, kleur: rood }\n`, /regels\.0/],
  ])('refuses %s', async (_, rules, message) => {
    await expect(opening(`${targets}regels:\n${rules}`)).rejects.toThrow(message);
    await expect(opening(`${targets}regels:\n${rules}`)).rejects.toThrow(/routes\.yaml/);
  });

  it('warns of a rule that loses most to an earlier one, of an unused target and of one without a place', async () => {
    const { warnings } = await opening(`doelen:
  contractmanagement: { naam: Contractmanagement }
  inkoop: { naam: Inkoop, personen: [iemand] }
regels:
  - { naam: wmo, als: { wet: [wmo, jeugdwet] }, naar: contractmanagement, werkdagen: 5 }
  - { naam: tarief, als: { categorie: [arrangement-tarief] }, naar: contractmanagement, werkdagen: 5 }
${rest}`);
    expect(warnings).toEqual([
      'regel "tarief" komt zelden aan bod: "wmo" vangt het meeste eerder op.',
      'doel "inkoop" wordt door geen enkele regel gebruikt.',
      'doel "contractmanagement" heeft nog geen kanaal en geen personen: signalen blijven daar wachten.',
    ]);
  });

  it('sends by the shipped file as the contract says', () => {
    const routing = openRoutes(shippedKnowledge, shippedKnowledge);
    const to = (more: Partial<Routable>) => routeSignal({ ...signal, ...more }, routing).rule;
    expect(to({}).to).toBe('contractmanagement');
    expect(to({ category: 'arrangement-tarief' }).to).toBe('inkoop');
    expect(to({ category: 'rechtmatigheid', seriousness: 'fraud' })).toMatchObject({
      to: 'toezicht-rechtmatigheid',
      isConfidential: true,
    });
    expect(to({ category: 'veiligheid', seriousness: 'harm' })).toMatchObject({
      to: 'toezicht-kwaliteit',
      alsoTo: ['contractmanagement'],
    });
    const acute = to({ category: 'veiligheid', seriousness: 'acute' });
    expect(acute.to).toBe('direct-handelen');
    expect(acute.advice).toMatch(/112[\s\S]*Veilig Thuis, 0800-2000[\s\S]*meldcode/);
  });
});
