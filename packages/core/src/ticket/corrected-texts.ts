import type { PersonalOf } from './events.js';

/** The parts of an opened event that corrections need. */
interface Opened {
  readonly event: {
    readonly at: number;
    readonly type: string;
    readonly facts: object;
  };
  readonly words: unknown;
}

/** The latest text of corrected messages by their ids, with the time of the correction, epoch ms. */
export function correctedTexts(
  events: readonly Opened[],
): ReadonlyMap<string, { readonly text: string | null; readonly at: number }> {
  return new Map(
    events.flatMap(({ event: { at, facts, type }, words }) => {
      const { messageId } = facts as { readonly messageId?: string };
      if (type !== 'party.corrected' || !messageId) return [];
      const text = (words as PersonalOf['party.corrected'] | null)?.after.text ?? null;
      return [[messageId, { text, at }] as const];
    }),
  );
}
