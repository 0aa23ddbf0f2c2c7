import type { PerformedEffect } from '@aduan/dialogue';
import type { Understanding } from '@aduan/knowledge/understanding';

/**
 * Gives a case that the bot opens the topic that its words are surely about, when nobody named one: surely as the
 * model was calibrated on past cases of this desk, and never what only people may say. Everything else stays open, for
 * an officer.
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
