import type { Masker } from './masker.js';

/** How much is remembered, in UTF-16 units of texts and of what was made of them: some megabytes. */
const mostUnits = 4_000_000;
/** How long of what nobody reads any more, ms: erased words shall not stay. */
const keptMs = 3_600_000;

interface Known {
  readonly masked: string;
  readonly readAt: number;
}

/**
 * A masker that works on the same words once, however often a case is read: a changed message has other words. It
 * remembers in memory only, no more than `mostUnits`, and forgets what nobody has read for an hour.
 *
 * @param now - epoch ms
 */
export function maskedOnce(masker: Masker, now: () => number): Masker {
  /** What was read last stands last. */
  const known = new Map<string, Known>();
  let units = 0;

  function forget(text: string, { masked }: Known): void {
    known.delete(text);
    units -= text.length + masked.length;
  }

  function forgetOld(before: number): void {
    for (const [text, each] of known) {
      if (units <= mostUnits && each.readAt > before) return;
      forget(text, each);
    }
  }

  return {
    mask(text) {
      const readAt = now();
      forgetOld(readAt - keptMs);
      const found = known.get(text);
      if (found) forget(text, found);
      const masked = found?.masked ?? masker.mask(text);
      known.set(text, { masked, readAt });
      units += text.length + masked.length;
      return masked;
    },
    ...(masker.find && { find: (text) => masker.find?.(text) ?? [] }),
  };
}
