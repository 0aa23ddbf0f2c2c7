import { type AskedQuestion, groupQuestions } from '@aduan/knowledge/gaps';
import { expect, test } from 'vitest';
import { kopdesSpellings } from '../../src/articles/index.js';

/** Questions of different people, one an hour. */
const asked = (...texts: readonly string[]): AskedQuestion[] =>
  texts.map((text, hour) => ({ id: `q${hour}`, text, at: hour * 3_600_000 }));

const wordsOf = (questions: readonly AskedQuestion[], alike?: number) =>
  groupQuestions(questions, {
    spellings: kopdesSpellings,
    ...(alike !== undefined && { alike }),
  }).map((group) => group.questions.map(({ text }) => text));

test('the same question in other words is one group, and the most needed stands first', () => {
  const questions = asked(
    'apakah kopdes bisa jual pulsa?',
    'berapa gaji penjaga gerai',
    'gaji penjaga gerai brp min',
    'jual pulsa di koperasi desa bisa ga',
    'gaji yang jaga gerai kopdes berapa ya',
    'cara ganti logo koperasi',
  );
  expect(wordsOf(questions)).toEqual([
    [
      'gaji yang jaga gerai kopdes berapa ya',
      'gaji penjaga gerai brp min',
      'berapa gaji penjaga gerai',
    ],
    ['jual pulsa di koperasi desa bisa ga', 'apakah kopdes bisa jual pulsa?'],
    ['cara ganti logo koperasi'],
  ]);
});

test('a person who asks for an amount does not ask for a time', () => {
  const questions = asked('berapa gaji penjaga gerai', 'kapan gaji penjaga gerai');
  expect(wordsOf(questions)).toHaveLength(2);
});

test('a person who asks again counts once', () => {
  const again = asked('gaji penjaga gerai', 'gaji penjaga gerai berapa').map((each) => ({
    ...each,
    by: 'p-1',
  }));
  const others = asked('jual pulsa', 'bisa jual pulsa').map((each) => ({
    ...each,
    id: `o-${each.id}`,
  }));
  const groups = groupQuestions([...again, ...others]);
  expect(groups.map(({ askers }) => askers)).toEqual([2, 1]);
});

test('the question of a group is the one most like the others', () => {
  const [group] = groupQuestions(
    asked(
      'gaji penjaga gerai dibayar koperasi atau desa',
      'gaji penjaga gerai',
      'gaji penjaga gerai koperasi',
    ),
    { alike: 0.3 },
  );
  expect(group?.questions).toHaveLength(3);
  expect(group?.question.text).toBe('gaji penjaga gerai koperasi');
});

test('what says nothing stands alone, and nothing is nothing', () => {
  expect(wordsOf(asked('apa ya', 'gimana min'))).toHaveLength(2);
  expect(groupQuestions([])).toEqual([]);
});
