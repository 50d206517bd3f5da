import { SaxesParser } from 'saxes';
import { Fault } from '../../shared/fault.ts';

/** An XML element, name and attributes without namespace prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

/** Deeper than any real text; stops a file that is made to exhaust the stack. */
const maxDepth = 200;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Parses XML to a tree. A DOCTYPE, an unknown entity, bad nesting or absurd depth is a Fault of code `import`, in Dutch. */
export function parseXml(text: string): XmlElement {
  const top: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open = [top];
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on('doctype', () => {
    throw new Fault('import', 'Het bestand heeft een DOCTYPE; dat wordt om veiligheidsredenen geweigerd.');
  });
  parser.on('error', (cause) => {
    throw new Fault('import', `Het bestand is geen geldige XML (regel ${parser.line}, teken ${parser.column}).`, {
      cause,
    });
  });
  parser.on('opentag', (tag) => {
    if (open.length > maxDepth) throw new Fault('import', 'Het bestand is te diep genest om te lezen.');
    const attributes = new Map(Object.entries(tag.attributes).map(([name, value]) => [local(name), value]));
    const element: XmlElement = { name: local(tag.name), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (characters: string): void => {
    open.at(-1)?.children.push(characters);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  const root = elementsOf(top)[0];
  if (root === undefined) throw new Fault('import', 'Het bestand bevat geen XML.');
  return root;
}

/** The element's children that are elements. */
export const elementsOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child) => typeof child !== 'string');

/** The first child element of this name. */
export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  elementsOf(element).find((child) => child.name === name);

/** The first element of this name anywhere below, in reading order. */
export function findBelow(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of elementsOf(element)) {
    const found = child.name === name ? child : findBelow(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All text below, as it stands, leaving out elements of the given names. */
export function textOf(element: XmlElement, without: ReadonlySet<string> = new Set()): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : without.has(child.name) ? '' : textOf(child, without)))
    .join('');
}
