import {
  createUnderstanding,
  type LabelledTicket,
  trainUnderstanding,
} from '@aduan/knowledge/understanding';
import { describe, expect, test } from 'vitest';
import { kopdesSpellings } from '../../src/articles/index.js';
import { starterTickets } from '../../src/understanding/index.js';
import { sampleReports } from './topics/sample-reports.js';

const options = { spellings: kopdesSpellings };
const tickets = starterTickets(600);
const { model, quality } = trainUnderstanding(tickets, options);
const understanding = createUnderstanding(model, options);

describe('what is suggested', () => {
  test('are three categories, the likeliest first, with chances that sum to no more than 1', () => {
    const { category, kind } = understanding.suggest('simpanan saya di ksp tidak bisa ditarik');
    expect(category?.choices[0]?.label).toBe('ksp.penarikan_simpanan');
    expect(category?.choices).toHaveLength(3);
    const chances = category?.choices.map(({ confidence }) => confidence) ?? [];
    expect(chances).toEqual(chances.toSorted((one, other) => other - one));
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeLessThanOrEqual(1.000001);
    expect(kind?.choices[0]?.label).toBe('complaint');
  });

  test('is sure of nothing below its threshold, and never of what is for people', () => {
    const text = 'tabungan saya di KSP sampai sekarang belum bisa ditarik';
    const [first] = understanding.suggest(text).category?.choices ?? [];
    const known = model.fields.category;
    if (!first || !known) throw new Error('Nothing was learnt.');
    const at = (threshold: number) => ({
      ...model,
      fields: { category: { ...known, threshold } },
    });
    const isSure = (threshold: number, isForPeople = (_: string) => false) =>
      createUnderstanding(at(threshold), { ...options, isForPeople }).suggest(text).category
        ?.isSure;
    expect(isSure(first.confidence - 0.01)).toBe(true);
    expect(isSure(first.confidence + 0.01)).toBe(false);
    expect(isSure(0, (label) => label === first.label)).toBe(false);
  });

  test('of a text without words, or with none that is known, is nothing to rely on', () => {
    expect(understanding.suggest('')).toEqual({});
    expect(understanding.suggest('👍👍')).toEqual({});
    expect(understanding.suggest('zzz qqq').category?.isSure).toBe(false);
    expect(understanding.suggest('a '.repeat(100_000))).toBeDefined();
  });
});

describe('a model', () => {
  test('is the same each time, survives JSON, and holds no word of any citizen', () => {
    const again = trainUnderstanding(tickets, options);
    expect(again.model).toEqual(model);
    const kept = JSON.stringify(model);
    expect(JSON.parse(kept)).toEqual(model);
    const labels = Object.values(model.fields).flatMap(({ labels }) => labels);
    const words = kept.match(/[a-z]{4,}/giu) ?? [];
    const own = new Set(
      `${labels.join(' ')} ${Object.keys(model.fields).join(' ')}`.match(/[a-z]{4,}/giu),
    );
    const form = ['format', 'aduan', 'understanding', 'fields', 'labels', 'bias', 'weights'];
    const strange = words.filter((word) => !own.has(word) && !form.includes(word));
    expect(new Set(strange)).toEqual(new Set(['temperature', 'threshold']));
  });

  test('is measured on patterns that it has not seen, the last fifteen of a hundred', () => {
    expect(quality.category?.texts).toBe(90);
    expect(quality.category?.amongThree).toBeGreaterThan(0.8);
    expect(quality.kind?.first).toBeGreaterThan(0.7);
    for (const each of Object.values(quality)) expect(each.calibrationError).toBeLessThan(0.3);
  });

  test('knows reports in words of their own: mostly the first, nearly always one of three, and sure is right', () => {
    const { model: large } = trainUnderstanding(starterTickets(2_000), options);
    const suggests = createUnderstanding(large, options);
    const judged = sampleReports().map(({ category: right, text }) => {
      const { choices = [], isSure = false } = suggests.suggest(text).category ?? {};
      return { place: choices.findIndex(({ label }) => label === right), isSure };
    });
    const share = (holds: (one: (typeof judged)[number]) => boolean, of = judged) =>
      of.filter(holds).length / of.length;
    expect(share(({ place }) => place === 0)).toBeGreaterThan(0.75);
    expect(share(({ place }) => place >= 0)).toBeGreaterThan(0.87);
    const sure = judged.filter(({ isSure }) => isSure);
    expect(sure.length).toBeGreaterThan(judged.length / 5);
    expect(share(({ place }) => place === 0, sure)).toBeGreaterThan(0.9);
  });

  test('leaves out what there is too little of, and forbids what is no model', () => {
    const few: readonly LabelledTicket[] = tickets.slice(0, 59);
    expect(trainUnderstanding(few).model.fields).toEqual({});
    const same = tickets.map((ticket) => ({ ...ticket, category: 'a' }));
    expect(trainUnderstanding(same).model.fields.category).toBeUndefined();
    for (const wrong of [null, {}, { format: 'x', fields: {} }, []]) {
      expect(() => createUnderstanding(wrong as never)).toThrow(RangeError);
    }
  });
});
