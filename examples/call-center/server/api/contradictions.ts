import type { Ticket } from '@aduan/core';
import type { CooperativeCard } from '@aduan/core/directory';

/** What a citizen may say is missing, and what the register says exists. */
const claims = [
  {
    code: 'outlet',
    says: /\b(gerai|toko|outlet)(?:nya)?\b.*\b(belum|tidak|tak|tdk|blm)\b|\b(belum|tidak|tak|tdk|blm)\b.*\b(gerai|toko|outlet)(?:nya)?\b/i,
  },
  {
    code: 'nib',
    says: /\b(belum|tidak|tak|tdk|blm)\b.*\bnib\b|\bnib\b.*\b(belum|tidak|tak|tdk|blm)\b/i,
  },
  {
    code: 'land',
    says: /\b(belum|tidak|tak|tdk|blm)\b.*\b(lahan|tanah|gedung|bangunan)(?:nya)?\b|\b(lahan|tanah|gedung|bangunan)(?:nya)?\b.*\b(belum|tidak|tak|tdk|blm)\b/i,
  },
] as const;

/** How the register contradicts the ticket. */
export type Contradiction = (typeof claims)[number]['code'] | 'region';

/** What a citizen says is missing, as far as the text tells. */
export function claimsIn(said: string): readonly Exclude<Contradiction, 'region'>[] {
  const lines = said.split('\n');
  return claims.filter(({ says }) => lines.some((line) => says.test(line))).map(({ code }) => code);
}

/** Where citizen and register disagree: an officer checks it, the desk decides nothing. */
export function contradictionsOf(
  { region }: Pick<Ticket, 'region'>,
  said: string,
  { cooperative, facts }: CooperativeCard,
): readonly Contradiction[] {
  const there = {
    outlet: facts.outlets?.value.some(({ active }) => active) ?? false,
    nib: facts.hasNib?.value ?? false,
    land: (facts.land?.value.length ?? 0) > 0,
  };
  const found: Contradiction[] = claimsIn(said).filter((code) => there[code]);
  const village = cooperative.villageCode;
  const isElsewhere =
    region !== null && village !== undefined && !`${village}.`.startsWith(`${region}.`);
  return isElsewhere ? [...found, 'region'] : found;
}
