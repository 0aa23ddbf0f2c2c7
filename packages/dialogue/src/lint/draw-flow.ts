import type { Flow } from '../flow/flow.js';
import type { FlowShape } from '../flow/node.js';
import type { AnyFlow, AnyNode } from '../step/compiled-flow.js';
import { edgesOf, entriesOf } from './edges.js';

/** The Mermaid shape of each kind of node. */
const forms: Readonly<Record<AnyNode['kind'], readonly [string, string]>> = {
  say: ['[', ']'],
  choose: ['{', '}'],
  ask: ['[/', '/]'],
  task: ['[[', ']]'],
  hours: ['{{', '}}'],
  queue: ['([', '])'],
  test: ['{', '}'],
  return: ['((', '))'],
  end: ['(((', ')))'],
};

/**
 * Draws a flow as a Mermaid flowchart, which GitHub and most editors render.
 *
 * @returns the text between the fences of a `mermaid` block
 */
export function drawFlow<Shape extends FlowShape>(flow: Flow<Shape>): string {
  const known = flow as unknown as AnyFlow;
  const places = new Map(Object.keys(known.nodes).map((name, place) => [name, place]));
  const id = (name: string) => `n${places.get(name) ?? -1}`;
  const lines = Object.entries(known.nodes).flatMap(([name, node]) => {
    const [open, close] = Object.hasOwn(forms, node.kind) ? forms[node.kind] : forms.say;
    const ways = edgesOf(node).map(({ to, by }) => `  ${id(name)} ${arrow(by)} ${id(to)}`);
    return [`  ${id(name)}${open}"${quoted(name)}"${close}`, ...ways];
  });
  const entries = entriesOf(known).flatMap(({ to, by }, place) => [
    `  e${place}>"${quoted(by)}"] -.-> ${id(to)}`,
  ]);
  return ['flowchart TD', ...lines, ...entries, ''].join('\n');
}

function arrow(by: string): string {
  return by === '' ? '-->' : `-- "${quoted(by)}" -->`;
}

function quoted(text: string): string {
  return text.replaceAll('"', '#quot;');
}
