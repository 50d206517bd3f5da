import { type DossierDocument, readDossierDocument } from '../../../src/dossier/reading/dossier-document.ts';

/** Papers of an invented dossier, read; the name of each file says what kind of paper it is. */
export const papers = (texts: Readonly<Record<string, string>>): readonly DossierDocument[] =>
  Object.entries(texts).map(([file, text]) => readDossierDocument({ file, text, pages: null }));

/** A report that says little but the days. */
export const report = (head: string, rest = ''): string =>
  `Gespreksverslag Wmo\n${head}\n\nHulpvraag: mevrouw Terpstra wil hulp bij het huishouden omdat zij het zelf niet meer kan.\n${rest}\nVoorstel: huishoudelijke ondersteuning, 3 uur per week, zorg in natura, vanaf 1 mei 2026 tot en met 30 april 2028.\n`;

/** A decision with a day and how long the help lasts. */
export const decision = (day: string, period: string, rest = ''): string =>
  `Gemeente Heuveldal\nDatum: ${day}\nOnderwerp: besluit Wmo\n\nGeachte mevrouw Terpstra,\n\n${rest}\nU krijgt de maatwerkvoorziening huishoudelijke ondersteuning, 3 uur per week, als zorg in natura. ${period}\n\nBent u het niet eens met dit besluit? Dan kunt u binnen zes weken bezwaar maken bij het college van Heuveldal.\n`;
