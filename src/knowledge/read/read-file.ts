import { Fault } from '../../shared/fault.ts';
import { parseFrontMatter } from '../front-matter.ts';
import { readBwb } from './bwb.ts';
import { readCvdr } from './cvdr.ts';
import type { Draft } from './draft.ts';
import { readGemeenteblad } from './gemeenteblad.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';
import { parseXml, type XmlElement } from './xml.ts';

const xmlReaders: Readonly<Record<string, (root: XmlElement) => Draft>> = {
  toestand: readBwb,
  wetgeving: readBwb,
  cvdr: readCvdr,
  'officiele-publicatie': readGemeenteblad,
  gemeenteblad: readGemeenteblad,
};

/**
 * Reads a law or policy text of any known format; the content decides, not the extension. What is no text (PDF, Word),
 * unknown XML or unsafe is a Fault of code `import`, in Dutch. `name` is how the file is called in messages.
 */
export function readFile(content: Uint8Array, name: string): Draft {
  if (content.length > maxBytes) throw new Fault('import', 'Het bestand is groter dan 30 MB en wordt niet gelezen.');
  refuseBinary(content);
  const { text, legacy } = decode(content);
  const draft = readText(text, name);
  if (!legacy) return draft;
  const message = 'Het bestand is geen UTF-8; het is als Windows-1252 gelezen. Controleer letters met een accent.';
  return { ...draft, warnings: [{ code: 'encoding', message, where: 'bestand' }, ...draft.warnings] };
}

function readText(text: string, name: string): Draft {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (/^---\s*\n/.test(start)) return readOwn(start, name);
  const top = start
    .slice(0, 4000)
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '')
    .trimStart();
  if (/^(?:<!DOCTYPE\s+html\b|<html\b|<(?:body|head|div|h[1-6]|p|article|main)\b)/i.test(top)) return readHtml(start);
  if (start.startsWith('<')) return readXml(start);
  if (/^#{1,6}\s+\S/m.test(start)) return readBareMarkdown(start);
  return readPlain(start);
}

function readOwn(text: string, name: string): Draft {
  const { frontMatter, ...outlined } = readMarkdown(text);
  return { ...outlined, ...parseFrontMatter(frontMatter, name) };
}

/** Markdown without front matter: a heading above everything else is its title. */
function readBareMarkdown(text: string): Draft {
  const { articles, preamble, warnings } = readMarkdown(text);
  const top = articles[0]?.path[0];
  const isTitle = top !== undefined && articles.every((article) => article.path[0] === top);
  return { articles, preamble, warnings, ...(isTitle ? { title: top } : {}) };
}

function readXml(text: string): Draft {
  const root = parseXml(text);
  const reader = xmlReaders[root.name];
  if (reader !== undefined) return reader(root);
  if (/^(?:record|searchRetrieveResponse|gzd)$/.test(root.name)) {
    throw new Fault(
      'import',
      'Dit is een zoekresultaat met gegevens over een regeling; de tekst zelf staat er niet in.',
    );
  }
  throw new Fault('import', `Onbekend soort XML (<${root.name}>); BWB, CVDR en gemeenteblad kunnen worden gelezen.`);
}

/** Far above any law (the largest is some 15 MB as XML). */
const maxBytes = 30_000_000;

const signatures: readonly (readonly [string, string])[] = [
  ['%PDF', 'een PDF'],
  ['PK\u0003\u0004', 'een Word-, ODT- of zipbestand'],
  ['\u00D0\u00CF\u0011\u00E0', 'een oud Office-bestand'],
];

function refuseBinary(content: Uint8Array): void {
  const head = String.fromCharCode(...content.slice(0, 4));
  const known = signatures.find(([signature]) => head === signature);
  if (known === undefined) return;
  throw new Fault('import', `Dit is ${known[1]}; bewaar de tekst als HTML of platte tekst en importeer die.`);
}

function decode(content: Uint8Array): { readonly text: string; readonly legacy: boolean } {
  const wide =
    content[0] === 0xff && content[1] === 0xfe
      ? 'utf-16le'
      : content[0] === 0xfe && content[1] === 0xff
        ? 'utf-16be'
        : null;
  if (wide !== null) return { text: new TextDecoder(wide).decode(content), legacy: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(content), legacy: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(content), legacy: true };
  }
}
