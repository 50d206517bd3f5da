import { describe, expect, it } from 'vitest';
import { openRouter } from '../../src/intent/open-router.ts';
import { shippedKnowledge } from '../../src/shipped.ts';
import { inFolder } from '../knowledge/small-knowledge.ts';

const opening = (yaml: string) => inFolder({ 'bedoelingen.yaml': yaml }, (dir) => openRouter(dir, shippedKnowledge));

describe('openRouter', () => {
  it.each([
    ['# nog niets\n', /bedoelingen\.yaml: er staat geen bedoeling in/],
    ['- bedoeling: koffie\n  voorbeelden: [zwart]\n', /bedoeling 1 .*koffie.*sleutel "bedoeling"/],
    ['- bedoeling: hulp\n  voorbeelden: []\n', /bedoeling 1 .*hulp.*sleutel "voorbeelden"/],
  ])('names what is wrong in %j', async (yaml, message) => {
    await expect(opening(yaml)).rejects.toThrow(message);
  });

  it('takes numbers for words', async () => {
    const route = await opening('- bedoeling: hulp\n  voorbeelden: [112]\n');
    expect(route('112').intent).toBe('hulp');
  });
});
