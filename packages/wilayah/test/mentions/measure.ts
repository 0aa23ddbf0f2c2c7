import type { RegionResolver } from '@aduan/wilayah';
import type { Mention } from './mention.ts';

/** A resolver's results on some mentions, as shares of all of them. */
export interface Measure {
  readonly mentions: number;
  /** The first code matches, whether it asked or not. */
  readonly exact: number;
  /** It answered without asking, and correctly. */
  readonly answered: number;
  /** It answered without asking, and wrongly. */
  readonly wrong: number;
  /** It asked, and a match was among the candidates. */
  readonly askedWell: number;
  /** It found nothing. */
  readonly silent: number;
  readonly mistakes: readonly { readonly mention: Mention; readonly code: string }[];
}

export function measure(resolver: RegionResolver, mentions: readonly Mention[]): Measure {
  const results = mentions.map((mention) => ({ mention, found: resolver.resolve(mention.text) }));
  const share = (isCounted: (result: (typeof results)[number]) => boolean) =>
    results.filter(isCounted).length / mentions.length;
  const fits = ({ mention, found }: (typeof results)[number]) =>
    found !== null && mention.acceptable.includes(found.code);
  return {
    mentions: mentions.length,
    exact: share(fits),
    answered: share((result) => fits(result) && !result.found?.ambiguous),
    wrong: share((result) => result.found?.ambiguous === false && !fits(result)),
    askedWell: share(
      ({ mention, found }) =>
        found?.ambiguous === true &&
        [found, ...found.alternatives].some(({ code }) => mention.acceptable.includes(code)),
    ),
    silent: share(({ found }) => found === null),
    mistakes: results.flatMap((result) =>
      result.found?.ambiguous === false && !fits(result)
        ? [{ mention: result.mention, code: result.found.code }]
        : [],
    ),
  };
}
