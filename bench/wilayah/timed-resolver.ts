import type { RegionResolver } from '@aduan/wilayah';

/** A resolver that notes the processor time of each question, in ms; what else the machine does counts less. */
export function timedResolver(resolver: RegionResolver): {
  resolver: RegionResolver;
  times: number[];
} {
  const times: number[] = [];
  return {
    times,
    resolver: {
      resolve(text, options) {
        const before = process.cpuUsage();
        const found = resolver.resolve(text, options);
        const { user, system } = process.cpuUsage(before);
        times.push((user + system) / 1_000);
        return found;
      },
    },
  };
}

/** The time that a share of all did not exceed, in ms. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2));
}
