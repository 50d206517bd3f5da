import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/dossier/reading/sentences.ts';

/** Each sentence with the heading it stands under. */
const read = (text: string) => sentencesOf(text).map((one) => [one.heading, one.text]);
const textsOf = (text: string) => sentencesOf(text).map((one) => one.text);

describe('headings', () => {
  it.each([
    ['a line by itself', 'Hulpvraag'],
    ['capitals', 'EIGEN KRACHT'],
    ['a number', '3. Gewenst resultaat'],
    ['a number of a section', '2.1 Gewenst resultaat'],
    ['Markdown', '## Andere voorzieningen'],
    ['bold Markdown', '**Omvang en duur**'],
    ['a colon', 'Sociaal netwerk:'],
    ['a question', 'Wat lukt niet meer?'],
  ])('are recognised: %s', (_, heading) => {
    const plain = heading.replaceAll(/^#+ |\*\*|:$/g, '');
    expect(read(`Gespreksverslag\n\n${heading}\nMevrouw kan niet bukken.`)).toEqual([
      [plain, 'Mevrouw kan niet bukken.'],
    ]);
  });

  it('takes a question without its mark for a heading', () => {
    const [one] = sentencesOf(
      'Verslag\n\nWat kan zij zelf en wie helpt haar nog\nZij kookt zelf en haar zus doet de was.',
    );
    expect(one).toMatchObject({
      text: 'Zij kookt zelf en haar zus doet de was.',
      heading: 'Wat kan zij zelf en wie helpt haar nog',
    });
  });

  it('takes a numbered question above its answer for a heading', () => {
    expect(read('Verslag\n\n1. Wat lukt niet?\nZij kan niet tillen.\n2. Wie helpt er?\nHaar zus.')).toEqual([
      ['1. Wat lukt niet?', 'Zij kan niet tillen.'],
      ['2. Wie helpt er?', 'Haar zus.'],
    ]);
  });

  it('takes neither who speaks, nor a broken sentence with a colon, for a label', () => {
    const broken = `${'Mevrouw vertelt over de trap en de badkamer, en zij kan zich niet'}\nwassen door haar spierziekte: het duurt een uur.`;
    expect(read(`Verslag\n\nDe heer zegt: ‘dat mis ik’. Hij komt nergens.\n\n${broken}`)).toEqual([
      [null, 'De heer zegt: ‘dat mis ik’.'],
      [null, 'Hij komt nergens.'],
      [null, broken],
    ]);
  });

  it('keeps a title with the name behind it', () => {
    expect(
      sentencesOf('Verslag\n\nWij spraken dhr. Albers. Dhr. Albers wil koken. Ik belde mw. Zij is thuis.').map(
        (one) => one.text,
      ),
    ).toEqual(['Wij spraken dhr. Albers.', 'Dhr. Albers wil koken.', 'Ik belde mw.', 'Zij is thuis.']);
  });

  it('need no blank line after a finished sentence', () => {
    expect(read('Verslag\n\nHulpvraag\nZij wil koken.\nNetwerk\nDe zus komt elke zaterdag.')).toEqual([
      ['Hulpvraag', 'Zij wil koken.'],
      ['Netwerk', 'De zus komt elke zaterdag.'],
    ]);
  });

  it('are not the title of the document, but a question on the first line is', () => {
    expect(read('Gespreksverslag mevrouw Zandstra\nZij woont alleen.')).toEqual([[null, 'Zij woont alleen.']]);
    expect(read('Wat wilt u bereiken?\nWeer zelf fietsen.')).toEqual([['Wat wilt u bereiken?', 'Weer zelf fietsen.']]);
  });

  it('leave nothing behind when nothing stands under them', () => {
    expect(read('Verslag\n\nHulpvraag\n\nNetwerk\n\nConclusie\n\nEr komt geen hulp.')).toEqual([
      ['Conclusie', 'Er komt geen hulp.'],
    ]);
  });

  it('are no part of a sentence that was broken before them', () => {
    expect(
      read('Verslag\n\nDe zus helpt op zaterdag met de boodschappen\nNETWERK\nDe buurman kijkt elke dag of zij op is'),
    ).toEqual([
      [null, 'De zus helpt op zaterdag met de boodschappen'],
      ['NETWERK', 'De buurman kijkt elke dag of zij op is'],
    ]);
  });

  it('do not swallow a short sentence or a line with a number in it', () => {
    expect(textsOf('Verslag\n\nZij kookt zelf.\n2 uur per week hulp\nDat lukt.')).toEqual([
      'Zij kookt zelf.',
      '2 uur per week hulp',
      'Dat lukt.',
    ]);
  });
});

describe('labels, questions and tables', () => {
  it('put what is filled in under its label, and under the heading above it', () => {
    expect(read('Verslag\n\nCONCLUSIE\nVoorziening: begeleiding\n- Omvang = 2 uur per week\nDuur → een jaar')).toEqual([
      ['CONCLUSIE: Voorziening', 'begeleiding'],
      ['CONCLUSIE: Omvang', '2 uur per week'],
      ['CONCLUSIE: Duur', 'een jaar'],
    ]);
  });

  it('put answers under their question', () => {
    expect(read('Verslag\nWie helpt u nu?\nMijn zus, op zaterdag.\n\nWat kunt u zelf?\n\nKoken.')).toEqual([
      ['Wie helpt u nu?', 'Mijn zus, op zaterdag.'],
      ['Wat kunt u zelf?', 'Koken.'],
    ]);
  });

  it('read a row of a table as label and text', () => {
    expect(read('Hulpvraag | weer zelf koken\nNetwerk | de zus helpt')).toEqual([
      ['Hulpvraag', 'weer zelf koken'],
      ['Netwerk', 'de zus helpt'],
    ]);
  });

  it.each(['-', '/', '?', 'n.v.t.'])('keep "%s", which is an answer too', (answer) => {
    expect(read(`Verslag\n\nNetwerk: ${answer}`)).toEqual([['Netwerk', answer]]);
    expect(read(`Verslag\n\nNetwerk:\n${answer}`)).toEqual([['Netwerk', answer]]);
  });
});

describe('lines', () => {
  it('are each a note in telegram style', () => {
    const notes = ['Mw wil weer zelf naar de markt', 'Kan nu niet verder dan 100 m', 'Dochter doet boodschappen op za'];
    expect(textsOf(notes.join('\n'))).toEqual(notes);
  });

  it('that were broken for their length are one sentence, with the break in it', () => {
    const text =
      'Mevrouw is 81 jaar en woont sinds 1974 in deze hoekwoning, en zij is sinds haar\nval bang om naar buiten te gaan. Op zondag komt haar oudste dochter, mevrouw van\nDrunen, met de boodschap-\npen.';
    expect(textsOf(text)).toEqual([text.slice(0, text.indexOf(' Op zondag')), text.slice(text.indexOf('Op zondag'))]);
  });

  it.each(['- ', '• ', '1) ', '12. ', 'a) ', '☐ ', '☑ ', '  – '])('lose their bullet or number "%s"', (mark) => {
    expect(textsOf(`Verslag\n\n${mark}kan niet tillen`)).toEqual(['kan niet tillen']);
  });

  it.each([
    '1.5 uur per week hulp',
    '12.30 uur gesproken',
    'a.u.b. bellen',
    'n.v.t.',
    '01.03.2026 gestart',
    'x-stralen',
  ])('keep the start of "%s"', (line) => expect(textsOf(`Verslag\n\n${line}`)).toEqual([line]));

  it('may end as Windows ends them', () => {
    expect(read('Verslag\r\n\r\nNetwerk\r\nDe zus helpt.\r\nDe buurman ook.\r\n')).toEqual([
      ['Netwerk', 'De zus helpt.'],
      ['Netwerk', 'De buurman ook.'],
    ]);
  });
});

describe('full stops', () => {
  it.each([
    ['an abbreviation', ['Dhr. De Wit en mw. Bos krijgen o.a. hulp van dr. Kok i.v.m. de was.', 'Dat lukt.']],
    ['an amount', ['Hij krijgt 2.5 uur p.w. begeleiding.', 'Dat is genoeg.']],
    ['an article of law', ['Dat staat in art. 2.3.2 lid 4 Wmo.', 'Wij volgen dat.']],
    ['an initial', ['Het gesprek was met A.B. Postma en J. Kramer.', 'Zij waren er beiden.']],
    ['quoted speech', ['Zij riep "ik kan niet meer!"', 'Daarna huilt zij.', 'Waarom?', 'Dat weet zij niet…']],
    ['a year', ['Het besluit is van 31 december 2025.', 'Daarna kwam niets.']],
  ])('end a sentence only where it ends: %s', (_, sentences) => {
    expect(textsOf(sentences.join(' '))).toEqual(sentences);
  });
});

describe('paragraphs', () => {
  it('are numbered, so that what stands together can be seen to', () => {
    const [first, second, third] = sentencesOf('Zij kookt. Zij wast.\n\nDe zus helpt vaak.').map(
      (one) => one.paragraph,
    );
    expect(first).toBe(second);
    expect(third).not.toBe(first);
  });
});

const word = fc.constantFrom(
  ...'zij hij de zus Netwerk HULPVRAAG kan niet 2 1.5 uur p.w. o.a. n.v.t. wil, dat? ja! - • 1. a) ## ** Doel: = | → “ik” … ; 😀 é \u0301 \t'.split(
    ' ',
  ),
);
const line = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
const paper = fc.oneof(
  fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\n\n', '\n \n'))).map((all) => all.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
);

describe('any text', () => {
  it('gives sentences that stand where they say, in order and apart', () => {
    fc.assert(
      fc.property(paper, (text) => {
        let last = 0;
        for (const one of sentencesOf(text)) {
          expect(text.slice(one.start, one.end)).toBe(one.text);
          expect(one.text).toBe(one.text.trim());
          expect(one.text).not.toBe('');
          expect(one.start).toBeGreaterThanOrEqual(last);
          last = one.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out headings, labels, bullets and marks, and nothing else', () => {
    const label = /^[\s•*–-]*(?:\d{1,2}[.)]\s*)?\p{L}.{0,58}(?::|=|→|\t|\|)[^\p{L}\p{N}]*$/u;
    const mark = /^\s*(?:[a-z][.)]|x\s)[^\p{L}\p{N}]*$/u;
    const longestHeading = 110;
    fc.assert(
      fc.property(paper, (text) => {
        const sentences = sentencesOf(text);
        for (const { 0: whole, index } of text.matchAll(/[^\n]+/g)) {
          const end = index + whole.length;
          const first = sentences.find((one) => one.end > index && one.start < end);
          const before = whole.slice(0, first === undefined ? undefined : Math.max(0, first.start - index));
          const last = sentences.findLast((one) => one.end > index && one.start < end);
          const after = last === undefined ? '' : whole.slice(Math.max(0, last.end - index));
          expect(after).not.toMatch(/\p{L}/u);
          if (!/\p{L}/u.test(before)) continue;
          if (first === undefined) expect(before.trim().length).toBeLessThanOrEqual(longestHeading);
          else expect(label.test(before) || mark.test(before), JSON.stringify(before)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes time in proportion to its length, however odd it is', () => {
    const odd = [
      'a',
      '.',
      ' ',
      '\n',
      '. ',
      '"',
      '.)',
      'a.',
      'a.b.c ',
      'Doel: ',
      '- ',
      '? ',
      'Aa bb\n',
      'a a a a, \n',
      'A.\n',
      '** ',
      '# ',
      '1.',
      '| ',
      '\u0301',
      '…',
    ];
    const timeOf = (text: string): number => {
      const times = [1, 2, 3].map(() => {
        const start = process.cpuUsage();
        sentencesOf(text);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      });
      return Math.min(...times);
    };
    for (const one of odd) {
      const size = 200_000;
      const [half, whole] = [size / 4, size].map((length) => timeOf(one.repeat(length / one.length)));
      // Four times the length: a square would take sixteen times as long. Short times say nothing.
      expect(whole, JSON.stringify(one)).toBeLessThan(Math.max(150, 9 * (half ?? 0)));
    }
  });
});
