import { commandChecks } from './check-commands.js';
import { dataChecks } from './check-data.js';
import { deskChecks } from './check-desk.js';
import { operationChecks } from './check-operations.js';
import { privacyChecks } from './check-privacy.js';
import { purityChecks } from './check-purity.js';
import type { PluginCheck } from './plugin-conformance.js';

/** All checks, in the order of the report. */
export const pluginChecks: readonly PluginCheck[] = [
  ...dataChecks,
  ...operationChecks,
  ...deskChecks,
  ...purityChecks,
  ...commandChecks,
  ...privacyChecks,
];
