import { Parser } from 'htmlparser2';
import { Fault } from '../../shared/fault.ts';
import type { XmlElement } from './xml.ts';

const maxDepth = 500;
const invisible: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg']);

/** Parses HTML or XHTML (self-closed scripts too) to a tree without scripts and styles. Entity declarations are a Fault of code `import`. */
export function parseHtml(text: string): XmlElement {
  if (/<!ENTITY/i.test(text)) {
    throw new Fault('import', 'Het bestand bevat een ENTITY-declaratie; dat wordt om veiligheidsredenen geweigerd.');
  }
  const top: XmlElement = { name: 'html-document', attributes: new Map(), children: [] };
  const open = [top];
  let hidden = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (invisible.has(name)) hidden += 1;
        if (open.length > maxDepth) throw new Fault('import', 'Het bestand is te diep genest om te lezen.');
        const element: XmlElement = { name, attributes: new Map(Object.entries(attributes)), children: [] };
        if (hidden === 0) open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(data) {
        if (hidden === 0) open.at(-1)?.children.push(data);
      },
      onclosetag(name) {
        if (invisible.has(name)) hidden -= 1;
        open.pop();
      },
    },
    { recognizeSelfClosing: true, decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(text);
  parser.end();
  return top;
}
