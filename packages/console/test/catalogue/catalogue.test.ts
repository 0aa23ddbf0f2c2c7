import { describe, expect, it } from 'vitest';
import { withTexts } from '../../src/catalogue/languages.js';
import { en, id } from '../all-texts.js';

function wordsOf(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => wordsOf(inner, `${path}.${key}`));
}

describe('catalogues', () => {
  it('say something in both languages for the same keys', () => {
    const indonesian = wordsOf(id, '');
    const english = new Map(wordsOf(en, ''));
    expect([...english.keys()].sort()).toEqual(indonesian.map(([path]) => path).sort());
    expect([...english, ...indonesian].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('never blame the one who writes', () => {
    const texts = [...wordsOf(id, ''), ...wordsOf(en, '')].map(([, text]) => text);
    expect(texts.filter((text) => /tidak valid|invalid|salah input/i.test(text))).toEqual([]);
  });
});

describe('withTexts', () => {
  it('lays the texts of another language over the English ones, group by group', () => {
    const greet = (name: string) => `Sugeng rawuh, ${name}`;
    const laid = withTexts(
      { signIn: { submit: 'Sign in', title: 'Desk' }, greet: (name: string) => `Hello, ${name}` },
      { signIn: { submit: 'Mlebu', unknown: 'x' }, greet },
    );
    expect(laid).toEqual({ signIn: { submit: 'Mlebu', title: 'Desk' }, greet });
  });
});
