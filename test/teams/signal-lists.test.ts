import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../store/engines.ts';
import { type Loopback, startLoopback, tenantId } from './loopback.ts';
import { buttonsOf, channel, type Person, type SignalBot, startSignalBot, wordsOf } from './signal-bot.ts';

const gemeente = 'Heuveldal';
const sanne: Person = { id: 'sanne', roles: ['consulent'], gemeente };
const youssef: Person = { id: 'youssef', roles: ['consulent'], gemeente };
const elsewhere: Person = { id: 'elsewhere', roles: ['consulent', 'contractmanager'], gemeente: 'Elders' };
const ravi: Person = { id: 'ravi', roles: ['contractmanager'], gemeente };
const tom: Person = { id: 'tom', roles: ['toezicht'], gemeente };
const nobody: Person = { id: 'nobody', roles: [] };
const bea: Person = { id: 'bea', roles: ['beheerder'] };

const inChannel = { conversation: { id: channel, conversationType: 'channel', tenantId } };
const [pglite] = engines();
let teams: Loopback;
let bot: SignalBot;
beforeAll(async () => {
  if (pglite === undefined) throw new Error('unreachable');
  await pglite.start();
  teams = await startLoopback();
  bot = await startSignalBot(teams, await pglite.newPlace(), [sanne, youssef, elsewhere, ravi, tom, bea, nobody]);
}, 120_000);
afterAll(async () => {
  await bot.stop();
  await teams.close();
  await pglite?.stop();
});

/** Tells a remark and sends it with these choices; gives the number of the signal and the words of the card. */
async function send(person: Person, remark: string, choices: Record<string, string> = {}) {
  const preview = await bot.say(person, remark);
  const shown = wordsOf(await bot.press(person, preview, 'Verstuur', { vertrouwelijk: 'false', ...choices }));
  const [id = ''] = /S-\d{4}-\d{5}/.exec(shown) ?? [];
  // What comes by itself comes before anything is said again.
  await bot.heard(person, new RegExp(`(?=.*${id}).*aangekomen`, 's'));
  return { id, shown };
}
const asked = async (person: Person, text: string) => wordsOf(await bot.say(person, text));

describe('the dossierlijst', () => {
  const remark = 'Lindenhof stuurt al sinds mei geen plan van aanpak voor 02A01 bij Jan Pietersen, zaak Z-2026-1234';

  it('holds a werkafspraak once the signal is sent, for the own municipality, masked, until it is taken off', async () => {
    await bot.say(sanne, remark);
    expect(await asked(youssef, 'welke werkafspraken staan er?')).toContain('geen werkafspraak');
    const preview = await bot.say(sanne, 'ook als werkafspraak voor de dossierlijst');
    expect(wordsOf(preview)).toContain('Ook bedoeld als werkafspraak');
    expect(await asked(youssef, 'welke werkafspraken staan er?')).toContain('geen werkafspraak');
    const sent = wordsOf(await bot.press(sanne, preview, 'Verstuur', { vertrouwelijk: 'false', werkafspraak: 'true' }));
    expect(sent).toContain('op de dossierlijst van je gemeente');
    await bot.heard(sanne, /aangekomen/);

    const list = await asked(youssef, 'welke werkafspraken staan er over Lindenhof?');
    expect(list).toMatch(/Werkafspraken over Lindenhof.*Plan van aanpak.*Uit signaal S-2026-00001/s);
    expect(list).not.toMatch(/Pietersen|Z-2026-1234|werkafspraak vervalt/);
    expect(await asked(youssef, 'werkafspraken De Linde')).toContain('geen werkafspraak');
    expect(await asked(elsewhere, 'dossierlijst')).toContain('geen werkafspraak');
    expect(await asked(bea, 'dossierlijst')).toContain('de rol niet voor');

    expect(await asked(youssef, 'werkafspraak vervalt S-2026-00001')).toContain('ken ik niet');
    expect(await asked(sanne, 'dossierlijst')).toContain('werkafspraak vervalt S-2026-00001');
    expect(await asked(sanne, 'werkafspraak vervalt S-2026-00001')).toContain('niet meer op de dossierlijst');
    expect(await asked(sanne, 'werkafspraak vervalt S-2026-00001')).toContain('niet op de dossierlijst');
    expect(await asked(youssef, 'dossierlijst')).toContain('geen werkafspraak');
  });

  it('has no button for it where nothing stands on it, and one where something does', async () => {
    const plain = await send(sanne, 'De Linde komt al sinds mei maar 2 van de 4 uur voor 02A01');
    const noted = await send(sanne, 'De Linde komt al sinds mei maar 3 van de 4 uur voor 02A01', {
      werkafspraak: 'true',
    });
    const cardOf = (id: string) => bot.shown(new RegExp(`${id}  ·`));
    const titles = async (id: string) => buttonsOf(await cardOf(id)).map(({ title }) => title);
    expect(await titles(plain.id)).not.toContain('Werkafspraak vervalt');
    expect(await titles(noted.id)).toContain('Werkafspraak vervalt');
    const pressed = await bot.press(ravi, await cardOf(noted.id), 'Werkafspraak vervalt', {}, inChannel);
    expect(wordsOf(pressed)).toContain('niet meer op de dossierlijst');
    expect(await asked(youssef, 'dossierlijst')).toContain('geen werkafspraak');
  });

  it('shows nothing of a confidential signal, or where others read along', async () => {
    const { shown } = await send(sanne, 'De Linde komt al sinds mei maar 1 van de 4 uur voor 02A01', {
      vertrouwelijk: 'true',
      werkafspraak: 'true',
    });
    expect(shown).toContain('staat daarom niet op de dossierlijst');
    expect(await asked(sanne, 'dossierlijst')).toContain('geen werkafspraak');
    const thread = { id: `${channel};messageid=9`, conversationType: 'channel', tenantId };
    await bot.post(
      bot.activity({
        from: { id: '29:sanne', aadObjectId: 'sanne' },
        conversation: thread,
        text: '<at>Keep</at> dossierlijst',
        entities: [{ type: 'mention', text: '<at>Keep</at>', mentioned: { id: '28:keep' } }],
      }),
    );
    const told = () => teams.messages().filter(({ path }) => path.includes(';messageid=9'));
    await expect
      .poll(() => wordsOf(told().map(({ activity }) => activity)))
      .toContain('laat ik niet zien in een groep');
  });
});

describe('the alarms', () => {
  it('are seen by an administrator, who says that one is mended, and then what waited is told', async () => {
    const { id } = await send(sanne, 'De Linde wil voor 02A01 alleen het hoogste tarief afspreken, al sinds mei');
    await bot.heard(bea, new RegExp(`Een bericht over ${id} kan niet worden afgeleverd`));
    for (const person of [sanne, ravi, tom])
      expect(await asked(person, 'welke alarmen staan open?')).toContain('de rol niet voor');
    const list = await bot.say(bea, 'welke alarmen staan open?');
    expect(wordsOf(list)).toMatch(/A-[0-9A-F]{6}: Inkoop.*1 bericht wacht/s);
    expect(wordsOf(list)).not.toMatch(/De Linde|tarief|S-2026/);
    const [code = ''] = /A-[0-9A-F]{6}/.exec(wordsOf(list)) ?? [];

    expect(wordsOf(await bot.press(ravi, list, `Afgehandeld: ${code}`))).toContain('de rol niet voor');
    // Nothing is mended yet: the same alarm is raised anew, and said again.
    await bot.say(bea, `${code} afgehandeld`);
    await bot.heard(bea, new RegExp(`${code} is afgehandeld`));
    await expect.poll(async () => (await bot.store.alarms.open()).map((one) => one.code)).toEqual([code]);

    const inkoop = '19:inkoop@thread.tacv2';
    bot.targets.set('inkoop', { name: 'Inkoop', channel: inkoop, persons: [], perGemeente: new Map() });
    const shown = wordsOf(await bot.press(bea, list, `Afgehandeld: ${code}`));
    expect(shown).toContain(`${code} is afgehandeld`);
    const told = () => teams.messages().filter(({ path }) => path.startsWith(`/v3/conversations/${inkoop}/`));
    await expect.poll(() => wordsOf(told().map(({ activity }) => activity))).toContain(id);
    expect(await bot.store.alarms.open()).toEqual([]);
    expect(wordsOf(await bot.press(bea, list, `Afgehandeld: ${code}`))).toContain('staat niet meer open');
  });
});

describe('the register', () => {
  it('is filtered as it is asked, says how, and never reaches beyond the own municipality', async () => {
    await send(
      sanne,
      'Bij Lindenhof wachten cliënten al sinds mei op hulp voor 02A01, er is een wachtlijst van drie maanden',
    );
    // Files follow the card.
    const chat = { id: 'a:29:ravi', conversationType: 'personal', tenantId };
    const text = 'welke signalen staan open over wachttijd sinds 1 januari 2026?';
    await bot.post(bot.activity({ from: { id: '29:ravi', aadObjectId: 'ravi' }, conversation: chat, text }));
    const all = wordsOf(await bot.heard(ravi, /Register van signalen/));
    expect(all).toMatch(/Gefilterd op: onderwerp Wachttijd; alleen open; verstuurd vanaf 1 januari 2026/);
    expect(all).toMatch(/1 signaal/);
    const files = () => JSON.stringify(bot.toldTo(ravi).map(({ activity }) => activity));
    await expect.poll(files).toMatch(/signalenregister\.xlsx.*signalenregister\.csv/s);
    expect(await asked(ravi, 'signalenregister in 2025')).toMatch(/tot en met 31 december 2025.*geen signalen/s);
    const beyond = await asked(elsewhere, 'register van signalen in Heuveldal');
    expect(beyond).toContain('geen signalen');
    expect(await asked(sanne, 'toon mijn signalen over wachttijd')).toContain('Jouw signalen');
    expect(await asked(sanne, 'register van signalen')).toContain('de rol niet voor');
  });
});

describe('help', () => {
  it('lists what this person may type about signals, and nothing else', async () => {
    const wanted = [
      [sanne, /doorgeven.*werkafspraken/s, /signalenregister|gespreksagenda De|pak op|alarmen/],
      [ravi, /doorgeven.*signalenregister.*Excel.*gespreksagenda De Linde.*pak op/s, /“alarmen”/],
      [tom, /signalenregister.*pak op/s, /gespreksagenda De|“werkafspraken”|“alarmen”/],
      [bea, /“alarmen”/, /signalenregister|pak op|“werkafspraken”|hoe staat het met mijn signaal\?”, “antwoord/],
    ] as const;
    for (const [person, shown, hidden] of wanted) {
      const help = await asked(person, 'wat kan je?');
      expect(help).toContain('Wat ik kan, en wat niet');
      expect(help).toMatch(shown);
      expect(help).not.toMatch(hidden);
    }
    expect(await asked(nobody, 'help')).not.toContain('Wat je over signalen kunt typen');
  });
});

describe('a signal that is sent on', () => {
  it('stays confidential where it goes, unless who handles it says otherwise in the form', async () => {
    const { id } = await send(sanne, 'Lindenhof komt al sinds mei maar 2 van de 5 uur voor 02A01');
    const forward = async (person: Person, naar: string, more: Record<string, string> = {}) => {
      const card = await bot.say(person, `notitie ${id}: gekeken`);
      await bot.press(person, card, 'Bevestig: Zet door', { naar, tekst: 'Hoort daar.', ...more });
      return (await bot.store.signals.get(id))?.isConfidential;
    };
    expect(await forward(ravi, 'toezicht-rechtmatigheid')).toBe(true);
    expect(await forward(tom, 'contractmanagement', { openbaar: 'false' })).toBe(true);
    expect(await forward(ravi, 'toezicht-rechtmatigheid')).toBe(true);
    expect(await forward(tom, 'contractmanagement', { openbaar: 'true' })).toBe(false);
    const history = await bot.store.signals.historyOf(id);
    expect(history.at(-1)).toMatchObject({ what: 'forward', by: 'tom', text: 'Hoort daar. (niet meer vertrouwelijk)' });
  });
});
