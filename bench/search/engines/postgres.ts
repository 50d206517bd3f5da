import { PGlite } from '@electric-sql/pglite';
import { stopWords } from '../../../src/knowledge/dutch/stop-words.ts';
import { tokenize } from '../../../src/knowledge/dutch/tokenize.ts';
import { versionId } from '../../../src/knowledge/source.ts';
import type { Engine } from '../engine.ts';
import type { Passage } from '../passages.ts';

const table = `
  create table passages (id text primary key, version text not null, words tsvector not null);
`;
const insert = `
  insert into passages
  select id, version,
    setweight(to_tsvector('dutch', title), 'A') || setweight(to_tsvector('dutch', questions), 'B') ||
    setweight(to_tsvector('dutch', path), 'C') || setweight(to_tsvector('dutch', text), 'D')
  from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
    as given (id, version, title, path, text, questions)
`;
/**
 * Any word of the question may be found; all of them at once, as websearch_to_tsquery asks, finds almost nothing. On the
 * development halves ts_rank did better than ts_rank_cd; `bench/README.md` tells what was tried.
 */
const query = `
  with asked as (
    select to_tsquery('dutch', coalesce(string_agg(quote_literal(lexeme), ' | '), '')) as words
    from unnest(to_tsvector('dutch', $1))
  )
  select id from passages, asked
  where passages.words @@ asked.words and version = any($2)
  order by ts_rank('{0.5, 0.3, 1, 1}', passages.words, asked.words) desc, id
  limit $3
`;

/** PostgreSQL's own list of Dutch stop words is short; without the words of small talk it ranks much better. */
const withoutSmallTalk = (question: string): string =>
  tokenize(question)
    .filter((word) => !stopWords.has(word))
    .join(' ');

/** PostgreSQL's Dutch text search, inside this process. */
export async function postgresEngine(passages: readonly Passage[], withQuestions: boolean): Promise<Engine> {
  const database = await PGlite.create();
  await database.exec(table);
  await database.query(insert, [
    passages.map((one) => one.id),
    passages.map((one) => versionId(one.source)),
    passages.map((one) => one.title),
    passages.map((one) => one.path),
    passages.map((one) => one.text),
    passages.map((one) => (withQuestions ? one.questions : '')),
  ]);
  const sources = new Map(passages.map((one) => [versionId(one.source), one.source]));
  return {
    name: 'PostgreSQL (PGlite), Dutch text search',
    search: async ({ read, allows }, limit) => {
      const versions = [...sources].filter(([, source]) => allows(source)).map(([version]) => version);
      const found = await database.query<{ id: string }>(query, [withoutSmallTalk(read.searchFor), versions, limit]);
      return found.rows.map((row) => row.id);
    },
    close: () => database.close(),
  };
}
