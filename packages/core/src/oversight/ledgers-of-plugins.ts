import type { Aduan } from '../aduan.js';
import type { PluginWord } from '../ids.js';

/** The ledgers that the plugins of a desk declare: all are audited. */
export function ledgersOfPlugins({ mounted }: Pick<Aduan, 'mounted'>): readonly PluginWord[] {
  return mounted.flatMap(({ plugin: { id, ledgers = [] } }) =>
    ledgers.map((word): PluginWord => `${id}:${word}`),
  );
}
