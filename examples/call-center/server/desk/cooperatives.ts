import type { CooperativeRef } from '@aduan/core';

/** A cooperative as this desk recognises it in what citizens write. */
export interface KnownCooperative {
  readonly cooperative: CooperativeRef;
  /** Kemendagri code of the regency. */
  readonly region: string;
  /** The word that tells it from others, in lower case. */
  readonly word: string;
}

/** Invented cooperatives: they stand in for the directory that a real desk asks. */
const known: readonly KnownCooperative[] = [
  { word: 'lembahwangi', region: '33.04' },
  { word: 'muararindu', region: '64.08' },
  { word: 'wanasamar', region: '33.04' },
].map(({ word, region }) => {
  const name = `Koperasi Desa Merah Putih ${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  return { cooperative: { name }, region, word };
});

/** The one cooperative that a text names; null for none or several. */
export function cooperativeIn(text: string): KnownCooperative | null {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
  const [found, ...others] = known.filter(({ word }) => words.has(word));
  return found && others.length === 0 ? found : null;
}
