import type { CooperativeRef } from '@aduan/core/ticket';
import type { Fact } from './fact.js';

/** All facts of one cooperative, under one key. */
export type Dossier = readonly [key: string, facts: readonly Fact[]];

/** The codes by which cooperatives are told apart. */
const cooperativeCodes = ['nikop', 'simkopdesId', 'villageCode'] as const;

type Codes = Partial<CooperativeRef>;

/** The codes of a cooperative, each under its name. */
export function codesOf(cooperative: Codes): readonly string[] {
  return cooperativeCodes.flatMap((code) => {
    const value = cooperative[code];
    return value === undefined ? [] : [`${code}:${value}`];
  });
}

/** Whether no code distinguishes the two. One village may have several cooperatives. */
export function isNoOther(one: Codes, other: Codes): boolean {
  return cooperativeCodes.every(
    (code) => one[code] === undefined || other[code] === undefined || one[code] === other[code],
  );
}

/**
 * Groups facts by cooperative, each group in the order in which they came. Facts that use different codes of one
 * cooperative are joined where one fact names both codes.
 */
export function dossiersOf(facts: readonly Fact[]): readonly Dossier[] {
  const keyByCode = new Map<string, string>();
  const dossiers = new Map<string, Fact[]>();
  const mostCodesFirst = facts.toSorted(
    (one, other) => Object.keys(other.cooperative).length - Object.keys(one.cooperative).length,
  );
  for (const fact of mostCodesFirst) {
    const said = codesOf(fact.cooperative);
    const known = said
      .map((code) => keyByCode.get(code))
      .find((key) => {
        const [first] = (key !== undefined && dossiers.get(key)) || [];
        return first !== undefined && isNoOther(first.cooperative, fact.cooperative);
      });
    const key = known ?? said[0] ?? fact.id;
    for (const code of said) if (!keyByCode.has(code)) keyByCode.set(code, key);
    dossiers.set(key, [...(dossiers.get(key) ?? []), fact]);
  }
  const order = new Map(facts.map(({ id }, index) => [id, index] as const));
  const rank = ({ id }: Fact) => order.get(id) ?? 0;
  return [...dossiers]
    .map(([key, own]) => [key, own.toSorted((one, other) => rank(one) - rank(other))] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}
