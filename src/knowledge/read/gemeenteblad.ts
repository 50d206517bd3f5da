import type { Draft } from './draft.ts';
import { readStructure } from './legal-structure.ts';
import { Outline } from './outline.ts';
import { tidy } from './tidy.ts';
import { childOf, findBelow, textOf, type XmlElement } from './xml.ts';

/** Reads an `officiele-publicatie` (gemeenteblad XML): the title of the notice, the municipality, and its text. */
export function readGemeenteblad(root: XmlElement): Draft {
  const outline = new Outline({ repairs: true });
  readStructure(root, outline);
  const part = (under: XmlElement | undefined, name: string): string => {
    const kop = under === undefined ? undefined : childOf(under, 'kop');
    const element = kop === undefined ? undefined : childOf(kop, name);
    return element === undefined ? '' : tidy(textOf(element));
  };
  const title = part(findBelow(root, 'gemeenteblad'), 'titel') || part(root, 'titel');
  const gemeente = /gemeente\s+(.+)$/i.exec(part(root, 'subtitel'))?.[1];
  return {
    ...outline.finish(),
    ...(title === '' ? {} : { title }),
    ...(gemeente === undefined ? {} : { gemeente }),
  };
}
