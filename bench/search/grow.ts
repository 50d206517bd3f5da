import type { Article, KnowledgeDocument, Paragraph } from '../../src/knowledge/document.ts';
import { tokenize } from '../../src/knowledge/dutch/tokenize.ts';

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32, Ettinger 2017). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const onsets = 'b d f g h j k l m n p r s t v w z br dr kl kr pl sch sl sp st tr vl'.split(' ');
const vowels = 'a e i o u aa ee oo uu ie oe ui ei ou eu'.split(' ');
const codas = 'k l m n p r s t rs nd ng lt rk'.split(' ');
/** How many invented words there could be, and how likely a sentence is to get one. */
const invented = { words: 3_000_000, perSentence: 0.5 };
const shareWithQuestions = 0.1;

const nth = <T>(list: readonly T[], at: number, otherwise: T): T => list[at % list.length] ?? otherwise;

/** The invented word of a rank: every other one a compound of two real words, the rest two or three syllables. */
function inventedWord(rank: number, real: readonly string[]): string {
  if (rank % 2 === 0) {
    const first = rank / 2;
    return nth(real, first, 'zorg') + nth(real, Math.floor(first / real.length) + 7 * first, 'plan');
  }
  let word = '';
  for (let rest = rank; rest > 0 || word.length < 5; ) {
    word += nth(onsets, rest, 'b') + nth(vowels, Math.floor(rest / onsets.length), 'a');
    word += nth(codas, Math.floor(rest / (onsets.length * vowels.length)), 'k');
    rest = Math.floor(rest / (onsets.length * vowels.length * codas.length));
  }
  return word;
}

interface Stock {
  readonly sentences: readonly string[];
  readonly articles: readonly Article[];
  readonly documents: readonly KnowledgeDocument[];
  readonly lengths: readonly number[];
  readonly questions: readonly string[];
  readonly compoundable: readonly string[];
}

function stockOf(documents: readonly KnowledgeDocument[]): Stock {
  const articles = documents.flatMap((document) => document.articles);
  const texts = articles.map((article) => article.paragraphs.map((one) => one.text).join('\n'));
  const sentences = texts.flatMap((text) => text.split(/\n|(?<=[.;:]) /)).filter((one) => tokenize(one).length > 2);
  const words = new Set(sentences.flatMap(tokenize).filter((word) => /^[a-z]{4,9}$/.test(word)));
  return {
    sentences,
    articles,
    documents,
    lengths: texts.map((text) => tokenize(text).length),
    questions: articles.flatMap((one) => [...one.questions, ...one.paragraphs.flatMap(({ questions }) => questions)]),
    compoundable: [...words],
  };
}

/**
 * Grows a collection to so many articles; the same seed gives the same collection. The real documents come first. Then
 * documents of 4 to 20 articles follow, each article as long as a real one picked at random and put together from real
 * sentences picked at random, under a real title and path; one in seven has two to four leden. Half of the sentences get an
 * invented word (a compound of two real words, or syllables), of which rank r is drawn with a chance of about 1/r, so that
 * the dictionary keeps growing as it does in real collections. One article in ten gets three questions beside it, each the
 * beginning of one real question and the end of another.
 */
export function grow(real: readonly KnowledgeDocument[], passages: number, seed = 2026): readonly KnowledgeDocument[] {
  const stock = stockOf(real);
  const next = numbers(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(list: readonly T[], otherwise: T): T => list[below(list.length)] ?? otherwise;

  function sentence(): string {
    const text = pick(stock.sentences, '');
    if (next() > invented.perSentence) return text;
    const word = inventedWord(Math.floor(invented.words ** next()), stock.compoundable);
    const space = text.indexOf(' ', below(text.length));
    return space < 0 ? `${text} ${word}` : `${text.slice(0, space)} ${word}${text.slice(space)}`;
  }

  function paragraph(number: string | null, words: number): Paragraph {
    const sentences: string[] = [];
    for (let length = 0; length < words; ) {
      const one = sentence();
      sentences.push(one);
      length += one.split(' ').length;
    }
    return { number, text: sentences.join(' '), questions: [] };
  }

  function question(): string {
    const [first, last] = [pick(stock.questions, '').split(' '), pick(stock.questions, '').split(' ')];
    return [...first.slice(0, Math.ceil(first.length / 2)), ...last.slice(Math.floor(last.length / 2))].join(' ');
  }

  function article(document: string, number: string): Article {
    const like = pick(stock.articles, stock.articles[0]);
    const words = pick(stock.lengths, 50);
    const leden = next() < 1 / 7 ? 2 + below(3) : 1;
    return {
      id: `${document}#${number}`,
      number,
      title: like?.title ?? '',
      path: like?.path ?? [],
      paragraphs: Array.from({ length: leden }, (_, at) =>
        paragraph(leden === 1 ? null : String(at + 1), words / leden),
      ),
      questions: next() < shareWithQuestions ? [question(), question(), question()] : [],
    };
  }

  const grown = [...real];
  let count = stock.articles.length;
  while (count < passages) {
    const like = pick(real, real[0]);
    if (like === undefined) return grown;
    const slug = `gegroeid-${grown.length}`;
    const size = Math.min(4 + below(17), passages - count);
    const articles = Array.from({ length: size }, (_, at) => article(slug, String(at + 1)));
    grown.push({ source: { ...like.source, slug }, articles, preamble: '' });
    count += size;
  }
  return grown;
}
