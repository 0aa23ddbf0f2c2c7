import type { CooperativeRef } from '@aduan/core/ticket';

/** A cooperative that this desk recognizes in citizens' texts. */
export interface KnownCooperative {
  readonly cooperative: CooperativeRef;
  /** Kemendagri code of the regency. */
  readonly region: string;
  /** The word that distinguishes it, in lower case. */
  readonly word: string;
}

/** Invented cooperatives, in place of the directory that a real desk asks. */
const known: readonly KnownCooperative[] = [
  { word: 'lembahwangi', region: '33.04' },
  { word: 'muararindu', region: '64.08' },
  { word: 'wanasamar', region: '33.04' },
].map(({ word, region }) => {
  const name = `Koperasi Desa Merah Putih ${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  return { cooperative: { name }, region, word };
});

/** The only cooperative that a text names; null for none or several. */
export function cooperativeIn(text: string): KnownCooperative | null {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
  const [found, ...others] = known.filter(({ word }) => words.has(word));
  return found && others.length === 0 ? found : null;
}
