import {
  calibrateThresholds,
  createKnowledgeBase,
  defaultThresholds,
  type JudgedQuestion,
} from '@aduan/knowledge';
import { describe, expect, test } from 'vitest';
import { weights } from '../../../knowledge/src/answer/confidence.js';
import { termReader } from '../../../knowledge/src/text/terms.js';
import {
  kopdesArticles,
  kopdesOutOfScope,
  kopdesParties,
  kopdesSpellings,
} from '../../src/articles/index.js';
import { fitWeights } from './questions/fit-weights.js';
import { askedFresh } from './questions/fitted-signs.js';
import { type Question, questionsOf } from './questions/question.js';

const bank = createKnowledgeBase({
  articles: kopdesArticles,
  outOfScope: kopdesOutOfScope,
  spellings: kopdesSpellings,
  parties: kopdesParties,
  now: () => Date.parse('2026-11-26T10:00:00+07:00'),
});
const [fitted, kept] = [questionsOf('fitted'), questionsOf('kept')];
const isInScope = ({ articles }: Question) => articles.length > 0;
const share = (part: readonly unknown[], whole: readonly unknown[]) => part.length / whole.length;

describe('the questions', () => {
  test('are enough, and none stands twice', () => {
    const asked = [...fitted, ...kept];
    expect(asked.filter(isInScope).length).toBeGreaterThanOrEqual(150);
    expect(kept.filter((each) => !isInScope(each)).length).toBeGreaterThanOrEqual(100);
    expect(new Set(asked.map(({ text }) => text)).size).toBe(asked.length);
  });

  test('name articles that are there', () => {
    const known = new Set(kopdesArticles.map(({ id }) => id));
    const named = [...fitted, ...kept].flatMap(({ articles }) => articles);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test('are in other words than the questions of the articles', () => {
    const { termsOf } = termReader(kopdesSpellings);
    const wordsOf = (text: string) => [...new Set(termsOf(text))].sort().join(' ');
    const written = kopdesArticles.flatMap(({ question, variants }) => [question, ...variants]);
    const known = new Set(written.map(wordsOf));
    const same = [...fitted, ...kept].filter(({ text }) => known.has(wordsOf(text)));
    expect(same.filter(isInScope)).toEqual([]);
  });
});

describe('of the questions that were kept', () => {
  const inside = kept.filter(isInScope);
  const outOfScope = kept.filter((each) => !isInScope(each));
  const answered = inside.flatMap((question) => {
    const answer = bank.answer(question.text);
    return answer.kind === 'answer' ? [{ question, id: answer.id }] : [];
  });

  test('85 in a hundred find their article first', () => {
    const right = inside.filter(({ text, articles }) =>
      articles.includes(bank.search(text)[0]?.id ?? ''),
    );
    expect(share(right, inside)).toBeGreaterThanOrEqual(0.85);
  });

  test('75 in a hundred are answered, 93 in a hundred of them rightly', () => {
    const right = answered.filter(({ question, id }) => question.articles.includes(id));
    expect(share(answered, inside)).toBeGreaterThanOrEqual(0.75);
    expect(share(right, answered)).toBeGreaterThanOrEqual(0.93);
  });

  test('at most 5 in a hundred about something else are answered', () => {
    const taken = outOfScope.filter(({ text }) => bank.answer(text).kind === 'answer');
    expect(share(taken, outOfScope)).toBeLessThanOrEqual(0.05);
  });
});

test.each(['fresh', 'last'] as const)(
  'of %s questions, 85 in a hundred find their article first, 93 of those answered are right, and 5 of others are',
  (set) => {
    const fresh = questionsOf(set).filter(isInScope);
    const first = fresh.filter(({ text, articles }) =>
      articles.includes(bank.search(text)[0]?.id ?? ''),
    );
    const said = fresh.filter(({ text }) => bank.answer(text).kind === 'answer');
    expect(share(first, fresh)).toBeGreaterThanOrEqual(0.85);
    expect(
      share(
        said.filter((each) => first.includes(each)),
        said,
      ),
    ).toBeGreaterThanOrEqual(0.93);
    expect(share(said, fresh)).toBeGreaterThanOrEqual(0.75);
    const outOfScope = questionsOf(set).filter((each) => !isInScope(each));
    const taken = outOfScope.filter(({ text }) => bank.answer(text).kind === 'answer');
    expect(share(taken, outOfScope)).toBeLessThanOrEqual(0.05);
  },
);

test.each([
  ['Bagaimana cara jadi anggota?', 'anggota-syarat'],
  ['saya mau tahu cara jadi anggota koperasi', 'anggota-syarat'],
  ['bagaimana menjadi anggota koperasi desa merah putih?', 'anggota-syarat'],
  ['gimana kalau mau berhenti jadi anggota', 'anggota-keluar'],
  ['saya tidak mau lagi jadi anggota', 'anggota-keluar'],
])('%s is answered with %s', (question, id) => {
  expect(bank.answer(question)).toMatchObject({ kind: 'answer', id });
});

test.each([
  ['cara lapor', 'pengaduan-cara'],
  ['mau lapor', 'pengaduan-cara'],
  ['cara mendirikan koperasi', 'koperasi-cara-mendirikan'],
  ['cara mendirikan kopdes', 'kdmp-langkah'],
  ['daftar anggota', 'anggota-syarat'],
  ['buka jam berapa', 'call-center-jam'],
  ['kantor buka jam berapa', 'call-center-jam'],
  ['laporan saya sudah sampai mana', 'pengaduan-status'],
])('%s is short, and met by no silence: %s is said or offered', (question, id) => {
  const answer = bank.answer(question);
  const offered = answer.kind === 'choices' ? answer.choices.map((each) => each.id) : [];
  expect(answer.kind === 'answer' ? [answer.id] : offered).toContain(id);
});

test.each([
  'pengawas koperasi menjabat berapa tahun?',
  'masa jabatan pengawas koperasi brp th',
  'kena denda gak kalau RAT telat',
  'SHU kena pajak gak',
  'siapa pengurus kopdes yang korupsi',
])('%s is answered by no article that is about something near it', (question) => {
  expect(bank.answer(question).kind).not.toBe('answer');
});

describe('what was fitted', () => {
  const asked = askedFresh(fitted);
  const samples = asked.flatMap(({ signs, isRight }) => (signs ? [{ signs, isRight }] : []));
  const chanceOf = (signs: readonly number[] | null) => {
    if (!signs) return 0;
    const sum = [1, ...signs].reduce((total, sign, at) => total + sign * (weights[at] ?? 0), 0);
    return 1 / (1 + Math.exp(-sum));
  };

  test('what is outside are the questions about something else', () => {
    const known = [...fitted, ...questionsOf('silenced')];
    const others = known.filter((each) => !isInScope(each)).map(({ text }) => text);
    expect([...kopdesOutOfScope].sort()).toEqual(others.sort());
  });

  test('the weights are those of a logistic regression on the fitted questions', () => {
    expect(fitWeights(samples).map((weight) => Number(weight.toFixed(2)))).toEqual(weights);
  });

  test('the thresholds are calibrated on them', () => {
    const judged = asked.map(({ question, signs, isRight }): JudgedQuestion => {
      return { confidence: chanceOf(signs), isRight, isInScope: isInScope(question) };
    });
    expect(calibrateThresholds(judged)).toEqual(defaultThresholds);
  });
});
