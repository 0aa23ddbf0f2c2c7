import type { Line, Repair } from '../flow/node.js';
import { textOf } from '../flow/prompt.js';
import type { AnyFlow, AnyNode, AnyShape } from '../step/compiled-flow.js';
import type { FlowFinding } from './flow-finding.js';

/** Findings about the texts of a flow. */
export function promptFindings(flow: AnyFlow): readonly FlowFinding[] {
  const used = new Set([
    ...Object.values(flow.nodes).flatMap(promptsOf),
    ...ofRepair(flow.repair),
    ...Object.values(flow.phrases ?? {}),
    ...Object.values(flow.alarm?.say ?? {}),
    ...Object.values(flow.alarm?.more ?? {}),
  ]);
  return [...unknownPrompts(flow, used), ...missingWords(flow), ...unusedPrompts(flow, used)];
}

function unknownPrompts({ prompts }: AnyFlow, used: ReadonlySet<string>): readonly FlowFinding[] {
  return [...used]
    .filter((name) => !Object.hasOwn(prompts, name))
    .map((at) => ({ rule: 'unknown-prompt', at, message: `"${at}" is said, and is no prompt.` }));
}

function missingWords({ prompts, languages }: AnyFlow): readonly FlowFinding[] {
  return Object.entries(prompts).flatMap(([at, prompt]) =>
    languages
      .filter((language) => !textOf(prompt[language]).trim())
      .map((language) => {
        const message = `"${at}" has no words in the language "${language}".`;
        return { rule: 'missing-words' as const, at, message };
      }),
  );
}

function unusedPrompts({ prompts }: AnyFlow, used: ReadonlySet<string>): readonly FlowFinding[] {
  return Object.keys(prompts)
    .filter((name) => !used.has(name))
    .map((at) => ({ rule: 'unused-prompt', at, message: `Nobody says "${at}".` }));
}

/** All prompts that a node may say. */
function promptsOf(node: AnyNode): readonly string[] {
  switch (node.kind) {
    case 'say':
      return ofLines(node.say);
    case 'choose': {
      const labels = Object.values(node.options).map(({ label }) => label);
      return [...ofLines(node.say), ...labels, ...ofRepair(node.repair)];
    }
    case 'ask': {
      const skip = node.optional === undefined ? [] : [node.optional];
      return [
        ...ofLines(node.say),
        ...ofLines(node.confirm?.say),
        ...skip,
        ...ofRepair(node.repair),
      ];
    }
    case 'task':
    case 'end':
      return ofLines(node.say);
    case 'queue':
      return [...ofLines(node.say), ...ofLines(node.waiting)];
    default:
      return [];
  }
}

function ofLines(lines: readonly Line<AnyShape>[] = []): readonly string[] {
  return lines.filter((line) => typeof line === 'string');
}

function ofRepair({ noInput = [], noMatch = [] }: Repair<AnyShape> = {}): readonly string[] {
  return [...noInput, ...noMatch];
}
