import type { CooperativeCard } from '@aduan/core/directory';
import type { FactStatement } from '@aduan/kopdes/facts';

/** Things that a citizen may report as missing, with the matching fact. */
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

/** Kinds of contradictions between register and ticket. */
export const contradictionCodes = ['outlet', 'nib', 'land', 'region'] as const;

/** Things that the citizen's text reports as missing. */
export function claimsIn(said: string): readonly (typeof claims)[number][] {
  const lines = said.split('\n');
  return claims.filter(({ says }) => lines.some((line) => says.test(line)));
}

/** Contradictions between citizen and register: an officer checks them, the desk decides nothing. */
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
