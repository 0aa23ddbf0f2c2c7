import type { Flow } from '@aduan/dialogue';
import type { SimulatedHost } from '@aduan/dialogue/simulator';

/**
 * A host for a flow that brings none: every task has its first declared outcome, what the host would fill
 * says its own name, and in a queue nobody comes.
 */
export function standInHost(flow: Flow, isOpen: boolean): SimulatedHost {
  const given = Object.fromEntries((flow.given ?? []).map((slot) => [slot, `[${slot}]`]));
  return {
    perform(effect) {
      if (effect.type === 'queue') return null;
      if (effect.type === 'hours')
        return isOpen ? { outcome: 'open' } : { outcome: 'closed', slots: given };
      const [outcome = 'failed'] = outcomesOf(flow, effect.task);
      return { outcome, slots: given };
    },
  };
}

function outcomesOf(flow: Flow, task: string): readonly string[] {
  const nodes: readonly { kind: string; run?: string; on?: object }[] = Object.values(flow.nodes);
  const node = nodes.find(({ kind, run }) => kind === 'task' && run === task);
  return Object.keys(node?.on ?? {});
}
