import { describe, expect, it } from 'vitest';
import { parseXml } from '../../../src/knowledge/read/xml.ts';
import { Fault } from '../../../src/shared/fault.ts';

describe('parseXml', () => {
  it('drops namespace prefixes and decodes the basic entities', () => {
    expect(parseXml('<a:b xmlns:a="x" a:c="1">&lt;&amp;<![CDATA[<x>]]></a:b>')).toMatchObject({
      name: 'b',
      children: ['<&', '<x>'],
    });
  });

  it.each([
    ['a document type', '<!DOCTYPE a><a/>', /DOCTYPE/],
    ['an entity bomb', '<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;">]><a>&z;</a>', /DOCTYPE/],
    ['an undeclared entity', '<a>&nbsp;</a>', /geen geldige XML/],
    ['bad nesting', '<a><b></a>', /geen geldige XML/],
    ['a file that ends halfway', '<a><b>', /geen geldige XML/],
    ['absurd depth', '<a>'.repeat(5000), /te diep genest/],
    ['no element at all', '   ', /geen/],
  ])('refuses %s with a Fault in Dutch', (_, text, message) => {
    expect(() => parseXml(text)).toThrow(Fault);
    expect(() => parseXml(text)).toThrow(message);
  });
});
