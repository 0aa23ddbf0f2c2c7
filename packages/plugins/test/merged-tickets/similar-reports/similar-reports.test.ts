import { wordsOf } from '@aduan/core/plugin';
import { expect, test } from 'vitest';
import { type ComparedReport, likeness } from '../../../src/merged-tickets/likeness.js';
import { keywordsOf } from '../../../src/merged-tickets/similar-text.js';
import { heldOut } from './held-out.js';
import type { ReportsOfTopic } from './reports-of-topic.js';
import { tuning } from './tuning.js';

type Facts = ComparedReport['facts'];
const facts: Facts = { category: null, cooperative: null, receivedAt: 0, region: null };
const ofOneTopic: Facts = { ...facts, category: 'layanan' };
const ofOneVillage: Facts = { ...facts, region: '33.73.04.1001' };

/** How many pairs of reports of one topic are found, by what they share besides their text. */
function pairsOf(topics: Readonly<Record<string, ReportsOfTopic>>, joined: Facts) {
  const counts = { alike: 0, right: 0, wrong: 0 };
  for (const topic of Object.values(topics)) {
    const reports = topic.flatMap((texts, matter) =>
      texts.map((text) => ({
        matter,
        report: { facts: joined, words: keywordsOf(wordsOf(text)) },
      })),
    );
    for (const [index, one] of reports.entries()) {
      for (const other of reports.slice(index + 1)) {
        const isAlike = one.matter === other.matter;
        const isFound = likeness(one.report, other.report) !== null;
        counts.alike += Number(isAlike);
        counts.right += Number(isAlike && isFound);
        counts.wrong += Number(!isAlike && isFound);
      }
    }
  }
  const { alike, right, wrong } = counts;
  return { precision: right / (right + wrong), recall: right / alike };
}

// The thresholds were chosen with `tuning`, and measured with `heldOut` afterwards.
test.each([
  ['chosen with', ofOneTopic, tuning, { precision: 0.95, recall: 0.85 }],
  ['not chosen with', ofOneTopic, heldOut, { precision: 0.9, recall: 0.85 }],
  ['chosen with', ofOneVillage, tuning, { precision: 0.7, recall: 0.95 }],
  ['not chosen with', ofOneVillage, heldOut, { precision: 0.7, recall: 0.95 }],
] as const)('reports that the bound was %s are found, of %j', (_part, joined, reports, least) => {
  const { precision, recall } = pairsOf(reports, joined);
  expect(precision).toBeGreaterThanOrEqual(least.precision);
  expect(recall).toBeGreaterThanOrEqual(least.recall);
});
