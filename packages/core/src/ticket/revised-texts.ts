import type { MessageId } from '../ids.js';
import type { MessageText } from './events.js';

/** The parts of a message that its versions need. */
interface Version {
  readonly id: string;
  /** When it arrived, epoch ms. */
  readonly at: number;
  /** Null when the text was erased. */
  readonly words: MessageText | null;
}

/** The present text of a message that its citizen edited or deleted. */
export interface RevisedText {
  /** The latest text. */
  readonly text: string;
  /** When it was last edited, epoch ms of the channel; null when only an older version arrived late. */
  readonly editedAt: number | null;
  /** Earlier texts, oldest first, with the time when each arrived, epoch ms. */
  readonly earlier: readonly { readonly at: number; readonly text: string }[];
  /** When it was deleted, epoch ms of the channel; null when it was not. */
  readonly deletedAt: number | null;
}

/**
 * The latest text of edited messages, by the id of the message. The time of writing decides which is the latest, not
 * the order of arrival.
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
