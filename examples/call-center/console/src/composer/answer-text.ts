import type { TicketDetail } from '../api/model.js';
import { useDraft, writeDraft } from './drafts.js';

/** Words that are not on the server yet, and which draft there they began from. */
interface Unsaved {
  readonly text: string;
  /** When that draft came to stand as it did, epoch ms; 0 = there was none. */
  readonly base: number;
}

/** The answer as it stands in the box, and how far the server knows it. */
export interface AnswerText {
  readonly text: string;
  /** Whether the box holds other words than the draft on the server. */
  readonly isEdited: boolean;
  /** The draft that somebody else saved while these words were written. */
  readonly clash: string | null;
  write(text: string): void;
  /** Takes the words out of the box for a command. @returns how to put them back */
  take(): () => void;
  /** Goes on with these words, on top of what was saved meanwhile. */
  keep(): void;
  /** Drops these words for those that are saved. */
  drop(): void;
}

/** The words of an answer: those of the draft on the server, until somebody changes them here. */
export function useAnswerText({ ticket, answer }: TicketDetail): AnswerText {
  const name = `${ticket.id}.answer`;
  const unsaved = readUnsaved(useDraft(name));
  const saved = answer.text ?? '';
  const stamp = answer.draft?.at ?? 0;
  const isEdited = unsaved !== null && unsaved.text !== saved;
  const keepAs = (text: string, base: number) => writeDraft(name, JSON.stringify({ text, base }));
  return {
    text: unsaved?.text ?? saved,
    isEdited,
    clash: isEdited && answer.draft && unsaved.base !== stamp ? saved : null,
    write(text) {
      if (text === saved) writeDraft(name, '');
      else keepAs(text, isEdited ? unsaved.base : stamp);
    },
    take() {
      writeDraft(name, '');
      const text = unsaved?.text ?? saved;
      return () => keepAs(text, unsaved?.base ?? stamp);
    },
    keep: () => unsaved && keepAs(unsaved.text, stamp),
    drop: () => writeDraft(name, ''),
  };
}

function readUnsaved(kept: string): Unsaved | null {
  return kept === '' ? null : (JSON.parse(kept) as Unsaved);
}
