import { readFileSync } from 'node:fs';
import { type Answer, type Article, createKnowledgeBase } from '@aduan/knowledge';
import { describe, expect, test } from 'vitest';
import {
  kopdesArticles,
  kopdesOutOfScope,
  kopdesParties,
  kopdesSpellings,
} from '../../src/articles/index.js';

const at = Date.parse('2026-11-26T10:00:00+07:00');
const sample = {
  articles: kopdesArticles,
  outOfScope: kopdesOutOfScope,
  spellings: kopdesSpellings,
  parties: kopdesParties,
  now: () => at,
};
const bank = createKnowledgeBase(sample);
const interest = 'kdmp-pinjaman-bunga';

/** Written by an author who had not seen how roles are read. */
interface Trap {
  readonly question: string;
  /** The article with another party's figure. */
  readonly article: string;
  /** The question that asks for that figure. */
  readonly counterpart: string;
}
interface Whose {
  readonly text: string;
  readonly article: string;
  readonly whose: 'same' | 'other' | 'open';
}
function linesOf<Line>(name: string): Line[] {
  const text = readFileSync(new URL(`questions/${name}.jsonl`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const says = (answer: Answer, id: string) => answer.kind === 'answer' && answer.id === id;
const offers = (answer: Answer, id: string) =>
  answer.kind === 'choices' && answer.choices.some((choice) => choice.id === id);

describe('a figure of somebody else', () => {
  const traps = linesOf<Trap>('traps');

  test.each(traps)('is not the answer to: $question', ({ article, question }) => {
    expect(says(bank.answer(question), article)).toBe(false);
  });

  test('is told to those who ask for it', () => {
    const answers = traps.map(
      ({ article, counterpart }) => [bank.answer(counterpart), article] as const,
    );
    expect(answers.filter(([answer, id]) => says(answer, id)).length).toBeGreaterThanOrEqual(26);
    const found = answers.filter(([answer, id]) => says(answer, id) || offers(answer, id));
    expect(found.length).toBeGreaterThanOrEqual(29);
  });

  test.each(linesOf<Whose>('whose'))('$whose: $text', ({ article, text, whose }) => {
    const answer = bank.answer(text);
    expect(says(answer, article)).toBe(whose === 'same');
    if (whose === 'open') expect(offers(answer, article)).toBe(true);
  });
});

describe('where nobody can tell whose figure is meant', () => {
  test('both are offered, and the words of the one that has no article are met by none', () => {
    const answer = bank.answer('bunga pinjaman kopdes berapa persen');
    if (answer.kind !== 'choices') throw new Error(answer.kind);
    const [own, other] = answer.choices;
    expect(own).toEqual({
      id: interest,
      question: expect.stringMatching(/dibayar .* kepada bank/u),
      whose: 'open',
    });
    expect(other).toEqual({ id: null, question: expect.stringMatching(/anggota/u), whose: 'open' });
    expect(bank.answer(other?.question ?? '').kind).toBe('none');
  });

  test('the other is answered once an office has written its article', () => {
    const written: Article = {
      id: 'bunga-anggota',
      question: 'Berapa bunga pinjaman anggota di koperasinya?',
      variants: ['bunga pinjaman di kopdes', 'pinjam di koperasi bunganya berapa persen'],
      answer: 'Bunga pinjaman anggota diputuskan rapat anggota koperasi itu.',
      sources: [{ title: 'Surat contoh nomor 12/2026' }],
      validFrom: '2026-01-01',
      tags: [],
      roles: { payer: 'member', receiver: 'cooperative' },
      status: 'published',
    };
    const more = createKnowledgeBase({ ...sample, articles: [...kopdesArticles, written] });
    expect(says(more.answer('pinjam di koprasi bunga nya brp persen'), written.id)).toBe(true);
    expect(says(more.answer('bank himbara narik bunga berapa dari koperasi desa?'), interest)).toBe(
      true,
    );
  });

  test('a bank that was not told who is who asks, and says nobody else’s figure', () => {
    const { parties, ...plain } = sample;
    const untold = createKnowledgeBase(plain);
    expect(
      says(untold.answer('kalau anggota pinjam di kopdes bunganya berapa persen'), interest),
    ).toBe(false);
  });
});

test('every article is about those whom its own question names, and none of its counterparts is', () => {
  const roled = kopdesArticles.filter(({ roles }) => roles !== undefined);
  expect(roled.length).toBeGreaterThan(15);
  for (const { counterparts = [], id, question } of roled) {
    expect([id, says(bank.answer(question), id)]).toEqual([id, true]);
    for (const other of counterparts) {
      expect([other, says(bank.answer(other), id)]).toEqual([other, false]);
    }
  }
});
