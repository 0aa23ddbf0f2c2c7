import { verifyDraft } from '@aduan/knowledge/gate';
import { describe, expect, test } from 'vitest';
import { passageOf } from '../../../../knowledge/src/article/passage.js';
import { sentencesOf } from '../../../../knowledge/src/gate/sentences.js';
import { kopdesArticles } from '../../../src/articles/index.js';
import { falsehoodsIn } from './falsehoods.js';

const passages = kopdesArticles.map(passageOf);
const planted = kopdesArticles.flatMap((article) =>
  sentencesOf(article.answer).flatMap((sentence) => falsehoodsIn(article, sentence)),
);
const passes = (text: string, cites: readonly string[]) =>
  verifyDraft({ sentences: [{ text, cites }] }, passages).ok;

describe('what is false', () => {
  test('more than five hundred falsehoods were planted, of every kind', () => {
    expect(planted.length).toBeGreaterThanOrEqual(500);
    expect(new Set(planted.map(({ how }) => how)).size).toBe(30);
  });

  test('none of them passes', () => {
    const passed = planted.filter((each) => passes(each.false, [each.article.id]));
    expect(passed.map(({ how, false: text }) => `${how}: ${text}`)).toEqual([]);
  });

  test('none passes behind a true sentence', () => {
    const passed = planted.filter(
      ({ article, true: text, false: lie }) =>
        verifyDraft(
          {
            sentences: [
              { text, cites: [article.id] },
              { text: lie, cites: [article.id] },
            ],
          },
          passages,
        ).ok,
    );
    expect(passed.map((each) => each)).toEqual([]);
  });

  test('what is true of one article is not proven by another', () => {
    const withFigures = kopdesArticles.filter(({ answer }) => /\d/.test(answer));
    const passed = withFigures.flatMap((article, at) => {
      const other = withFigures[(at + 7) % withFigures.length]?.id ?? '';
      return sentencesOf(article.answer).filter((text) => /\d/.test(text) && passes(text, [other]));
    });
    expect(withFigures.length).toBeGreaterThan(20);
    expect(passed.map((each) => each)).toEqual([]);
  });
});

describe('what is true', () => {
  test('every sentence of every article passes with its citation', () => {
    const refused = kopdesArticles.flatMap(({ id, answer }) =>
      sentencesOf(answer).filter((sentence) => !passes(sentence, [id])),
    );
    expect(refused).toEqual([]);
  });

  test('whole answers pass, with every article cited', () => {
    const refused = kopdesArticles.filter(({ id, answer }) => !passes(answer, [id]));
    expect(refused.map(({ id }) => id)).toEqual([]);
  });

  test('no sentence passes without a citation, or with one that was not given', () => {
    const passed = kopdesArticles.flatMap(({ answer }) =>
      sentencesOf(answer).filter((text) => passes(text, []) || passes(text, ['tidak-ada'])),
    );
    expect(passed.map((each) => each)).toEqual([]);
  });
});
