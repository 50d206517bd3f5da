import { isPlainWord } from '../../../src/privacy/words/lexicon.ts';
import { createProviderFinder } from '../../../src/signals/providers/find-provider.ts';
import type { Provider } from '../../../src/signals/providers/provider.ts';
import { readSignal, type SignalReader } from '../../../src/signals/read-signal.ts';
import type { Said, SignalDraft } from '../../../src/signals/signal.ts';

/** A provider of an invented register. */
function provider(name: string, more: Partial<Provider> = {}): Provider {
  return { name, agb: null, aliases: [], laws: ['wmo'], arrangements: [], contractOwner: null, ...more };
}

export const register: readonly Provider[] = [
  provider('Stichting De Brug', { agb: '11111111', aliases: ['De Brug'] }),
  provider('Kompas Jeugd', {
    agb: '22222222',
    aliases: ['Kompas', 'KJ'],
    laws: ['jeugdwet'],
    arrangements: ['45A04', 'Gezinsbegeleiding'],
  }),
  provider('Kompaan Zorg', {
    agb: '33333333',
    aliases: ['Kompaan'],
    arrangements: ['02A03', 'Begeleiding individueel midden', 'Begeleiding groep'],
  }),
  provider('Van der Velde Thuiszorg', {
    agb: '44444444',
    aliases: ['VDV'],
    arrangements: ['Huishoudelijke hulp', 'Huishoudelijke hulp plus'],
  }),
  provider('Vooruit', { agb: '55555555', laws: ['wmo', 'jeugdwet'] }),
  provider('Morgen', { agb: '66666666', aliases: ['Stichting Morgen'] }),
  provider('Stichting Jeugdhulp Noordwest', { agb: '77777777', aliases: ['SJN'], laws: ['jeugdwet'] }),
  provider('Zorggroep De Linde', { agb: '88888888', aliases: ['De Linde', 'Linde'] }),
  provider('Lindehof', { agb: '99999999' }),
  provider('Öztürk Zorg', { agb: '12121212' }),
  provider('Thuis & Zo', { agb: '13131313', aliases: ['T&Z', 'Thuis en Zo'] }),
  provider('Het Anker', { agb: '14141414', aliases: ['Anker'], laws: ['jeugdwet'] }),
];

/** A reader that masks nothing and takes every remark for one on hours; what it reads by rules is real. */
const reader: SignalReader = {
  providers: register,
  findProviders: createProviderFinder(register, isPlainWord),
  recogniseMatter: () => ({
    category: 'onderlevering',
    seriousness: 'ordinary',
    certainty: 1,
    isDangerBeside: false,
    isDangerNow: false,
  }),
  mask: (text) => ({ text, caseNumber: /\b[A-Z]-\d{4}-\d+\b/.exec(text)?.[0] ?? null }),
  lawIn: (text) => ({ law: /\bwmo\b/i.test(text) ? 'wmo' : null, isSaid: true }),
};

/** Lines as they are told; those of the bot begin with "?". */
const conversation = (lines: readonly string[]): readonly Said[] =>
  lines.map((line) =>
    line.startsWith('?') ? { by: 'bot', text: `${line.slice(1).trim()}?` } : { by: 'reporter', text: line },
  );

export const reading = (...lines: readonly string[]): SignalDraft => readSignal(conversation(lines), reader);
