import type { AnyPlugin } from '@aduan/core/store';
import { describeChecks } from '../conformance/describe-checks.js';
import { pluginChecks } from './plugin-checks.js';
import type { PluginConformance } from './plugin-conformance.js';

/**
 * Runs the conformance suite of the plugin contract: a plugin that passes has complete data, computes purely where it
 * must, keeps nothing of a person in clear, is covered by export and erasure, and can be left out afterwards. Call it in
 * a vitest file. A failure says what to do.
 *
 * ```ts nocheck (a plugin with one command)
 * describePlugin({ plugin: visits(), samples: { ask: ({ words }) => ({ day: 'friday', wish: words }) } });
 * ```
 *
 * @throws Error when a skip names a test that does not exist, or gives no reason
 */
export function describePlugin<const Plugin extends AnyPlugin>(
  subject: PluginConformance<Plugin>,
): void {
  const { id } = subject.plugin;
  describeChecks(
    `plugin ${id} keeps the contract plugin/1`,
    pluginChecks,
    // Its calls are found by their names.
    subject as unknown as PluginConformance,
  );
}
