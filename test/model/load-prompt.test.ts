import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPrompt } from '../../src/model/load-prompt.ts';
import { answerPlaceholders } from '../../src/policy/composed-answer.ts';

async function promptFile(text: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'prompt-')), 'prompt.md');
  await writeFile(file, text);
  return file;
}

describe('loadPrompt', () => {
  it('reads the prompt of this repository without its comment', async () => {
    const { text, hash } = await loadPrompt('prompts/answer.md', answerPlaceholders);
    expect(text).toMatch(/^Je helpt consulenten/);
    expect(text).not.toContain('<!--');
    expect(hash).toMatch(/^[0-9a-f]{12}$/);
  });

  it('names what is sent: a comment changes nothing, a word does', async () => {
    const bare = await loadPrompt(await promptFile('Lees {{a}}.'), ['a']);
    const commented = await loadPrompt(await promptFile('<!-- uitleg -->\nLees {{a}}.\n'), ['a']);
    const changed = await loadPrompt(await promptFile('Lees {{a}}!'), ['a']);
    expect(commented).toEqual(bare);
    expect(changed.hash).not.toBe(bare.hash);
  });

  it.each([
    ['an unknown placeholder', '{{a}} {{b}}', /\{\{b\}\}/],
    ['a missing placeholder', 'Lees.', /\{\{a\}\} ontbreekt/],
    ['an empty prompt', '<!-- niets -->', /leeg/],
  ])('refuses %s', async (_, text, reason) => {
    await expect(loadPrompt(await promptFile(text), ['a'])).rejects.toThrow(reason);
  });

  it('names a file that is not there', async () => {
    await expect(loadPrompt('prompts/bestaat-niet.md', [])).rejects.toThrow(/bestaat-niet\.md/);
  });
});
