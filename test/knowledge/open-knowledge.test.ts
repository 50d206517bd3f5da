import { describe, expect, it } from 'vitest';
import { openKnowledge } from '../../src/knowledge/open-knowledge.ts';
import { inFolder, knowledgeOf, text } from './small-knowledge.ts';

const document = text('verordening/buurt/2026-01-01', {
  title: 'Verordening buurt',
  body: '### Artikel 1 Buurthulp\n1. Buurthulp is er voor iedereen.',
});
const shipped = {
  'begrippen.yaml': '- begrip: buurthulp\n  alledaags: [burendienst]\n',
  'elders.yaml': '- onderwerp: printen\n  verwijzing: Vraag het daar.\n  vragen: [de printer is stuk]\n',
  'vragen/buurt.yaml': 'slugs: [buurt]\nvragen:\n  1: [voor wie is een burendienst]\n',
};

describe('openKnowledge', () => {
  it('uses the words, pointers and questions that come with the program when the folder has none', async () => {
    const opened = await inFolder(shipped, (defaults) => inFolder(document, (dir) => openKnowledge(dir, defaults)));
    expect(opened.concepts.map((one) => one.begrip)).toEqual(['buurthulp']);
    expect(opened.documents[0]?.articles[0]?.questions).toEqual(['voor wie is een burendienst']);
    expect(opened.elsewhere(opened.index.read('de printer is stuk'))?.topic.verwijzing).toBe('Vraag het daar.');
    expect(opened.index.search('burendienst', () => 1, 5).hits[0]?.article.number).toBe('1');
  });

  it('uses those of the folder where it has them', async () => {
    const own = { ...document, 'begrippen.yaml': '- begrip: straathulp\n' };
    const opened = await inFolder(shipped, (defaults) => inFolder(own, (dir) => openKnowledge(dir, defaults)));
    expect(opened.concepts.map((one) => one.begrip)).toEqual(['straathulp']);
    expect(opened.elsewhere(opened.index.read('de printer is stuk'))?.topic.onderwerp).toBe('printen');
  });

  it.each(['begrippen.yaml', 'elders.yaml'])('starts nothing when %s is wrong', async (name) => {
    await expect(knowledgeOf(document, { [name]: '- fout: ja\n' })).rejects.toThrow(name);
  });

  it('opens a folder without documents and finds nothing in it', async () => {
    const { index, documents } = await knowledgeOf();
    expect(documents).toEqual([]);
    expect(index.search('hoe lang duurt het onderzoek', () => 1, 10).hits).toEqual([]);
  });
});
