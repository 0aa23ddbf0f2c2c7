import type { PerformedEffect } from '@aduan/dialogue';
import type { Understanding } from '@aduan/knowledge/understanding';

/**
 * Gives a ticket of the bot without a topic the one that the model is sure of, as calibrated on the desk's past
 * tickets, and never one that only officers assign. Other tickets stay without a topic, for an officer.
 */
export function withConfidentTopic(
  performed: PerformedEffect,
  understanding: Understanding,
): PerformedEffect {
  const { open } = performed;
  if (open?.kind !== 'complaint' || open.category || !open.body) return performed;
  const { category } = understanding.suggest(open.body);
  const [first] = category?.choices ?? [];
  if (!category?.isSure || !first) return performed;
  return {
    ...performed,
    open: { ...open, category: first.label },
    why: [...(performed.why ?? []), `sorted ${first.label}`],
  };
}
