import { lintFlow } from '@aduan/dialogue';
import type { Command } from '../command.js';
import { loadFlow } from '../flows/load-flow.js';

/** `aduan flow lint FILE`: checks a flow for mistakes that the types cannot catch. */
export const flowLint: Command = async (parameters, { out, err }) => {
  const { flow } = await loadFlow(parameters);
  const findings = lintFlow(flow);
  for (const { rule, at, message } of findings) err(`${at}: ${message} (${rule})`);
  if (findings.length === 0)
    out(`${flow.id} ${flow.version}: ${Object.keys(flow.nodes).length} nodes, nothing found`);
  return findings.length === 0 ? 0 : 1;
};
