import { tokens } from '../language/tokens.js';
import { digitOf } from '../step/answer-choice.js';
import type { AnyFlow } from '../step/compiled-flow.js';
import type { FlowFinding } from './flow-finding.js';

/** Findings about the menus of a flow. */
export function menuFindings(flow: AnyFlow): readonly FlowFinding[] {
  return Object.entries(flow.nodes).flatMap(([at, node]) => {
    if (node.kind !== 'choose') return [];
    const options = Object.values(node.options);
    const digits = options.map(digitOf);
    const words = options.flatMap(({ words = {} }) => [
      ...new Set(Object.values(words).flatMap((named) => (named ?? []).map(plain))),
    ]);
    const found: FlowFinding[] = [...twice(digits), ...twice(words)].map((name) => ({
      rule: 'same-option',
      at,
      message: `"${name}" means two options of "${at}".`,
    }));
    if (digits.includes(null)) {
      const message = `"${at}" has more options than a phone has keys for.`;
      found.push({ rule: 'too-many-options', at, message });
    }
    return found;
  });
}

function plain(words: string): string {
  return tokens(words).join(' ');
}

function twice<Value>(values: readonly Value[]): readonly Value[] {
  const counted = values.filter((value) => value !== null && value !== '');
  return [...new Set(counted.filter((value, place) => counted.indexOf(value) !== place))];
}
