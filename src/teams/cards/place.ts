import type { SourceKind } from '../../knowledge/source.ts';
import type { Candidate } from '../../policy/answer.ts';
import { place as placeWithin } from '../../policy/messages.ts';
import { dutchDate } from '../../shared/iso-date.ts';
import type { Law } from '../../shared/law.ts';
import { cutAtWord } from './card.ts';

/** How each kind of source is called. */
const kindNames: Readonly<Record<SourceKind, string>> = {
  wet: 'Wet',
  verordening: 'Verordening',
  besluit: 'Besluit',
  'nadere-regels': 'Nadere regels',
  beleidsregels: 'Beleidsregels',
  werkinstructie: 'Werkinstructie',
  protocol: 'Protocol',
  overeenkomst: 'Overeenkomst',
  arrangementsbeschrijving: 'Arrangementsbeschrijving',
};

/** How each law is called. */
export const lawNames: Readonly<Record<Law, string>> = { wmo: 'Wmo 2015', jeugdwet: 'Jeugdwet' };

/** The place within the source: `artikel 7.2, lid 3`, `onderdeel A`, `Bijlage 1`. */
const placeInSource = ({ article, paragraph, section }: Candidate): string => placeWithin(article, paragraph, section);

/** The whole name of a place, with the article's title when it has one. */
export const placeName = (place: Candidate): string =>
  `${place.title}, ${placeInSource(place)}${place.articleTitle === '' ? '' : ` (${place.articleTitle})`}`;

/** The name of a place in at most so many characters; the place itself is never cut, the title is. */
export function shortPlaceName(place: Candidate, limit: number): string {
  const tail = `, ${placeInSource(place)}`;
  return tail.length < limit / 2
    ? cutAtWord(place.title, limit - tail.length) + tail
    : cutAtWord(place.title + tail, limit);
}

/** The kind, the version and how long it holds, in words. */
export function validity(place: Candidate): string {
  const until = place.validUntil === null ? 'geen einddatum' : `tot en met ${dutchDate(place.validUntil)}`;
  return `${kindNames[place.sourceKind]} · versie van ${dutchDate(place.validFrom)} · geldig vanaf die dag, ${until}`;
}

/** The same in a few short words, for the label of a citation. */
export function keywords(place: Candidate): string[] {
  const from = `vanaf ${shortDate(place.validFrom)}`;
  return [
    kindNames[place.sourceKind],
    from,
    ...(place.validUntil === null ? [] : [`t/m ${shortDate(place.validUntil)}`]),
  ];
}

const shortDate = (day: string): string => day.split('-').reverse().join('-');
