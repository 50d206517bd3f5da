import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readElsewhere } from '../../src/knowledge/elsewhere.ts';
import { readVocabulary } from '../../src/knowledge/vocabulary.ts';
import { shippedKnowledge } from '../../src/shipped.ts';
import { inFolder } from './small-knowledge.ts';

const read = (yaml: string) =>
  inFolder({ 'begrippen.yaml': yaml }, async (dir) => readVocabulary(join(dir, 'begrippen.yaml')));

describe('readVocabulary', () => {
  it('reads a concept with empty lists for what is left out', async () => {
    expect(await read('- begrip: pgb\n  afkorting: [PGB]\n  wet: wmo\n')).toEqual([
      { begrip: 'pgb', afkorting: ['PGB'], ookwel: [], alledaags: [], verwant: [], verouderd: [], wet: 'wmo' },
    ]);
  });

  it('takes numbers for words, and an empty file for an empty list', async () => {
    expect((await read('- begrip: vog\n  alledaags: [112]\n'))[0]?.alledaags).toEqual(['112']);
    expect(await read('# nog niets\n')).toEqual([]);
  });

  it.each([
    ['- begrip: pgb\n- begrip: zin\n  synoniem: [natura]\n', /begrip 2 .*zin.*synoniem/],
    ['- afkorting: [pgb]\n', /begrip 1 .*pgb.*begrip/],
    ['- begrip: pgb\n  ookwel: budget\n', /begrip 1 .*sleutel "ookwel"/],
    ['- begrip: pgb\n  wet: awb\n', /begrip 1 .*sleutel "wet"/],
    ['- begrip: [', /geen geldige YAML/],
  ])('names file, entry and key of what is wrong in %j', async (yaml, message) => {
    await expect(read(yaml)).rejects.toThrow(message);
    await expect(read(yaml)).rejects.toThrow(/begrippen\.yaml: /);
  });

  it('names a file that is not there', () => {
    expect(() => readVocabulary('/nergens/begrippen.yaml')).toThrow('/nergens/begrippen.yaml');
  });

  it('comes with hundreds of concepts, each named once', () => {
    const concepts = readVocabulary(join(shippedKnowledge, 'begrippen.yaml'));
    expect(concepts.length).toBeGreaterThan(200);
    const names = concepts.map((one) => one.begrip.toLowerCase());
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    const short = new Set(concepts.flatMap((one) => one.afkorting.map((word) => word.toLowerCase())));
    expect(
      ['pgb', 'pva', 'po', 'bw', 'hh', 'gi', 'vt', 'rto', 'cit', 'zin'].filter((word) => !short.has(word)),
    ).toEqual([]);
  });
});

describe('readElsewhere', () => {
  it.each([
    ['- onderwerp: printen\n', /elders\.yaml: onderwerp 1 .*printen.* sleutel "verwijzing"/],
    ['- onderwerp: printen\n  verwijzing: Daar.\n  vragen: []\n', /onderwerp 1 .*sleutel "vragen"/],
    ['- onderwerp: p\n  verwijzing: D.\n  vragen: [x]\n  extra: 1\n', /elders\.yaml/],
    ['[', /geen geldige YAML/],
  ])('names file and key of what is wrong in %j', async (yaml, message) => {
    const reading = inFolder({ 'elders.yaml': yaml }, async (dir) => readElsewhere(join(dir, 'elders.yaml')));
    await expect(reading).rejects.toThrow(message);
  });
});
