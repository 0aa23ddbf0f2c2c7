import { drawFlow } from '@aduan/dialogue';
import type { Command } from '../command.js';
import { loadFlow } from '../flows/load-flow.js';

/** `aduan flow draw FILE`: the flow as a Mermaid flowchart. */
export const flowDraw: Command = async (parameters, { out }) => {
  const { flow } = await loadFlow(parameters);
  out(drawFlow(flow).trimEnd());
  return 0;
};
