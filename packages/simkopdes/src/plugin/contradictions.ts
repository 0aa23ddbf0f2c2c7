import type { CooperativeCard } from '@aduan/core/directory';
import type { FactStatement } from '@aduan/kopdes/facts';

/** What a citizen may say is missing, and the fact that this is. */
const claims = [
  {
    code: 'outlet',
    says: /\b(gerai|toko|outlet)(?:nya)?\b.*\b(belum|tidak|tak|tdk|blm)\b|\b(belum|tidak|tak|tdk|blm)\b.*\b(gerai|toko|outlet)(?:nya)?\b/i,
    statement: { kind: 'outlet', value: { status: 'not-open' } },
  },
  {
    code: 'nib',
    says: /\b(belum|tidak|tak|tdk|blm)\b.*\bnib\b|\bnib\b.*\b(belum|tidak|tak|tdk|blm)\b/i,
    statement: { kind: 'nib', value: { present: false } },
  },
  {
    code: 'land',
    says: /\b(belum|tidak|tak|tdk|blm)\b.*\b(lahan|tanah|gedung|bangunan)(?:nya)?\b|\b(lahan|tanah|gedung|bangunan)(?:nya)?\b.*\b(belum|tidak|tak|tdk|blm)\b/i,
    statement: { kind: 'land', value: { status: 'none' } },
  },
] as const satisfies readonly { code: string; says: RegExp; statement: FactStatement }[];

/** How the register contradicts a ticket. */
export const contradictionCodes = ['outlet', 'nib', 'land', 'region'] as const;

/** What a citizen says is missing, as far as the text tells. */
export function claimsIn(said: string): readonly (typeof claims)[number][] {
  const lines = said.split('\n');
  return claims.filter(({ says }) => lines.some((line) => says.test(line)));
}

/** Where citizen and register disagree: an officer checks it, the desk decides nothing. */
export function contradictionsOf(
  region: string | null,
  said: string,
  { cooperative, facts }: CooperativeCard,
): (typeof contradictionCodes)[number][] {
  const there = {
    outlet: facts.outlets?.value.some(({ active }) => active) ?? false,
    nib: facts.hasNib?.value ?? false,
    land: (facts.land?.value.length ?? 0) > 0,
  };
  const found = claimsIn(said).flatMap(({ code }) => (there[code] ? [code] : []));
  const village = cooperative.villageCode;
  const isElsewhere =
    region !== null && village !== undefined && !`${village}.`.startsWith(`${region}.`);
  return isElsewhere ? [...found, 'region'] : found;
}
