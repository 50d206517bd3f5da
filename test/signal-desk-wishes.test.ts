import { describe, expect, it } from 'vitest';
import { shippedKnowledge } from '../src/shipped.ts';
import { saysNoDanger, wishesIn } from '../src/signal-desk/wishes.ts';
import { openSignalWork } from '../src/signal-work.ts';
import { readSignal } from '../src/signals/read-signal.ts';

describe('a reply to what was shown', () => {
  it.each(['ja dat klopt', 'klopt helemaal', 'jazeker', 'ok is goed', 'helemaal goed'])('agrees: %s', (reply) => {
    expect(wishesIn(reply, true)).toEqual(['send']);
  });

  it.each(['ja, maar het is 3 uur', 'klopt niet'])('tells something else: %s', (reply) => {
    expect(wishesIn(reply, true)).toEqual([]);
  });
});

describe('no danger', () => {
  it.each(['er is nu geen gevaar', 'ze zijn weer veilig'])('is heard in: %s', (reply) => {
    expect(saysNoDanger(reply)).toBe(true);
  });

  it.each(['geen direct gevaar voor mij, wel voor haar', 'al 112 gebeld'])('is not heard in: %s', (reply) => {
    expect(saysNoDanger(reply)).toBe(false);
  });

  it('covers only what was told before it', () => {
    const { reader } = openSignalWork(shippedKnowledge, { warn: () => undefined });
    const draft = readSignal(
      [
        { by: 'reporter', text: 'Moeder van de groep belt over de uren van De Kade' },
        { by: 'bot', text: 'Is er nu iemand in gevaar?' },
        { by: 'reporter', text: 'nee' },
        { by: 'reporter', text: 'hij staat nu met een mes voor de deur' },
      ],
      reader,
    );
    expect(draft.seriousness).toBe('acute');
  });
});
