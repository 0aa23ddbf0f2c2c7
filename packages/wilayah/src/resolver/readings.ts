import { levelOf, parentOf, type RegionTable } from '../table/region-table.js';
import type { Hit, Hits } from './hits.js';
import { weights } from './weights.js';
import { overlap } from './windows.js';

/** A possible meaning of a text: a region, and the words that name it and the regions around it. */
export interface Reading {
  readonly region: number;
  readonly score: number;
  readonly hits: readonly Hit[];
}

/** The best reading of a region: the words that name it, and those that name the regions around it, none used twice. */
export function readingOf(
  table: RegionTable,
  hits: Hits,
  region: number,
  hint: ReadonlySet<number>,
): Reading | null {
  let best: Reading | null = null;
  for (const hit of hits.get(region) ?? []) {
    const chain = around(table, hits, parentOf(table, region), [hit], hit.score);
    const score =
      chain.score +
      weights.level[levelOf(table, region)] +
      (isInside(table, region, hint) ? weights.hinted : 0);
    if (!best || score > best.score) best = { region, score, hits: chain.hits };
  }
  return best;
}

interface Chain {
  readonly hits: readonly Hit[];
  readonly score: number;
}

/** Adds the containing regions, up to the province, where that explains more words. */
function around(
  table: RegionTable,
  hits: Hits,
  region: number,
  taken: readonly Hit[],
  score: number,
): Chain {
  if (region === -1) return { hits: taken, score };
  const parent = parentOf(table, region);
  let best = around(table, hits, parent, taken, score);
  for (const hit of hits.get(region) ?? []) {
    if (taken.some(({ window }) => overlap(window, hit.window))) continue;
    const more = around(table, hits, parent, [...taken, hit], score + hit.score + weights.together);
    if (more.score > best.score) best = more;
  }
  return best;
}

function isInside(table: RegionTable, region: number, hint: ReadonlySet<number>): boolean {
  for (let each = region; each !== -1; each = parentOf(table, each)) {
    if (hint.has(each)) return true;
  }
  return false;
}
