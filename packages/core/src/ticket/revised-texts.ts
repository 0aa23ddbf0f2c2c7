import type { MessageId } from '../ids.js';
import type { MessageText } from './events.js';

/** A message as far as its versions matter. */
interface Version {
  readonly id: string;
  /** When it came, epoch ms. */
  readonly at: number;
  /** Null when they were erased. */
  readonly words: MessageText | null;
}

/** What became of the words of a message that its citizen changed or deleted. */
export interface RevisedText {
  /** As he wrote them last. */
  readonly text: string;
  /** When he changed them last by his channel, epoch ms; null when only words before a change came late. */
  readonly editedAt: number | null;
  /** What he had written before, oldest first, with when each came, epoch ms. */
  readonly earlier: readonly { readonly at: number; readonly text: string }[];
  /** When he deleted it by his channel, epoch ms; null when he did not. */
  readonly deletedAt: number | null;
}

/**
 * The last words of messages that were changed, by the id of the message. Which are the last is told by when they
 * were written, whatever the order in which they came.
 */
export function revisedTexts(messages: readonly Version[]): ReadonlyMap<string, RevisedText> {
  const revisions = messages.filter(({ words }) => words?.revises);
  const changed = new Set(revisions.map(({ words }) => words?.revises));
  const originals = messages.filter(({ id }) => changed.has(id as MessageId));
  return new Map(
    originals.map((original) => {
      const { id } = original;
      const all = [original, ...revisions.filter(({ words }) => words?.revises === id)];
      return [id, revisedText(all)];
    }),
  );
}

function revisedText(versions: readonly Version[]): RevisedText {
  const opened = versions.flatMap(({ at, words }) =>
    words ? [{ at, ...words, text: words.said ?? words.text }] : [],
  );
  const inOrder = opened
    .filter((each) => !each.deletedAt)
    .toSorted((one, other) => (one.editedAt ?? 0) - (other.editedAt ?? 0));
  const { text = '', editedAt = null } = inOrder.at(-1) ?? {};
  const earlier = inOrder.slice(0, -1).map(({ at, text }) => ({ at, text }));
  return {
    text,
    editedAt,
    earlier,
    deletedAt: opened.find((each) => each.deletedAt)?.deletedAt ?? null,
  };
}
