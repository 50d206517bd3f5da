import { visibleText } from '../shared/clean-text.ts';
import type { Article } from './document.ts';
import { countWords, createAnalyzer, type Term } from './dutch/analyze.ts';
import { stopWords } from './dutch/stop-words.ts';
import { tokenize } from './dutch/tokenize.ts';
import { createExpander } from './search/expansion.ts';
import type { Concept } from './vocabulary.ts';

/** Reads an article once, then gives a proposed question as it may be kept beside it, or null when it may not. */
export type QuestionCheck = (article: Article) => (proposed: string) => string | null;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const fewestWords = 2;
const mostWords = 25;
const mostCharacters = 240;
/** So many words in a row that stand in the article are its own sentence, not somebody's question. */
const copiedRun = 8;

const link = /:\/\/|\bwww\b|\S@\S|[\p{L}\d]\.\p{L}{2,}/iu;
const longNumber = /\d(?:[\s.-]?\d){6,}/;
const markup = /[<>{}[\]|\\*_`#~^]|&#?\w+;/;
const articleNumber =
  /§|\b(?:artikel|artikelen|art\.?|lid|leden|paragraaf|hoofdstuk|afdeling|bijlage|onderdeel|sub)\s+(?:\d|[ivx]+\b)|\b(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)\s+lid\b|\b\d{1,2}[a-z]?(?:[.:]\d{1,3}[a-z]?){2,}\b|\b\d{1,2}[a-z]?[.:]\d{1,2}[a-z]?\b/i;
const latin = /^[\p{Script=Latin}\p{N}\p{P}\p{Zs}€%+=]+$/u;
const toTheModel = words('prompt prompts taalmodel systeemprompt systeembericht assistant chatgpt jailbreak');
const commands =
  words(`negeer vergeet schrijf herhaal antwoord zeg geef doe ga klik bel mail stuur open bezoek keur voer toon
  verander gebruik vertaal kies print noem maak zorg ignore`);
const openers =
  words(`hoe hoeveel hoelang hoever hoevaak wat wie wiens waar wanneer waarom waarvoor waarmee waarop waaraan waarover
  waaruit waarbij welk welke mag mogen moet moeten kan kun kunnen is zijn ben heeft hebben heb krijgt krijg krijgen hoeft hoeven wordt worden geldt
  gelden telt tellen valt vallen bestaat staat hoort horen komt gaat zit doet betaalt`);
/** Small words that Dutch shares with its neighbours, so they do not show that a line is Dutch. */
const shared = words('is in of was we me had over den die des en me men am an la ten so do all per');
const foreign =
  words(`the this that these what how who whose when which where why you your does are and or to from with must should
  will for not can if be it they their my our has der das und ist nicht wie wann ich mit für fur auf eine le les et est une pour dans que qui
  quand comment vous`);

/**
 * Makes the check that a question written by a model must pass: one line of Dutch that asks something in 2 to 25 words, without
 * link, long number, markup or article number, not copied from the article, and with at least one word that the article has,
 * or that the vocabulary says in the article's words.
 */
export function createQuestionCheck(articles: readonly Article[], concepts: readonly Concept[]): QuestionCheck {
  const wordings = concepts.flatMap(({ begrip, ookwel, alledaags }) => [begrip, ...ookwel, ...alledaags]);
  const analyze = createAnalyzer(countWords([...articles.map(articleText), ...wordings]));
  const expand = createExpander(
    concepts.map((concept) => ({ ...concept, verwant: [] })),
    analyze,
  );
  const stemsOf = (terms: readonly Term[]): readonly string[] =>
    terms.flatMap(({ stem, parts }) => [stem, ...parts]).filter((stem) => /\p{L}{2}/u.test(stem));

  return (article) => {
    const text = articleText(article);
    const stems = new Set(stemsOf(analyze(text)));
    const running = ` ${tokenize(text).join(' ')} `;
    return (proposed) => {
      const question = tidy(proposed);
      if (question === null || !isPlainDutchQuestion(question) || isCopied(question, running)) return null;
      const terms = analyze(question);
      const isSaid = stemsOf(terms).some((stem) => stems.has(stem));
      const isMeant = (): boolean =>
        expand(terms).some(({ alternatives }) =>
          alternatives.some((one) => one.stems.every((stem) => stems.has(stem))),
        );
      return isSaid || isMeant() ? question : null;
    };
  };
}

/** The words of an article as they are searched: its title, the headings above it, and its text. */
export const articleText = ({ path, title, paragraphs }: Article): string =>
  [...path, title, ...paragraphs.map((one) => one.text)].filter((part) => part !== '').join('\n');

/** Takes off what a model puts around a question in a list; null when it is more than one line. */
function tidy(proposed: string): string | null {
  const line = visibleText(proposed.normalize('NFC')).trim();
  if (line.includes('\n')) return null;
  return line
    .replaceAll(/\s+/g, ' ')
    .replace(/^(?:[-–—•*]|\d{1,2}[.)])\s+/, '')
    .replace(/^["'“”„‘’«](.*)["'“”‘’»]$/, '$1')
    .trim();
}

function isPlainDutchQuestion(question: string): boolean {
  if (question.length > mostCharacters || !latin.test(question)) return false;
  if ([link, longNumber, markup, articleNumber].some((pattern) => pattern.test(question))) return false;
  const count = question.split(' ').filter((word) => /[\p{L}\d]/u.test(word)).length;
  if (count < fewestWords || count > mostWords) return false;
  const tokens = tokenize(question);
  if (tokens.some((token) => toTheModel.has(token)) || commands.has(tokens[0] ?? '')) return false;
  if (!question.endsWith('?') && !tokens.some((token) => openers.has(token))) return false;
  const dutch = tokens.filter((token) => stopWords.has(token) && !shared.has(token)).length;
  return dutch > tokens.filter((token) => foreign.has(token) && !stopWords.has(token)).length;
}

function isCopied(question: string, running: string): boolean {
  const tokens = tokenize(question);
  return tokens
    .slice(0, Math.max(0, tokens.length - copiedRun + 1))
    .some((_, from) => running.includes(` ${tokens.slice(from, from + copiedRun).join(' ')} `));
}
