import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../store/engines.ts';
import { type Loopback, startLoopback, tenantId } from './loopback.ts';
import {
  buttonsOf,
  type Card,
  cardOf,
  channel,
  type Person,
  type SignalBot,
  startSignalBot,
  wordsOf,
} from './signal-bot.ts';
import { until } from './until.ts';

const sanne: Person = { id: 'sanne', roles: ['consulent'] };
const ravi: Person = { id: 'ravi', roles: ['contractmanager'] };
const joost: Person = { id: 'joost', roles: ['contractmanager'] };
const nobody: Person = { id: 'nobody', roles: [] };
const elsewhere: Person = { id: 'elsewhere', roles: ['contractmanager'], gemeente: 'Elders' };

const titles = (card: Card) => buttonsOf(card).map(({ title }) => title);

describe.each(engines())('a signal on $kind', (engine) => {
  it('has a database to run on', ({ skip }) => {
    if (process.env['REQUIRE_POSTGRES'] === '1') expect(engine.missing).toBeNull();
    skip(engine.missing !== null, engine.missing ?? undefined);
  });

  describe.skipIf(engine.missing !== null)(engine.missing ?? 'that is there', () => {
    let teams: Loopback;
    let bot: SignalBot;
    beforeAll(async () => {
      await engine.start();
    }, 120_000);
    afterAll(async () => {
      await engine.stop();
    });
    const run = async (story: () => Promise<void>): Promise<void> => {
      teams = await startLoopback();
      bot = await startSignalBot(teams, await engine.newPlace(), [sanne, ravi, joost, nobody, elsewhere]);
      try {
        await story();
      } finally {
        await bot.stop();
        await teams.close();
      }
    };
    const inChannel = { conversation: { id: channel, conversationType: 'channel', tenantId } };

    it('goes from a remark to the closing, and back once, with everybody hearing each step', () =>
      run(async () => {
        // The remark, what is missing, and a correction.
        const ask = await bot.say(sanne, 'Zorggroep De Linde komt weer maar 2 van de 4 uur bij Jan Pietersen');
        expect(wordsOf(ask)).toContain('Zorggroep De Linde');
        expect(wordsOf(ask)).toContain('toegekend 4, geleverd 2 (2 te weinig)');
        const filled = await bot.press(sanne, ask, 'Verder', {
          'veld-wanneer': 'sinds mei',
          'veld-zaaknummer': 'Z-2026-1234',
        });
        expect(wordsOf(filled)).toContain('sinds mei');
        expect(wordsOf(filled)).toContain('Gaat naar Contractmanagement');
        const corrected = await bot.say(sanne, 'nee, 3 in plaats van 4');
        expect(wordsOf(corrected)).toContain('toegekend 3, geleverd 2 (1 te weinig)');
        // What was shown before the correction cannot be sent any more.
        expect(wordsOf(await bot.press(sanne, filled, 'Verstuur'))).toContain('intussen iets aangevuld');
        expect(bot.inChannel()).toEqual([]);

        const sent = await bot.press(sanne, corrected, 'Verstuur', { vertrouwelijk: 'false', werkafspraak: 'true' });
        expect(wordsOf(sent)).toContain('Verstuurd: S-2026-00001');
        // Pressed again, by an impatient finger or by Teams, it is one signal.
        expect(wordsOf(await bot.press(sanne, corrected, 'Verstuur'))).toContain('S-2026-00001');

        const first = await bot.shown(/Nieuw, nog niet opgepakt/);
        expect(wordsOf(first)).toContain('Z-2026-1234');
        expect(wordsOf(first)).toContain('Ook bedoeld als werkafspraak');
        expect(JSON.stringify(teams.received)).not.toMatch(/Jan|Pietersen/);
        await bot.heard(sanne, /aangekomen bij Contractmanagement/);

        // Who has no right gets no further, and sees nothing.
        for (const stranger of [nobody, elsewhere])
          expect(wordsOf(await bot.press(stranger, first, 'Pak op', {}, inChannel))).toMatch(/ken ik niet/);

        // Two at once: one wins, the other is told so and sees the newest state.
        const both = await Promise.all([ravi, joost].map((one) => bot.press(one, first, 'Pak op', {}, inChannel)));
        const said = both.map(wordsOf);
        expect(said.filter((words) => words.includes('Je hebt het opgepakt'))).toHaveLength(1);
        expect(said.filter((words) => words.includes('Een collega was je net voor'))).toHaveLength(1);
        await bot.heard(sanne, /heeft je signaal opgepakt/);
        const taken = await bot.shown(/◐ Opgepakt/);

        // A question and its answer.
        await bot.press(
          ravi,
          taken,
          'Bevestig: Vraag melder',
          { tekst: 'Is het met de aanbieder besproken?' },
          inChannel,
        );
        const question = await bot.heard(sanne, /Is het met de aanbieder besproken/);
        expect(titles(question)).toEqual(['Bevestig: Beantwoord']);
        await bot.press(sanne, question, 'Bevestig: Beantwoord', { tekst: 'Ja, door mevrouw Pietersen, in juni.' });
        const answered = await bot.shown(/antwoord van de melder: “Ja, door/);
        expect(wordsOf(answered)).not.toContain('Pietersen');

        // Closing asks for words.
        expect(wordsOf(await bot.press(ravi, answered, 'Bevestig: Sluit af', { tekst: ' ' }, inChannel))).toContain(
          'Schrijf er een paar woorden bij',
        );
        await bot.press(ravi, answered, 'Bevestig: Sluit af', { tekst: 'De Linde levert weer 3 uur.' }, inChannel);
        const closed = await bot.heard(sanne, /De Linde levert weer 3 uur/);
        expect(titles(closed)).toEqual(['Ja, geholpen', 'Bevestig: Nee, niet geholpen']);

        // It did not help: the reporter says why, and asks to reopen.
        await bot.press(sanne, closed, 'Bevestig: Nee, niet geholpen', { tekst: 'Het zijn er nog steeds 2.' });
        const disputed = await bot.shown(/de melder vraagt heropening/);
        await bot.press(ravi, disputed, 'Bevestig: Heropen', { tekst: 'We bellen opnieuw.' }, inChannel);
        await bot.heard(sanne, /Je signaal is heropend/);

        const status = await bot.say(sanne, 'hoe staat het met mijn signaal?');
        expect(wordsOf(status)).toContain('S-2026-00001');
        expect(wordsOf(status)).toContain('Nieuw, nog niet opgepakt');

        // One card in the channel, renewed; what is said beside it stands in its thread.
        const posted = bot.inChannel().filter(({ method }) => method === 'POST');
        expect(posted.filter(({ path }) => path === `/v3/conversations/${channel}/activities`)).toHaveLength(1);
        expect(posted.filter(({ path }) => path.includes(';messageid='))).not.toHaveLength(0);
        const history = await bot.store.signals.historyOf('S-2026-00001');
        expect(history.map(({ what }) => what)).toEqual([
          'sent',
          'take',
          'ask',
          'answer',
          'close',
          'dissatisfied',
          'reopen',
        ]);
      }));

    it('is one when the same activity comes twice with another id', () =>
      run(async () => {
        const activity = bot.activity({
          from: { id: '29:sanne', aadObjectId: 'sanne' },
          conversation: { id: 'a:29:sanne', conversationType: 'personal', tenantId },
          text: 'De Linde levert al sinds mei geen plan van aanpak voor 02A01',
        });
        await bot.post(activity);
        await bot.post({ ...activity, id: 'again' });
        await until('a preview', () => bot.toldTo(sanne).length === 1);
        const [shown] = bot.toldTo(sanne);
        if (shown === undefined) throw new Error('nothing shown');
        await bot.press(sanne, cardOf(shown), 'Verstuur');
        await bot.press(sanne, cardOf(shown), 'Verstuur');
        await bot.heard(sanne, /aangekomen/);
        expect(await bot.store.signals.list({})).toHaveLength(1);
      }));

    it('starts from somebody’s message in a channel, in the chat of two with who asks it', () =>
      run(async () => {
        const response = await bot.post(
          bot.activity({
            type: 'invoke',
            name: 'composeExtension/fetchTask',
            text: undefined,
            from: { id: '29:sanne', aadObjectId: 'sanne' },
            ...inChannel,
            value: {
              commandId: 'maakSignaal',
              commandContext: 'message',
              messagePayload: {
                id: '1',
                from: { user: { displayName: 'Youssef' } },
                body: {
                  contentType: 'html',
                  content: '<p>De Linde stuurt al <b>sinds mei</b> geen plan van aanpak voor 02A01</p>',
                },
              },
            },
          }),
        );
        expect(await response.json()).toMatchObject({
          task: { type: 'message', value: expect.stringContaining('nog niets verstuurd') },
        });
        expect(teams.opened).toMatchObject([{ members: [{ id: '29:sanne' }], isGroup: false }]);
        const [shown] = bot.toldTo(sanne);
        if (shown === undefined) throw new Error('nothing shown');
        expect(wordsOf(shown.activity)).toContain('Plan van aanpak');
        expect(bot.inChannel()).toEqual([]);
        expect(wordsOf(await bot.press(sanne, cardOf(shown), 'Verstuur'))).toContain('Verstuurd: S-2026-');
      }));

    it('is told in a channel by who mentions the bot, and sent by nobody else', () =>
      run(async () => {
        const thread = { id: `${channel};messageid=7`, conversationType: 'channel', tenantId };
        const told = () => teams.messages().filter(({ path }) => path.includes(';messageid=7'));
        await bot.post(
          bot.activity({
            from: { id: '29:sanne', aadObjectId: 'sanne' },
            conversation: thread,
            text: '<at>Keep</at> De Linde levert al sinds mei geen plan van aanpak voor 02A01',
            entities: [{ type: 'mention', text: '<at>Keep</at>', mentioned: { id: '28:keep' } }],
          }),
        );
        await until('a preview in the thread', () => told().length === 1);
        const [shown] = told();
        if (shown === undefined) throw new Error('nothing shown');
        const here = { conversation: thread };
        expect(wordsOf(await bot.press(ravi, cardOf(shown), 'Verstuur', {}, here))).toContain(
          'Dit concept is er niet meer',
        );
        expect(await bot.store.signals.list({})).toEqual([]);
        expect(wordsOf(await bot.press(sanne, cardOf(shown), 'Verstuur', {}, here))).toContain('Verstuurd: S-2026-');
        // The chat of two was never open: it is opened for what comes back.
        await bot.heard(sanne, /aangekomen bij Contractmanagement/);
      }));

    it('waits while a question in between is answered, and goes on', () =>
      run(async () => {
        await bot.say(sanne, 'De Linde komt maar 2 van de 4 uur');
        expect(wordsOf(await bot.say(sanne, 'hoe lang duurt het onderzoek na de melding?'))).not.toContain('Signaal');
        // An answer is two messages.
        await until('the whole answer', () => bot.toldTo(sanne).length === 3);
        expect(wordsOf(await bot.say(sanne, 'sinds mei, voor 02A01'))).toContain('Dit stuur ik, precies zo');
        expect(wordsOf(await bot.say(sanne, 'laat maar'))).toContain('niets verstuurd');
        expect(wordsOf(await bot.say(sanne, 'hoe staat het met mijn signaal?'))).toContain('nog geen signaal');
      }));

    it('is not made of danger: what to do comes first, and nothing is filed', () =>
      run(async () => {
        const danger = await bot.say(sanne, 'De begeleider van De Linde slaat mijn cliënt nu, hij heeft een mes');
        expect(wordsOf(danger)).toMatch(/bel 112.*Veilig Thuis, 0800-2000.*meldcode/s);
        expect(JSON.stringify(danger)).not.toContain('Input.');
        expect(wordsOf(await bot.say(sanne, 'mevrouw ligt bewusteloos op de grond, mag ik naar binnen?'))).toContain(
          '112',
        );
        expect(await bot.store.signals.list({})).toEqual([]);
      }));

    it('is answered first when it is told in a reply or a note, which are kept too', () =>
      run(async () => {
        const preview = await bot.say(sanne, 'De Linde levert al sinds mei geen plan van aanpak voor 02A01');
        await bot.press(sanne, preview, 'Verstuur');
        const card = await bot.shown(/Nieuw, nog niet opgepakt/);
        const tekst = 'Hij staat nu met een mes voor haar deur.';
        const noted = wordsOf(await bot.press(ravi, card, 'Bevestig: Notitie', { tekst }, inChannel));
        expect(noted).toMatch(/Doe eerst dit.*bel 112.*Notitie bewaard/s);
        await bot.say(ravi, `notitie S-2026-00001: ${tekst}`);
        await until('two messages', () => bot.toldTo(ravi).length === 2);
        expect(wordsOf(bot.toldTo(ravi).map(cardOf))).toMatch(/bel 112.*Notitie bewaard/s);
      }));

    it('leaves a question about the rules for danger a question', () =>
      run(async () => {
        expect(wordsOf(await bot.say(sanne, 'wat is de meldcode bij geweld?'))).not.toContain('Doe eerst dit');
      }));
  });
});
