import type { PluginContext, PluginParts } from '@aduan/core/plugin';
import type { AnyPlugin, PluginData } from '@aduan/core/store';
import type { PluginConformance } from '../../../src/index.js';
import type { Mistake } from '../../conformance/mistake.js';
import { visitParts } from '../sample-plugin.js';

/** A mistake that authors of plugins make. */
export type PluginMistake = Mistake<AnyPlugin, PluginConformance>;

type Parts = ReturnType<typeof visitParts>;

/** The sample with other data. */
export function withData(data: PluginData): (good: AnyPlugin) => AnyPlugin {
  return (good) => ({ ...good, ...data });
}

/** The sample with other parts. */
export function withParts(
  change: (parts: Parts, context: PluginContext) => PluginParts,
): (good: AnyPlugin) => AnyPlugin {
  return (good) => ({
    ...good,
    setup(context) {
      const parts = visitParts(context);
      return { ...parts, ...change(parts, context) };
    },
  });
}

/** The sample with another command by which somebody asks. */
export function withAsk(command: NonNullable<PluginParts['commands']>[string]) {
  return withParts(({ commands }) => ({ commands: { ...commands, ask: command } }));
}
