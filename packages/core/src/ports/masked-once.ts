import type { MaskedDatum, Masker } from './masker.js';

/** How much is remembered, in UTF-16 units of texts and of what was made of them: some megabytes. */
const maxUnits = 4_000_000;
/** How long of what nobody reads any more, ms: erased words shall not stay. */
const keptMs = 3_600_000;

/** What was made of a text, as far as somebody asked. */
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
 * A masker that works on the same words once, however often a case is read: a changed message has other words. It
 * remembers in memory only, no more than `maxUnits`, and forgets what nobody has read for an hour.
 *
 * @param now - epoch ms
 */
export function maskedOnce(masker: Masker, now: () => number): Masker {
  /** What was read last stands last. */
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

  /** @param complete - adds to what was made of a text before */
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
