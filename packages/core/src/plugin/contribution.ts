import type { PluginWord } from '../ids.js';

/** Something that one plugin gives to another. */
export interface Contribution {
  readonly point: PluginWord;
  readonly value: unknown;
}

/**
 * A place where a plugin takes values from others, such as figures for reports. The receiving plugin exports it; the
 * giving plugin calls it and lists the result in `contributes`.
 */
export interface ContributionPoint<Value> {
  (value: Value): Contribution;
  readonly point: PluginWord;
  /** The values given to this place, in the order of the plugins. */
  from(all: readonly Contribution[]): readonly Value[];
}

/**
 * Defines a place where a plugin takes values from other plugins.
 *
 * ```ts nocheck (in two plugins)
 * export const reportFigure = defineContributionPoint<ScoreFigure>('reports:figure');
 * definePlugin({ id: 'ratings', setup: () => ({ contributes: [reportFigure({ … })] }) });
 * ```
 *
 * @param point - `<id of the receiving plugin>:<word>`
 */
export function defineContributionPoint<Value>(point: PluginWord): ContributionPoint<Value> {
  const give = (value: Value): Contribution => ({ point, value });
  return Object.assign(give, {
    point,
    from: (all: readonly Contribution[]) =>
      all.filter((each) => each.point === point).map(({ value }) => value as Value),
  });
}
