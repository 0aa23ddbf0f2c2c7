import type { AnyFlow, AnyNode } from '../step/compiled-flow.js';

/** A transition from a node to another one. */
export interface Edge {
  readonly to: string;
  /** The option or outcome that leads there; empty when there is only one transition. */
  readonly by: string;
}

/** All transitions out of a node. */
export function edgesOf(node: AnyNode): readonly Edge[] {
  switch (node.kind) {
    case 'say':
      return [{ to: node.next, by: '' }];
    case 'ask':
      return [
        { to: node.next, by: '' },
        ...changed(node.changed),
        ...(node.none === undefined ? [] : [{ to: node.none, by: 'none' }]),
        ...exhausted(node.repair?.exhausted),
      ];
    case 'choose': {
      const options = Object.entries(node.options).flatMap(([by, { to, again }]) =>
        again === undefined
          ? [{ to, by }]
          : [
              { to, by },
              { to: again, by },
            ],
      );
      const files = node.files === undefined ? [] : [{ to: node.files, by: 'files' }];
      const wait = node.wait === undefined ? [] : [{ to: node.wait, by: 'wait' }];
      return [
        ...options,
        ...files,
        ...wait,
        ...changed(node.changed),
        ...exhausted(node.repair?.exhausted),
      ];
    }
    case 'task': {
      const outcomes = Object.entries<string>(node.on).map(([by, to]) => ({ to, by }));
      return [...outcomes, { to: node.failed, by: 'failed' }];
    }
    case 'hours':
      return [
        { to: node.open, by: 'open' },
        { to: node.closed, by: 'closed' },
      ];
    case 'queue':
      return [
        { to: node.released, by: 'released' },
        { to: node.timeout, by: 'timeout' },
        { to: node.unavailable, by: 'unavailable' },
      ];
    case 'test':
      return [
        { to: node.filled, by: 'filled' },
        { to: node.empty, by: 'empty' },
      ];
    case 'return':
      return [{ to: node.otherwise, by: 'nothing interrupted' }];
    default:
      return [];
  }
}

/** Nodes that the engine enters without a transition, with the reason. */
export function entriesOf(flow: AnyFlow): readonly Edge[] {
  const { alarm, cancel, abandoned, entryPoints = {}, repair, topics = {} } = flow;
  return [
    { to: flow.start, by: 'start' },
    { to: flow.person, by: 'person' },
    { to: flow.failed, by: 'failed' },
    ...(cancel === undefined ? [] : [{ to: cancel, by: 'cancel' }]),
    ...(abandoned ? [{ to: abandoned.to, by: 'abandoned' }] : []),
    ...(repair?.exhausted === undefined ? [] : [{ to: repair.exhausted, by: 'exhausted' }]),
    ...(alarm ? [{ to: alarm.to, by: 'alarm' }] : []),
    ...Object.entries(entryPoints).map(([entryPoint, to]) => ({ to, by: entryPoint })),
    ...Object.entries(topics).map(([topic, { to }]) => ({ to, by: topic })),
  ];
}

function changed(to: string | undefined): readonly Edge[] {
  return to === undefined ? [] : [{ to, by: 'changed' }];
}

function exhausted(to: string | undefined): readonly Edge[] {
  return to === undefined ? [] : [{ to, by: 'exhausted' }];
}

/**
 * Nodes from which one of the goals can be reached, including the goals.
 *
 * @param goals - names of nodes
 */
export function leadingTo(flow: AnyFlow, goals: readonly string[]): ReadonlySet<string> {
  const before = new Map<string, string[]>();
  for (const [name, node] of Object.entries(flow.nodes)) {
    for (const { to } of edgesOf(node)) {
      const known = before.get(to);
      if (known) known.push(name);
      else before.set(to, [name]);
    }
  }
  const leading = new Set<string>();
  const open = [...goals];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (leading.has(name)) continue;
    leading.add(name);
    open.push(...(before.get(name) ?? []));
  }
  return leading;
}

/**
 * Nodes that can be reached from given ones.
 *
 * @param isWay - whether a transition may be used
 */
export function reach(
  flow: AnyFlow,
  from: readonly string[],
  isWay: (node: AnyNode, edge: Edge) => boolean = () => true,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...from];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const node = Object.hasOwn(flow.nodes, name) ? flow.nodes[name] : undefined;
    if (reached.has(name) || !node) continue;
    reached.add(name);
    open.push(
      ...edgesOf(node)
        .filter((edge) => isWay(node, edge))
        .map(({ to }) => to),
    );
  }
  return reached;
}
