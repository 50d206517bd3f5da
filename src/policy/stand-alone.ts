import type { Judged } from './judged.ts';

type Standing = Extract<Judged, { kind: 'stands' }>;
type Fallen = Extract<Judged, { kind: 'falls' }>['why'] | 'adrift';

/** Openings that add to the sentence before, and can go. */
const adds =
  /^(?:daarnaast|ook|bovendien|verder|tevens|eveneens|daarbij|echter|wel|vervolgens|tot slot|ten slotte|maar|en)[,\s]+/i;
/** Openings that mean nothing without the sentence before. */
const refers =
  /^(?:(?:dit|dat|deze|die|hij|zij|ze|hierbij|hiervoor|daarvoor|daarna|daarin|daarop|hierop|dan|anders|zo|dus|daarom|hiervan|daarvan|diezelfde|dezelfde|die termijn|deze termijn|zijn|haar|hun|er|het gaat)(?!\p{L}))/iu;
/** After an opening that was cut, the subject shows that the order of words still holds. */
const subject =
  /^(?:de|het|een|elke?|iedere?|wie|ouders|jeugdigen|cliënten|inwoners|aanbieders|gemeenten|voor|bij|als|indien|wanneer)\s/i;

/**
 * Keeps what makes sense once the fallen sentences are gone. A sentence that points back stays only behind one that stood,
 * next to it and on the same passage; one that only adds loses its first word, or opens with "Volgens de bron" when its order of words needs that.
 */
export function standAlone(judged: readonly Judged[]): {
  readonly kept: readonly Standing[];
  readonly fallen: readonly Fallen[];
} {
  const kept: Standing[] = [];
  const fallen: Fallen[] = [];
  let previous: Judged | undefined;
  for (const one of judged) {
    const before = previous;
    previous = one;
    if (one.kind === 'falls') {
      fallen.push(one.why);
      continue;
    }
    const behind = before?.kind === 'stands';
    const pointsBack = refers.test(one.text.replace(adds, ''));
    if (pointsBack && !(behind && before.passage === one.passage)) {
      fallen.push('adrift');
      previous = { kind: 'falls', why: 'content' };
      continue;
    }
    kept.push(behind ? one : { ...one, text: withoutLink(one.text) });
  }
  return { kept, fallen };
}

function withoutLink(text: string): string {
  const rest = text.replace(adds, '');
  if (rest === text) return text;
  return subject.test(rest)
    ? rest.slice(0, 1).toUpperCase() + rest.slice(1)
    : `Volgens de bron ${rest.slice(0, 1).toLowerCase()}${rest.slice(1)}`;
}
