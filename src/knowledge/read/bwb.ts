import { isIsoDate } from '../../shared/iso-date.ts';
import type { SourceKind } from '../source.ts';
import type { Draft } from './draft.ts';
import { readStructure } from './legal-structure.ts';
import { bookkeeping } from './legal-text.ts';
import { Outline } from './outline.ts';
import { tidy } from './tidy.ts';
import { findBelow, textOf, type XmlElement } from './xml.ts';

const kinds: Readonly<Record<string, SourceKind>> = {
  wet: 'wet',
  rijkswet: 'wet',
  AMvB: 'besluit',
  KB: 'besluit',
  'ministeriele-regeling': 'nadere-regels',
  beleidsregel: 'beleidsregels',
};

/**
 * Reads a BWB `toestand` (national law). Repealed articles stay as articles whose text is "Vervallen", amending ones as
 * "Wijzigt …", as the publisher prints them; the closing formula goes to the preamble with a warning.
 */
export function readBwb(root: XmlElement): Draft {
  const outline = new Outline({ repairs: true });
  readStructure(root, outline);
  const law = root.name === 'wetgeving' ? root : findBelow(root, 'wetgeving');
  const named = findBelow(root, 'citeertitel') ?? findBelow(root, 'intitule');
  const title = named === undefined ? '' : tidy(textOf(named, bookkeeping));
  const id = root.attributes.get('bwb-id');
  const validFrom = root.attributes.get('inwerkingtreding') ?? '';
  return {
    ...outline.finish(),
    ...(title === '' ? {} : { title }),
    kind: kinds[law?.attributes.get('soort') ?? 'wet'] ?? 'wet',
    ...(isIsoDate(validFrom) ? { validFrom } : {}),
    ...(id === undefined
      ? {}
      : { url: `https://wetten.overheid.nl/${id}${isIsoDate(validFrom) ? `/${validFrom}` : ''}` }),
  };
}
