import type { Flow } from '@aduan/dialogue';
import type { SimulatedHost } from '@aduan/dialogue/simulator';

/**
 * A simulated host for a flow without one: every task has its first declared outcome, a slot that the host would fill
 * or that the next sentence names gets its own name as value, and queues are never answered.
 */
export function standInHost(flow: Flow, isOpen: boolean): SimulatedHost {
  // A slot that no sentence names decides the path of the flow, so no value is made up for it.
  const read = new Set(slotsNamed(Object.values(flow.prompts)));
  const given = placeholders((flow.given ?? []).filter((slot) => read.has(slot)));
  return {
    perform(effect) {
      if (effect.type === 'queue') return null;
      if (effect.type === 'hours')
        return isOpen ? { outcome: 'open' } : { outcome: 'closed', slots: given };
      const [outcome = 'failed', target = ''] = firstOutcomeOf(flow, effect.task);
      return { outcome, slots: { ...namedAt(flow, target, effect.slots), ...given } };
    },
  };
}

interface Node {
  readonly kind: string;
  readonly run?: string;
  readonly on?: Readonly<Record<string, string>>;
  readonly say?: readonly unknown[];
}

function firstOutcomeOf(flow: Flow, task: string): readonly string[] {
  const nodes: readonly Node[] = Object.values(flow.nodes);
  const node = nodes.find(({ kind, run }) => kind === 'task' && run === task);
  return Object.entries(node?.on ?? {})[0] ?? [];
}

/**
 * The slots that a node names and that have no value yet: such as the number of a report, which the flow may also ask
 * for.
 */
function namedAt(flow: Flow, target: string, known: Readonly<Record<string, unknown>>) {
  const nodes: Readonly<Record<string, Node>> = flow.nodes;
  const { kind = '', say = [] } = nodes[target] ?? {};
  if (kind !== 'say' && kind !== 'end') return {};
  const prompts: Readonly<Record<string, object>> = flow.prompts;
  const said = say.flatMap((line) => (typeof line === 'string' ? [prompts[line] ?? {}] : []));
  return placeholders(slotsNamed(said).filter((slot) => known[slot] === undefined));
}

/** The slots that the texts name in any language: `{number}`. */
function slotsNamed(prompts: readonly object[]): readonly string[] {
  const texts = prompts.flatMap((prompt) => Object.values(prompt));
  const names = texts.flatMap((text) => [...String(text).matchAll(/\{(\w+)\}/g)]);
  return names.map(([, slot = '']) => slot);
}

function placeholders(slots: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(slots.map((slot) => [slot, `[${slot}]`]));
}
