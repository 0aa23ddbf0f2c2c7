// Measures how well and how fast questions are answered. Run it with `pnpm run knowledge`; see README.md.
import { cpus, loadavg } from 'node:os';
import { createKnowledgeBase } from '@aduan/knowledge';
import {
  kopdesArticles,
  kopdesOutOfScope,
  kopdesParties,
  kopdesSpellings,
} from '@aduan/kopdes/articles';
import { questionsOf } from '../packages/kopdes/test/articles/questions/question.ts';
import { sampleReports } from '../packages/kopdes/test/understanding/topics/sample-reports.ts';
import { answerQuality } from './knowledge/answer-quality.ts';
import { answerSpeed } from './knowledge/answer-speed.ts';
import { classification } from './knowledge/classification.ts';
import { readCorpus, readQueries } from './knowledge/read-retrieval.ts';
import { retrieval } from './knowledge/retrieval.ts';
import { syntheticArticles } from './knowledge/synthetic-articles.ts';

const at = Date.parse('2026-11-26T10:00:00+07:00');
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ` +
    `${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`,
);

const sample = createKnowledgeBase({
  articles: kopdesArticles,
  outOfScope: kopdesOutOfScope,
  spellings: kopdesSpellings,
  parties: kopdesParties,
  now: () => at,
});
const sets = {
  fitted: questionsOf('fitted'),
  kept: questionsOf('kept'),
  fresh: questionsOf('fresh'),
  last: questionsOf('last'),
};
console.log(`\n== answering: ${kopdesArticles.length} sample articles ==`);
console.table(
  Object.fromEntries(
    Object.entries(sets).map(([name, questions]) => [name, answerQuality(sample, questions)]),
  ),
);

const [corpusFile, queriesFile] = process.argv.slice(2);
if (corpusFile && queriesFile) {
  const bank = createKnowledgeBase({ articles: readCorpus(corpusFile), now: () => at });
  console.log(`\n== retrieval: ${queriesFile.replace(/^.*\//, '')} ==`);
  console.table(
    Object.fromEntries(
      Object.entries(readQueries(queriesFile)).map(([name, queries]) => [
        name,
        retrieval(bank, queries),
      ]),
    ),
  );
}

const articles = syntheticArticles(2_000, corpusFile ? readCorpus(corpusFile) : kopdesArticles);
const asked = queriesFile
  ? Object.values(readQueries(queriesFile)).flatMap((queries) => queries.map(({ text }) => text))
  : sets.fitted.map(({ text }) => text);
console.log(`\n== speed: ${articles.length} entries, ${asked.length} questions, ms ==`);
console.table(answerSpeed(articles, asked, at));

console.log('\n== sorting: a model of 2,000 invented cases ==');
console.table(classification(2_000, sampleReports()));
