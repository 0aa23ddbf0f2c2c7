import type { AskNode } from '../flow/node.js';
import type { AnyFlow, AnyNode, AnyShape } from '../step/compiled-flow.js';
import { edgesOf, entriesOf, leadingTo, reach } from './edges.js';
import type { FlowFinding } from './flow-finding.js';

const passing: ReadonlySet<AnyNode['kind']> = new Set(['say', 'test']);
const leaving: ReadonlySet<AnyNode['kind']> = new Set(['end', 'return', 'queue']);
const asking: ReadonlySet<AnyNode['kind']> = new Set(['ask', 'choose']);

/** Findings about the transitions of a flow. */
export function wayFindings(flow: AnyFlow): readonly FlowFinding[] {
  const entries = entriesOf(flow).map(({ to }) => to);
  return [
    ...unknownTargets(flow),
    ...unreachable(flow, entries),
    ...withoutWayOut(flow),
    ...circles(flow),
    ...unguardedQueues(flow, entries),
    ...questionsBeforePerson(flow),
    ...lostSecrets(flow),
    ...askedOften(flow),
  ];
}

function unknownTargets(flow: AnyFlow): readonly FlowFinding[] {
  const ways = Object.entries(flow.nodes).map(([at, node]) => ({ at, edges: edgesOf(node) }));
  const entries = entriesOf(flow).map((edge) => ({ at: edge.by, edges: [edge] }));
  return [...entries, ...ways].flatMap(({ at, edges }) =>
    edges
      .filter(({ to }) => !Object.hasOwn(flow.nodes, to))
      .map(({ to }) => ({
        rule: 'unknown-target',
        at,
        message: `Leads to "${to}", which is no node.`,
      })),
  );
}

function unreachable(flow: AnyFlow, entries: readonly string[]): readonly FlowFinding[] {
  const reached = reach(flow, entries);
  return Object.keys(flow.nodes)
    .filter((name) => !reached.has(name))
    .map((at) => ({ rule: 'unreachable', at, message: `No way leads to "${at}".` }));
}

function withoutWayOut(flow: AnyFlow): readonly FlowFinding[] {
  const message = 'From here the conversation can neither end nor reach a person.';
  const names = Object.keys(flow.nodes);
  const exits = Object.entries(flow.nodes).filter(([, { kind }]) => leaving.has(kind));
  const leading = leadingTo(
    flow,
    exits.map(([name]) => name),
  );
  return names
    .filter((name) => !leading.has(name))
    .map((at) => ({ rule: 'no-way-out', at, message }));
}

function circles(flow: AnyFlow): readonly FlowFinding[] {
  const message = 'The conversation comes back here without a question in between.';
  return Object.entries(flow.nodes)
    .filter(([name, node]) => {
      if (!passing.has(node.kind)) return false;
      const next = edgesOf(node).map(({ to }) => to);
      return reach(flow, next, ({ kind }) => passing.has(kind)).has(name);
    })
    .map(([at]) => ({ rule: 'circle', at, message }));
}

function unguardedQueues(flow: AnyFlow, entries: readonly string[]): readonly FlowFinding[] {
  const message = 'The queue can be reached without asking whether the desk is open.';
  const reached = reach(flow, entries, ({ kind }, { by }) => kind !== 'hours' || by === 'closed');
  return Object.entries(flow.nodes)
    .filter(([name, { kind }]) => kind === 'queue' && reached.has(name))
    .map(([at]) => ({ rule: 'no-after-hours', at, message }));
}

function questionsBeforePerson(flow: AnyFlow): readonly FlowFinding[] {
  const message = 'Whoever asks for a person is asked this first.';
  const reached = reach(flow, [flow.person], ({ kind }, { by }) => {
    if (kind === 'hours') return by === 'open';
    return passing.has(kind) || kind === 'task';
  });
  return Object.entries(flow.nodes)
    .filter(([name, { kind }]) => asking.has(kind) && reached.has(name))
    .map(([at]) => ({ rule: 'person-asks-first', at, message }));
}

function askedOften(flow: AnyFlow): readonly FlowFinding[] {
  const message = 'The question would be put a third time.';
  return Object.entries(flow.nodes)
    .filter(([, node]) => {
      const own = node.kind === 'ask' || node.kind === 'choose' ? node.repair : undefined;
      return asking.has(node.kind) && (own?.tries ?? flow.repair?.tries ?? 1) > 1;
    })
    .map(([at]) => ({ rule: 'asked-often', at, message }));
}

function lostSecrets(flow: AnyFlow): readonly FlowFinding[] {
  const message = 'The secret is gone before a task can use it.';
  return Object.entries(flow.nodes)
    .filter(([, node]) => node.kind === 'ask' && node.secret && isKeptWaiting(flow, node))
    .map(([at]) => ({ rule: 'secret-lost', at, message }));
}

/** Whether the answer is read back, or a question can follow before a task. */
function isKeptWaiting(flow: AnyFlow, { confirm, into, next }: AskNode<AnyShape>): boolean {
  if (confirm) return true;
  const reached = reach(flow, [next], (node, { by }) => {
    // The citizen did not give the secret, so nothing is lost.
    const isMissing = node.kind === 'test' && node.slot === into && node.is === null;
    return passing.has(node.kind) && !(isMissing && by === 'filled');
  });
  return kindsOf(flow, reached).some((kind) => kind !== 'task' && !passing.has(kind));
}

function kindsOf(flow: AnyFlow, names: ReadonlySet<string>): readonly AnyNode['kind'][] {
  return [...names].flatMap((name) => flow.nodes[name]?.kind ?? []);
}
