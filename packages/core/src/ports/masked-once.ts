import type { MaskedDatum, Masker } from './masker.js';

/** Size limit of the cache, in UTF-16 units of texts and results: some megabytes. */
const maxUnits = 4_000_000;
/** How long an unused entry is kept, in ms, so that erased text does not stay in memory. */
const keptMs = 3_600_000;

/** Results for a text, as far as they were asked for. */
interface Made {
  readonly masked?: string;
  readonly found?: readonly MaskedDatum[];
}

interface Known {
  readonly made: Made;
  readonly units: number;
  readonly readAt: number;
}

/**
 * Caches the results of a masker, so that each text is masked once, no matter how often a ticket is read. The cache is
 * in memory only, holds at most `maxUnits`, and drops entries that were not read for an hour.
 *
 * @param now - epoch ms
 */
export function maskedOnce(masker: Masker, now: () => number): Masker {
  /** Least recently read first. */
  const known = new Map<string, Known>();
  let units = 0;

  function forget(text: string, each: Known): void {
    known.delete(text);
    units -= each.units;
  }

  function forgetOld(before: number): void {
    for (const [text, each] of known) {
      if (units <= maxUnits && each.readAt > before) return;
      forget(text, each);
    }
  }

  /** @param complete - adds to the former results for the text */
  function remember<Now extends Made>(text: string, complete: (before: Made) => Now): Now {
    const readAt = now();
    forgetOld(readAt - keptMs);
    const before = known.get(text);
    const made = complete(before?.made ?? {});
    if (before) forget(text, before);
    const each = { made, units: unitsOf(text, made), readAt };
    known.set(text, each);
    units += each.units;
    return made;
  }

  return {
    mask: (text) =>
      remember(text, ({ masked = masker.mask(text), ...more }) => ({ ...more, masked })).masked,
    ...(masker.find && {
      find: (text) =>
        remember(text, ({ found = masker.find?.(text) ?? [], ...more }) => ({ ...more, found }))
          .found,
    }),
  };
}

function unitsOf(text: string, { found = [], masked = '' }: Made): number {
  return found.reduce((total, { value }) => total + value.length, text.length + masked.length);
}
