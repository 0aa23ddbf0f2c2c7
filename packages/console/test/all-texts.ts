import type { Catalogue } from '../src/catalogue/catalogue.js';
import { parts } from '../src/catalogue/parts/parts.js';

async function allTexts(language: 'id' | 'en'): Promise<Catalogue> {
  const texts = await Promise.all(Object.values(parts).map((part) => part[language]()));
  return Object.assign({}, ...texts);
}

/** All texts of the console. */
export const id = await allTexts('id');
export const en = await allTexts('en');
