import { readdirSync, readFileSync } from 'node:fs';

/** A process as listed in `/proc`. */
interface Seen {
  readonly pid: number;
  readonly parent: number;
  /** Its processor time with that of ended children, ms. */
  readonly ms: number;
}

/** Linux counts in hundredths of a second. */
const tickMs = 10;

function seen(pid: string): readonly Seen[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    const ticks = fields.slice(11, 15).reduce((sum, one) => sum + one, 0);
    return [{ pid: Number(pid), parent, ms: ticks * tickMs }];
  } catch {
    // The process has ended meanwhile.
    return [];
  }
}

/** Processor time of all descendants of a process, without itself, ms. Linux only. */
export function timeOfChildren(of: number = process.pid): number {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(seen);
  const family = new Set([of]);
  // A process later in the list may be the parent of an earlier one.
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const { parent, pid } of all) if (family.has(parent)) family.add(pid);
  }
  return all
    .filter(({ pid }) => pid !== of && family.has(pid))
    .reduce((sum, { ms }) => sum + ms, 0);
}
