import { addDays, isIsoDate } from '../../shared/iso-date.ts';
import { kindOf } from '../kind-of.ts';
import type { SourceKind } from '../source.ts';
import type { Draft } from './draft.ts';
import { readStructure } from './legal-structure.ts';
import { Outline } from './outline.ts';
import { tidy } from './tidy.ts';
import { findBelow, textOf, type XmlElement } from './xml.ts';

/**
 * Reads a municipal regulation in CVDR XML with its metadata. The last day in force is the day before
 * `uitwerkingtreding`, which names the first day that the text no longer holds; absent or empty means open-ended.
 */
export function readCvdr(root: XmlElement): Draft {
  const outline = new Outline({ repairs: true });
  const meta = findBelow(root, 'meta') ?? root;
  const value = (name: string): string => {
    const element = findBelow(meta, name);
    return element === undefined ? '' : tidy(textOf(element));
  };
  readStructure(findBelow(root, 'body') ?? root, outline);
  const intitule = findBelow(root, 'intitule');
  const title = value('title') || value('alternative') || (intitule === undefined ? '' : tidy(textOf(intitule)));
  const validFrom = value('inwerkingtredingDatum');
  const ended = value('uitwerkingtredingDatum');
  const validUntil = isIsoDate(ended) ? lastDay(validFrom, ended, outline) : undefined;
  const kind = kindOf(title) ?? guessedKind(title, outline);
  const gemeente = municipality(meta);
  return {
    ...outline.finish(),
    ...(title === '' ? {} : { title }),
    kind,
    ...(gemeente === undefined ? {} : { gemeente }),
    ...(isIsoDate(validFrom) ? { validFrom } : {}),
    ...(validUntil === undefined ? {} : { validUntil }),
    ...addressOf(value('identifier')),
  };
}

function guessedKind(title: string, outline: Outline): SourceKind {
  outline.warn('kind-guessed', `De titel "${title}" noemt geen soort regeling; aangenomen is: besluit.`, 'metadata');
  return 'besluit';
}

function lastDay(validFrom: string, ended: string, outline: Outline): string {
  const last = ended > validFrom ? addDays(ended, -1) : validFrom;
  outline.warn('ended', `Uit werking getreden op ${ended}; de laatste dag dat de tekst geldt is ${last}.`, 'metadata');
  return last;
}

function municipality(meta: XmlElement): string | undefined {
  const creator = findBelow(meta, 'creator');
  if (creator === undefined || !/gemeente/i.test(creator.attributes.get('scheme') ?? '')) return undefined;
  return tidy(textOf(creator)).replace(/^gemeente\s+/i, '') || undefined;
}

function addressOf(identifier: string): { readonly url?: string } {
  const [, number, version] = /(\d+)_(\d+)$/.exec(identifier) ?? [];
  return number === undefined ? {} : { url: `https://lokaleregelgeving.overheid.nl/CVDR${number}/${version}` };
}
