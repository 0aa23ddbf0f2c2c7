import type { Label } from '@aduan/core';
import { firstSteps, type Instant } from '@aduan/core/plugin';
import type { Dossier } from './dossiers.js';
import { addTo, countDossier, type FactCounts, newFactCounts } from './fact-counts.js';
import { type FactKind, factKinds, obstacleKinds } from './fact-values.js';
import { factFigureLabels } from './figure-labels.js';
import { suppressSmall } from './suppress-small.js';

/** Scope of the count. */
export interface FiguresOrder {
  /** A dotted Kemendagri code of any level; only cooperatives in that region are counted. */
  readonly region?: string;
  /** How many parts of the code form a group: 1 = provinces (default), 2 = regencies, 3 = districts. */
  readonly depth?: 1 | 2 | 3;
  /**
   * For publication: hides numbers of cooperatives below this, and numbers from which a hidden one could be calculated.
   * Default 0, for use within the office. No law sets a number; 5 is common in statistics.
   */
  readonly smallest?: number;
  /** Number of registered cooperatives by group, as a register reports it, to compute the coverage. */
  readonly registered?: Readonly<Record<string, number>>;
}

/** Numbers of cooperatives; null = suppressed because it is too small. */
export interface KindFigures {
  /** An accepted value exists and is not disputed. */
  readonly known: number | null;
  /** Facts contradict each other and no officer has confirmed one. */
  readonly disputed: number | null;
  /** Of the known ones: confirmed by an officer. */
  readonly confirmed: number | null;
  /** Of the known ones: older than the trusted age of such facts. */
  readonly stale: number | null;
  /** The known ones by value; they add up to `known`. Empty for obstacles, because a cooperative may have several. */
  readonly values: Readonly<Record<string, number | null>>;
}

/** The figures of the cooperatives of one region. */
export interface FactGroup {
  /** A region code; null = region not known, `*` = several groups that are too small to show. */
  readonly key: string | null;
  /** The region of the key by its name. */
  readonly place: Label | null;
  /** Cooperatives with at least one accepted fact. */
  readonly cooperatives: number | null;
  /** Number of registered cooperatives according to the register; null when none was given. */
  readonly registered: number | null;
  readonly kinds: Readonly<Record<FactKind, KindFigures>>;
  /** Cooperatives by obstacle; one cooperative may count under several. */
  readonly obstacles: Readonly<Record<string, number | null>>;
}

/** Counts of cooperatives, with the definition of each figure. */
export interface FactFigures {
  readonly countedAt: Instant;
  readonly smallest: number;
  readonly total: FactGroup;
  readonly groups: readonly FactGroup[];
  readonly definitions: Readonly<Record<keyof typeof factFigureLabels, Label>>;
}

/** Key of the group that combines groups too small to show. */
const others = '*';

/** Counts cooperatives by their dossiers. @param now - epoch ms @param placeOf - the name of a region */
export function countFigures(
  dossiers: readonly Dossier[],
  { depth = 1, registered = {}, smallest = 0 }: FiguresOrder,
  now: number,
  isStale: Parameters<typeof countDossier>[2],
  placeOf: (region: string | null) => Label | null,
): FactFigures {
  const groups = new Map<string | null, FactCounts>();
  const total = newFactCounts();
  for (const [, facts] of dossiers) {
    const region = facts.find((fact) => fact.region !== null)?.region ?? null;
    const key = region === null ? null : firstSteps(region, depth);
    const tally = newFactCounts();
    countDossier(tally, facts, isStale);
    if (tally.get('cooperatives') === 0) continue;
    const group = groups.get(key) ?? newFactCounts();
    addTo(group, tally);
    addTo(total, tally);
    groups.set(key, group);
  }
  const merged = smallest > 0 ? mergeSmall(groups, smallest) : groups;
  const rows = [...merged].toSorted(([one], [other]) => ((one ?? '~') < (other ?? '~') ? -1 : 1));
  const { shown, sum } =
    smallest > 0
      ? suppressSmall(rows, total, smallest)
      : {
          shown: rows.map(([key, tally]) => [key, new Map<string, number | null>(tally)] as const),
          sum: total,
        };
  const sumOfRegistered = Object.values(registered).reduce((all, one) => all + one, 0);
  return {
    countedAt: now,
    smallest,
    total: { key: null, place: null, ...groupOf(sum, sumOfRegistered || null) },
    groups: shown.map(([key, cells]) => {
      const place = key === others ? null : placeOf(key);
      return { key, place, ...groupOf(cells, registered[key ?? ''] ?? null) };
    }),
    definitions: factFigureLabels,
  };
}

/**
 * Merges regions with too few cooperatives, and adds the next smallest regions while the merged group is still too
 * small.
 */
function mergeSmall(
  groups: ReadonlyMap<string | null, FactCounts>,
  smallest: number,
): ReadonlyMap<string | null, FactCounts> {
  const size = (tally: FactCounts) => tally.get('cooperatives') ?? 0;
  const kept = [...groups].toSorted(([, one], [, other]) => size(other) - size(one));
  const small = newFactCounts();
  while (kept.length > 0) {
    const last = kept.at(-1);
    const isFew = size(small) > 0 && size(small) < smallest;
    if (!last || (size(last[1]) >= smallest && !isFew)) break;
    addTo(small, last[1]);
    kept.pop();
  }
  if (size(small) > 0) kept.push([others, small]);
  return new Map(kept);
}

function groupOf(
  cells: ReadonlyMap<string, number | null>,
  registered: number | null,
): Omit<FactGroup, 'key' | 'place'> {
  const read = (name: string) => cells.get(name) ?? (cells.has(name) ? null : 0);
  const kindOf = (kind: FactKind): KindFigures => {
    const prefix = `${kind}=`;
    const values = [...cells.keys()].filter((name) => name.startsWith(prefix));
    return {
      known: read(`${kind}:known`),
      disputed: read(`${kind}:disputed`),
      confirmed: read(`${kind}:confirmed`),
      stale: read(`${kind}:stale`),
      values: Object.fromEntries(
        values.toSorted().map((name) => [name.slice(prefix.length), read(name)]),
      ),
    };
  };
  return {
    cooperatives: read('cooperatives'),
    registered,
    kinds: Object.fromEntries(factKinds.map((kind) => [kind, kindOf(kind)])) as FactGroup['kinds'],
    obstacles: Object.fromEntries(
      obstacleKinds.map((obstacle) => [obstacle, read(`obstacle#${obstacle}`)]),
    ),
  };
}
