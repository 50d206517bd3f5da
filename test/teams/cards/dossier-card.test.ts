import { describe, expect, test } from 'vitest';
import type { Findings } from '../../../src/dossier/findings.ts';
import { dossierActivities } from '../../../src/teams/cards/dossier-activities.ts';
import { mostImportantGaps } from '../../../src/teams/cards/dossier-gaps.ts';
import { activityBytes } from '../../../src/teams/cards/reply-activity.ts';
import { checked, checkId, findings, framework, rules, step } from '../dossiers.ts';

const reader = { surface: 'personal' as const, userId: '29:consulent' };
const show = (change: Partial<Findings> = {}, solved: readonly string[] | null = null) =>
  dossierActivities(checked(change, solved), reader);
const cardOf = (change: Partial<Findings> = {}, solved: readonly string[] | null = null) =>
  JSON.stringify(show(change, solved)[1]);

describe('the card of a checked dossier', () => {
  test('says of every step in a sign and a word how it is, and opens into what shows it', () => {
    const card = cardOf();
    expect(card.match(/✔ aanwezig|◐ onvolledig|✘ ontbreekt/g)?.length).toBe(7 + 3 + 1);
    for (const { code } of framework.steps) {
      expect(card).toContain(`"targetElements":["stap-${code}"]`);
      expect(card).toContain(`"id":"stap-${code}","isVisible":false`);
    }
    for (const words of [
      '“Mevrouw wil weer zelf naar de markt.” (verslag.docx)',
      '→ Noem hoeveel tijd nodig is.',
      'Regel: Wmo 2015, artikel 2.3.2 lid 4',
      '“Het college onderzoekt: a. de behoeften;”',
      'Gezocht in: verslag.docx, beschikking.pdf',
      'Onderdelen van de beschikking: 8 van 9',
      'De omvang verschilt.',
      'Verslag: “3 uur per week”',
      'Beschikking: “2 uur per week”',
      '6 weken.',
      '✘  Onderzoek: te laat, uiterlijk 16 februari 2026',
      'staat een opdracht aan wie beoordeelt',
    ])
      expect(card).toContain(words);
  });

  test('shows beside the quote of a step what says the rest', () => {
    const beside = [{ quote: 'Dat is 2 uur per week.', document: 'plan.docx' }];
    expect(cardOf({ steps: { ...findings.steps, W7: step('aanwezig', { beside }) } })).toContain(
      '“Dat is 2 uur per week.” (plan.docx)',
    );
  });

  test('tells the criteria together, and opens into each with its sign, its word and why', () => {
    const card = cardOf({
      criteria: {
        ...findings.criteria,
        '1': { score: 'voldoende', why: 'Volgt stap W1: aanwezig.', quote: null, document: null },
        '12': { score: 'nvt', why: 'Er zit geen beschikking bij.', quote: null, document: null },
      },
    });
    for (const words of [
      '◐ matig',
      '1 matig, 1 onvoldoende',
      '"targetElements":["criteria"]',
      '✘ onvoldoende  3 Eerdere hulp',
      'Niets gevonden over eerdere hulp.',
      '◐ matig  13 Plan van aanpak',
      'niet over het besluit',
    ])
      expect(card).toContain(words);
    expect(cardOf({ overall: null, criteria: {} })).not.toContain('De criteria samen');
  });

  test('says that it is advice and carries the AI label, in both messages', () => {
    for (const activity of show()) {
      expect(JSON.stringify(activity)).toContain('geen oordeel over een recht op hulp');
      expect(activity.entities).toMatchObject([{ '@type': 'Message', additionalType: ['AIGeneratedContent'] }]);
    }
    expect(show()[0].text).toContain('3 aanwezig, 2 onvolledig, 2 ontbreken');
  });

  test('tells what was solved since the check before, and says nothing of it the first time', () => {
    expect(cardOf({}, ['W1'])).toContain('Opgelost sinds de vorige keer: W1 Hulpvraag.');
    expect(cardOf({}, [])).toContain('nog geen stap opgelost');
    expect(cardOf()).not.toContain('vorige keer');
  });

  test('is not called shortened when only rules are, and colors nothing yellow', () => {
    const rule = {
      place: 'Wmo 2015, artikel 2.3.2 lid 4',
      quote: 'Het college onderzoekt de behoeften. '.repeat(60),
      url: null,
    };
    const long = new Map(framework.steps.map(({ code }) => [code, rule]));
    const card = JSON.stringify(dossierActivities({ ...checked(), rules: long }, reader)[1]);
    expect(card).not.toContain('Dit overzicht is ingekort');
    expect(card).not.toContain('"color":"Warning"');
    expect(card).toContain('“Mevrouw wil weer zelf naar de markt.” (verslag.docx)');
  });

  test('asks for all papers in one message when a decision or a plan came alone', () => {
    const of = (...types: Findings['documents'][number]['type'][]) =>
      cardOf({ documents: types.map((type) => ({ file: `${type}.docx`, type, law: 'wmo', pages: 1 })) });
    expect(of('beschikking')).toContain('in één bericht');
    expect(of('plan')).toContain('in één bericht');
    expect(of('gespreksverslag')).not.toContain('in één bericht');
    expect(of('gespreksverslag', 'beschikking')).not.toContain('in één bericht');
  });

  test('holds in its buttons the check and the points, and no word of the dossier', () => {
    const card = show()[1]?.attachments?.[0]?.content;
    const data = [...JSON.stringify(card).matchAll(/"data":(\{[^}]*\})/g)].map(([, found]) => JSON.parse(found ?? ''));
    expect(data).toEqual([
      { controle: checkId, soort: 'outline' },
      { controle: checkId, soort: 'report' },
      { controle: checkId },
    ]);
    expect(card).toMatchObject({
      actions: [
        { verb: 'dossier-papier', title: 'Toon als verslagopzet' },
        { verb: 'dossier-papier', title: 'Rapport (Word)' },
        { type: 'Action.ShowCard', title: 'Ik ben het niet eens' },
        { type: 'Action.ShowCard', title: 'Controleer opnieuw' },
      ],
    });
    const points = JSON.stringify(card).match(/"value":"[WB]?\d+"/g);
    expect(points).toHaveLength(7 + 9 + 2);
  });

  test('says whether the child was heard, and gives the reason when it was not', () => {
    const reason = { quote: 'Sem is anderhalf.', document: 'verslag.docx' };
    expect(cardOf({ childHeard: true })).toContain('✔ Het kind zelf is gesproken');
    expect(cardOf({ childHeard: false })).toContain('✘ Niet gevonden dat het kind zelf is gesproken');
    expect(cardOf({ childHeard: false, childNotHeardReason: reason })).toContain('“Sem is anderhalf.” (verslag.docx)');
  });

  test('lets no markdown, link, mention or hidden character of a dossier through', () => {
    const evil = '[klik](https://evil.example) ![](http://evil.example/p) <at>Sanne</at> **vet** \u202Eomgekeerd\u200B';
    const card = show({
      documents: [{ file: evil, type: 'overig', law: null, pages: null, error: evil }],
      steps: { W1: step('onvolledig', { quote: evil, document: evil, why: evil, missing: [evil], searched: [evil] }) },
      consistency: { agrees: false, findings: [{ what: evil, report: evil, decision: evil }] },
      notices: [{ code: 'other-client', text: evil }],
    });
    const read: string[] = [];
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('type' in value && value.type === 'TextBlock' && 'text' in value) read.push(String(value.text));
      for (const inner of Object.values(value)) walk(inner);
    };
    walk(card);
    expect(read.join()).not.toContain('evil');
    expect(JSON.stringify(card)).not.toMatch(/https?:\/\/evil|\u202E|\u200B/);
    expect(JSON.stringify(card[0])).not.toContain('klik');
  });

  test('stays under Teams’ size with sixty long quotes, says that it was cut, and keeps gaps, steps and buttons', () => {
    const long = 'Mevrouw vertelt uitvoerig over haar dagen en wat daarin niet meer gaat. '.repeat(40);
    const evidence = { quote: long, document: `${'lange-naam-'.repeat(20)}.docx` };
    const searched = Array.from({ length: 10 }, (_, index) => `${index}-${'lange-naam-'.repeat(20)}.docx`);
    const every = (status: 'aanwezig' | 'onvolledig') =>
      step(status, { ...evidence, beside: [evidence, evidence], why: long, missing: [long, long, long], searched });
    const activities = show({
      documents: searched.map((file) => ({ file, type: 'overig' as const, law: null, pages: null })),
      steps: Object.fromEntries(framework.steps.map(({ code }) => [code, every('onvolledig')])),
      elements: Object.fromEntries(
        framework.elements.map(({ code }) => [code, { ...evidence, present: false, why: long }]),
      ),
      consistency: {
        agrees: false,
        findings: Array.from({ length: 16 }, () => ({ what: long, report: long, decision: long })),
      },
      notices: Array.from({ length: 8 }, () => ({ code: 'other-client' as const, text: long })),
    });
    for (const activity of activities) expect(activityBytes(activity)).toBeLessThanOrEqual(26_000);
    const card = JSON.stringify(activities[1]);
    expect(card).toContain('Dit overzicht is ingekort');
    for (const { code } of framework.steps) expect(card).toContain(`${code} `);
    expect(card).toContain('Begin hier');
    expect(card).toContain('dossier-tegenspraak');
  });
});

describe('the most important gaps', () => {
  const names = (change: Partial<Findings>, limit = 9) =>
    mostImportantGaps({ ...findings, ...change }, framework, limit).map(({ name, status }) => `${status} ${name}`);

  test('are what is nowhere before what is half there, and then what is weakest in practice', () => {
    expect(names({ childHeard: false })).toEqual([
      'ontbreekt W4 Aard en omvang',
      'ontbreekt Kind zelf gesproken',
      'ontbreekt Eerdere hulp',
      'ontbreekt W6 Andere',
      'onvolledig W3 Gewenst resultaat',
      'onvolledig Plan van aanpak',
      'onvolledig W2 Problemen',
    ]);
  });

  test('are three on the card, and none when everything is there', () => {
    expect(names({}, 3)).toHaveLength(3);
    const all = Object.fromEntries(framework.steps.map(({ code }) => [code, step('aanwezig')]));
    expect(names({ steps: all, criteria: {} })).toEqual([]);
    expect(cardOf({ steps: all, criteria: {} })).toContain('Alle verplichte stappen staan erin');
  });

  test('do not count a child that was not heard for a reason', () => {
    const reason = { quote: 'Sem is anderhalf.', document: 'verslag.docx' };
    expect(names({ childHeard: false, childNotHeardReason: reason }).join()).not.toContain('Kind');
  });
});

describe('the other cards about dossiers', () => {
  test('the question which law carries the check and the law, and no file name', () => {
    const [said, card] = dossierActivities({ kind: 'dossier-law', checkId, files: ['Jansen.docx'] }, reader);
    expect(said.text).toContain('Welke wet is het?');
    expect(card?.attachments?.[0]?.content).toMatchObject({
      actions: [
        { verb: 'dossier-wet', title: 'Wmo 2015', data: { controle: checkId, wet: 'wmo' } },
        { verb: 'dossier-wet', title: 'Jeugdwet', data: { controle: checkId, wet: 'jeugdwet' } },
      ],
    });
  });

  test('the framework shows each step with its question, what counts, an example and the rule', () => {
    const card = JSON.stringify(dossierActivities({ kind: 'framework', framework, rules }, reader));
    expect(card).toContain('Wat staat er over aard en omvang?');
    expect(card).toContain('Telt als aanwezig: Het staat er concreet.');
    expect(card).toContain('Voorbeeld: “Een goede zin over aard en omvang.”');
    expect(card).toContain('“Het college onderzoekt: a. de behoeften;”');
  });

  test('the framework quotes a rule once, and says of the other steps where it stands', () => {
    const rule = { place: 'Verordening, artikel 4.4 lid 1', quote: 'Het college beoordeelt zeven stappen.', url: null };
    const other = { ...rule, place: 'Verordening, artikel 4.5 lid 1' };
    const shared = new Map([
      ['W1', rule],
      ['W2', rule],
      ['W3', other],
      ['W4', rule],
    ]);
    const card = JSON.stringify(dossierActivities({ kind: 'framework', framework, rules: shared }, reader));
    expect(card.match(/artikel 4\.4 lid 1/g)).toHaveLength(1);
    expect(card.match(/artikel 4\.5 lid 1/g)).toHaveLength(1);
    expect(card.match(/zeven stappen/g)).toHaveLength(2);
    expect(card.match(/Regel: dezelfde als bij W1/g)).toHaveLength(2);
  });

  test('the summary quotes, names what could not be read, and stays under the size', () => {
    const lines = Array.from({ length: 2 }, () => ({ quote: 'a b '.repeat(800), document: 'verslag.docx' }));
    const activities = dossierActivities(
      {
        kind: 'dossier-summary',
        summary: {
          documents: [{ file: 'verslag.docx', line: 'gespreksverslag: “Mevrouw wil weer zelf naar de markt.”' }],
          steps: framework.steps.map(({ code, name }) => ({ code, name, lines: code === 'W6' ? [] : lines })),
        },
        unreadable: [{ file: 'foto.heic', reason: 'dit soort bestand kan ik niet lezen' }],
      },
      reader,
    );
    const card = JSON.stringify(activities[1]);
    expect(card).toContain('verslag.docx: gespreksverslag: “Mevrouw wil weer zelf naar de markt.”');
    expect(card).toContain('foto.heic: dit soort bestand kan ik niet lezen');
    expect(card).toContain('– niets gevonden');
    for (const activity of activities) expect(activityBytes(activity)).toBeLessThanOrEqual(26_000);
  });

  test.each([
    [{ kind: 'dossier-forgotten' } as const, /Stuur de stukken opnieuw/],
    [{ kind: 'ask-papers' } as const, /Sleep het gespreksverslag/],
    [{ kind: 'dossier-unreadable', files: [] } as const, /geen stukken gevonden/],
    [{ kind: 'dossier-unreadable', files: [{ file: '**a**.exe', reason: 'dat lees ik niet' }] } as const, /\\\*\\\*a/],
  ])('%j is a sentence', (outcome, words) => {
    expect(dossierActivities(outcome, reader)).toMatchObject([{ text: expect.stringMatching(words) }]);
  });

  test('a group is sent to the chat of two', () => {
    const [said] = dossierActivities({ kind: 'ask-papers' }, { ...reader, surface: 'group' });
    expect(said.text).toContain('chat met mij alleen');
  });
});
