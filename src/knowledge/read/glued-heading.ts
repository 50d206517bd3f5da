import { tidy } from './tidy.ts';

const keyword =
  '(?:Hoofdstuk|Paragraaf|Afdeling|Titel|§|Deel)\\s+[\\dIVX][\\w.:]*|Domein|Thema|Resultaatgebied|Leefgebied|Perceel';
const whole = new RegExp(`^(?:${keyword})(?=[\\s:]|$)`);
const inside = /^(.*[.;])\s+((?:Hoofdstuk|Paragraaf|Afdeling|§)\s+[\dIVX][\w.:]*\s+[A-Z][^.;]*)$/;

/**
 * Finds a heading that stands at the end of an article and announces the next one ("Domein Huishouden" after the last
 * lid, or "… verstrekt. Hoofdstuk 3 Pgb"); `rest` is the line without it. Emphasised: the line is bold as a whole.
 */
export function gluedHeading(line: string, emphasised: boolean): { rest: string; heading: string } | undefined {
  const text = tidy(line);
  if (text.length > 400) return undefined;
  const split = inside.exec(text);
  if (split?.[1] !== undefined && split[2] !== undefined && split[2].length <= 100) {
    return { rest: split[1], heading: split[2] };
  }
  if (text.length > 100 || /[.;:,]$/.test(text)) return undefined;
  return emphasised || whole.test(text) ? { rest: '', heading: text } : undefined;
}
