import { textsOf } from '../flow/prompt.js';
import type { AnyFlow, AnyNode } from '../step/compiled-flow.js';
import type { FlowFinding } from './flow-finding.js';

/** Findings about the slots that the texts of a flow name. */
export function slotFindings(flow: AnyFlow): readonly FlowFinding[] {
  const nodes = Object.values(flow.nodes);
  const secrets = nodes.flatMap((node) => (node.kind === 'ask' && node.secret ? [node.into] : []));
  const { alarm, files, given = [], remarks } = flow;
  const known = new Set([
    ...nodes.flatMap(filledBy),
    ...given,
    ...(files ? [files] : []),
    ...(remarks ? [remarks] : []),
    ...(alarm ? [alarm.slot] : []),
  ]);
  return Object.entries(flow.prompts).flatMap(([at, prompt]) =>
    [...new Set(textsOf(prompt).flatMap(slotsIn))].flatMap((slot): FlowFinding[] => {
      if (secrets.includes(slot)) {
        return [{ rule: 'secret-said', at, message: `"${at}" would say a secret.` }];
      }
      const message = `"${at}" names the slot "${slot}", and nothing fills it.`;
      return known.has(slot) ? [] : [{ rule: 'unknown-slot', at, message }];
    }),
  );
}

/** The names in braces, including those that the engine would not replace: `{ place }`. */
function slotsIn(text: string): readonly string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, slot = '']) => slot);
}

/** The slots that a node fills. */
function filledBy(node: AnyNode): readonly string[] {
  switch (node.kind) {
    case 'ask':
      return [node.into];
    case 'say':
      return [...Object.keys(node.set ?? {}), ...Object.keys(node.copy ?? {})];
    case 'choose': {
      const set = Object.values(node.options).flatMap((option) => Object.keys(option.set ?? {}));
      return node.into === undefined ? set : [node.into, ...set];
    }
    default:
      return [];
  }
}
