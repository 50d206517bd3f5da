import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { shippedKnowledge } from '../../../src/shipped.ts';
import { openProviders } from '../../../src/signals/providers/open-providers.ts';
import { registerFile } from '../../../src/signals/providers/register-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'keep-providers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function open(name: string, content: string) {
  const file = join(folder, name);
  writeFileSync(file, content);
  return openProviders(file);
}

const linde = {
  name: 'Zorggroep De Linde',
  agb: '41000101',
  aliases: ['De Linde', 'Linde'],
  laws: ['wmo', 'jeugdwet'],
  arrangements: ['02A01', 'HH basis'],
  contractOwner: 'Team inkoop zorg',
};

describe('openProviders', () => {
  it('reads YAML of policy staff', () => {
    const yaml = `- naam: Zorggroep De Linde
  agb: 41000101
  ook-bekend-als: [De Linde, Linde]
  wetten: [wmo, jeugdwet]
  arrangementen: [02A01, HH basis]
  contractbeheerder: Team inkoop zorg
- naam: Kaal
`;
    expect(open('a.yaml', yaml)).toEqual([
      linde,
      { name: 'Kaal', agb: null, aliases: [], laws: [], arrangements: [], contractOwner: null },
    ]);
  });

  it('reads JSON with the names of the command line', () => {
    expect(open('a.json', JSON.stringify([linde]))).toEqual([linde]);
  });

  it.each([
    [
      'a semicolon',
      'naam;agb;ook-bekend-als;wetten;arrangementen;contractbeheerder\nZorggroep De Linde;41000101;De Linde|Linde;wmo|jeugdwet;02A01|HH basis;Team inkoop zorg\n',
    ],
    [
      'a byte order mark, commas and quotes',
      '\uFEFFNaam,AGB,ook-bekend-als,wetten,arrangementen,Contractbeheerder\r\nZorggroep De Linde,41000101,"De Linde,Linde","wmo,jeugdwet","02A01,HH basis",Team inkoop zorg\r\n',
    ],
    [
      'English headings and tabs',
      'name\tagb\taliases\tlaws\tarrangements\tcontractOwner\nZorggroep De Linde\t41000101\tDe Linde|Linde\twmo|jeugdwet\t02A01|HH basis\tTeam inkoop zorg\n',
    ],
  ])('reads CSV with %s', (_, csv) => {
    expect(open('a.csv', csv)).toEqual([linde]);
  });

  it.each([
    ['b.json', '[{"name":"Een","agb":"123"}]', 'aanbieder 1, sleutel "agb": heeft acht cijfers'],
    ['b.json', '[{"naam":"Een"},{"name":""}]', 'aanbieder 2, sleutel "name": is leeg'],
    ['b.json', '[{"name":"Een","laws":["wlz"]}]', 'aanbieder 1, sleutel "laws.0": is een van wmo, jeugdwet'],
    ['b.json', '{"name":"Een"}', 'is geen lijst van aanbieders'],
    ['b.json', '[{', 'dit is geen geldige JSON'],
    ['b.yaml', 'naam: [', 'dit is geen geldige YAML'],
    ['b.csv', 'naam;agb\n"Een;1\n', 'dit is geen geldige CSV (regel'],
    ['b.json', '[{"name":"Een"},{"name":"Een"}]', '"Een" staat er twee keer in'],
    [
      'b.json',
      '[{"name":"Een","agb":"12345678"},{"name":"Twee","agb":"12345678"}]',
      '"12345678" staat er twee keer in',
    ],
  ])('names the file and what is wrong in it: %s %s', (name, content, message) => {
    expect(() => open(name, content)).toThrow(message);
    expect(() => open(name, content)).toThrow(name);
  });

  it('says that a file is not there', () => {
    expect(() => openProviders(join(folder, 'weg.yaml'))).toThrow('weg.yaml: dit bestand is niet te lezen');
  });

  it('finds the shipped register whole, with Zorggroep De Linde in it', () => {
    const shipped = openProviders(join(shippedKnowledge, 'aanbieders.yaml'));
    expect(shipped.length).toBeGreaterThan(35);
    expect(shipped.map(({ name }) => name)).toContain('Zorggroep De Linde');
    expect(
      shipped.every(({ agb, laws, arrangements }) => agb !== null && laws.length > 0 && arrangements.length > 0),
    ).toBe(true);
  });
});

describe('the register of a folder', () => {
  it('is its YAML, or the CSV of contract management, not both, or else the one that comes with the program', () => {
    const dir = mkdtempSync(join(folder, 'own-'));
    expect(registerFile(dir, shippedKnowledge)).toBe(join(shippedKnowledge, 'aanbieders.yaml'));
    writeFileSync(join(dir, 'aanbieders.csv'), 'naam;contractbeheerder\nDe Kade;Joost de Bruin\n');
    const [first] = openProviders(registerFile(dir, shippedKnowledge));
    expect(first).toMatchObject({ name: 'De Kade', contractOwner: 'Joost de Bruin' });
    writeFileSync(join(dir, 'aanbieders.yaml'), '- naam: De Kade\n');
    expect(() => registerFile(dir, shippedKnowledge)).toThrow('Bewaar een van de twee');
  });
});
