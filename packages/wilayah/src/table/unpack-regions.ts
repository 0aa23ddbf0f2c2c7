import type { RegionTable } from './region-table.js';

/** Reads the packed text, see `packing/regions-text.ts`. Names are not copied: only their positions are recorded. */
export function unpackRegions(text: string): RegionTable {
  const sizes = countLevels(text);
  const starts = [
    0,
    sizes[0],
    sizes[0] + sizes[1],
    sizes[0] + sizes[1] + sizes[2],
    sizes[0] + sizes[1] + sizes[2] + sizes[3],
  ] as const;
  const total = starts[4];
  const parents = new Int32Array(total).fill(-1);
  const firstChildren = new Int32Array(total);
  const ownCodes = new Uint16Array(total);
  const nameStarts = new Int32Array(total);
  const nameEnds = new Int32Array(total);
  const next = [starts[0], starts[1], starts[2], starts[3]] as [number, number, number, number];

  function put(level: 0 | 1 | 2 | 3, own: number, from: number, until: number): void {
    const region = next[level]++;
    if (level > 0) parents[region] = next[(level - 1) as 0 | 1 | 2] - 1;
    if (level < 3) firstChildren[region] = next[(level + 1) as 1 | 2 | 3];
    ownCodes[region] = own;
    nameStarts[region] = from;
    nameEnds[region] = until;
  }

  for (let from = 0; from < text.length; ) {
    const until = endOf(text, '\n', from, text.length);
    const level = indentation(text, from);
    const bar = endOf(text, '|', from, until);
    put(level, Number(text.slice(from + level, from + level + 2)), from + level + 3, bar);
    let expected = 2001;
    for (let start = bar + 1; start < until; ) {
      const end = endOf(text, '|', start, until);
      const hasCode = text[start + 4] === ':';
      const own = hasCode ? Number(text.slice(start, start + 4)) : expected;
      put(3, own, hasCode ? start + 5 : start, end);
      expected = own + 1;
      start = end + 1;
    }
    from = until + 1;
  }
  return { starts, parents, firstChildren, ownCodes, nameStarts, nameEnds, text };
}

function countLevels(text: string): [number, number, number, number] {
  const sizes: [number, number, number, number] = [1, 0, 0, 0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    sizes[indentation(text, at + 1)]++;
  }
  for (let at = text.indexOf('|'); at !== -1; at = text.indexOf('|', at + 1)) sizes[3]++;
  return sizes;
}

function indentation(text: string, at: number): 0 | 1 | 2 {
  if (text[at] !== ' ') return 0;
  return text[at + 1] === ' ' ? 2 : 1;
}

function endOf(text: string, sign: string, from: number, until: number): number {
  const at = text.indexOf(sign, from);
  return at === -1 || at > until ? until : at;
}
