import type { DossierDocument } from './reading/dossier-document.ts';
import type { Sentence } from './reading/sentences.ts';

/** A name with an age below eighteen beside it: "Evi, 16 jr", "Noor (16)", "dochter Sem van 8". */
const aged =
  /(?<!\p{L})(\p{Lu}\p{L}+)(?: \p{Lu}\p{L}*\.?| (?:van|de|der|den|el|al|'t)){0,3}[ ,]{0,2}(?:is |van )?\(?(\d{1,2})(?:[.,]5)?(?: ?(?:jr|jaar|j|mnd)\b\.?|\)|,|;)/gu;
const adults = new Set(['Moeder', 'Vader', 'Gesprek', 'Verslag', 'Groep', 'Zaak', 'Datum', 'Huisbezoek']);
const children =
  '(?:(?:het|de) )?(?:kind|kinderen|jeugdige|jongere|meisje|jongen|puber|dochter|zoon|client|cliënt)(?: zelf)?';
const talked =
  '(?:gesproken|spraken|sprak|gesprek|gepraat|praatte|gebeld|gezien|individueel|apart|alleen|getekend|kamer laten zien)';
const says =
  '(?:vertelt|vertelde|zegt|zei|geeft aan|gaf aan|vindt|noemt|wil|wilde|laat weten|wenst|antwoordt|beschrijft|tekent)';
const not =
  /\b(?:niet|nooit|geen)\b(?: \p{L}+){0,4} (?:gesproken|gesprek|spraken|sprak|gezien|aanwezig|erbij|mee|gehoord)|\bwil(?:de)? (?:zelf )?niet\b|\b(?:gesproken|gezien|aanwezig)(?: is| was)? niet\b/iu;

function namesOf(documents: readonly DossierDocument[]): readonly string[] {
  const names = new Set<string>();
  for (const { text } of documents)
    for (const [, name = '', age] of text.slice(0, 20_000).matchAll(aged))
      if (Number(age) < 18 && !adults.has(name)) names.add(name);
  return [...names];
}

const unheard =
  /\b(?:niet|nooit|geen)\b(?: \p{L}+){0,4} (?:gesproken|gesprek|gehoord)|\b(?:gesproken|gehoord)(?: is| was)? niet\b/iu;
const because =
  /(?<!\p{L})(?:omdat|want|doordat|vanwege|wegens|aangezien|namelijk|in verband met|i\.?v\.?m\.?|op verzoek van)(?!\p{L})/iu;
/** Who is named after these is somebody else: "de moeder van Noor". */
const notOfOther = '(?<!over |van |ouders |ouder |moeder |vader |oma |verzorgers )(?<!\\p{L})';

/** A sentence of a report, and where it stands. */
interface Cued {
  readonly document: DossierDocument;
  readonly sentence: Sentence;
}

const whoIn = (documents: readonly DossierDocument[]): string => `(?:${[...namesOf(documents), children].join('|')})`;

/** A sentence that says, by a cue and the name or role of the child, that the child was not spoken to and why; undefined without one. */
export function childNotSpokenIn(documents: readonly DossierDocument[]): Cued | undefined {
  const who = new RegExp(`${notOfOther}${whoIn(documents)}(?!\\p{L})`, 'iu');
  for (const document of documents) {
    if (document.type !== 'gespreksverslag') continue;
    const sentence = document.sentences.find(({ text }) => {
      const [said = '', reason] = text.split(because, 2);
      return reason !== undefined && unheard.test(said) && who.test(said);
    });
    if (sentence !== undefined) return { document, sentence };
  }
  return undefined;
}

/** A sentence that shows, by a cue and the name or role of the child, that the child was spoken to; undefined without one. */
export function childSpokenIn(documents: readonly DossierDocument[]): Cued | undefined {
  const who = whoIn(documents);
  const shapes = [
    new RegExp(`${talked}\\b[^.;]{0,50}?${notOfOther}${who}(?!\\p{L})`, 'iu'),
    new RegExp(`(?<!\\p{L})${who}(?: zelf| \\(\\d+\\))?(?: \\p{L}+){0,2},? ${talked}\\b`, 'iu'),
    new RegExp(`^(?:[^.;"“]{0,12}\\b)?${who}(?: zelf| \\(\\d+\\))? ?(?:: ?["“']|(?:\\p{L}+ ){0,1}${says}\\b)`, 'iu'),
  ];
  for (const document of documents) {
    if (document.type !== 'gespreksverslag') continue;
    for (const sentence of document.sentences) {
      const isUnder = /\b(?:gesproken|gesprek(?:ken)? met|aanwezig\w*)\b/iu.test(sentence.heading ?? '');
      const isNamed = isUnder && new RegExp(`(?<!\\p{L})${who}(?!\\p{L})`, 'iu').test(sentence.text);
      if (!not.test(sentence.text) && (isNamed || shapes.some((shape) => shape.test(sentence.text))))
        return { document, sentence };
    }
  }
  return undefined;
}
