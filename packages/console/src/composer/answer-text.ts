import type { TicketDetail } from '../api/model.js';
import type { Instant } from '../time/instant.js';
import { joinTexts, type TakenDraft, takeDraft, useDraft, writeDraft } from './drafts.js';

/** Text that is not on the server yet, and the draft it started from. */
interface Unsaved {
  readonly text: string;
  /** When that draft was last changed; null = there was no draft. */
  readonly base: Instant | null;
}

/** The text of the answer field, and how it relates to the server's draft. */
export interface AnswerText {
  readonly text: string;
  /** Whether the field differs from the draft on the server. */
  readonly isEdited: boolean;
  /** The draft that another officer saved while this text was written. */
  readonly clash: string | null;
  write(text: string): void;
  /** Takes the text out of the field for a command. */
  take(): TakenDraft;
  /** Keeps this text, on top of the newly saved draft. */
  keep(): void;
  /** Drops this text in favour of the saved one. */
  drop(): void;
}

/** The text of an answer: the server's draft, until it is edited here. */
export function useAnswerText({ ticket, answer }: TicketDetail): AnswerText {
  const name = `${ticket.id}.answer`;
  const unsaved = readUnsaved(useDraft(name));
  const saved = answer.text ?? '';
  const stamp = answer.draft?.at ?? null;
  const isEdited = unsaved !== null && unsaved.text !== saved;
  const keepAs = (text: string, base: Instant | null) =>
    writeDraft(name, JSON.stringify({ text, base }));
  return {
    text: unsaved?.text ?? saved,
    isEdited,
    clash: isEdited && answer.draft && unsaved.base !== stamp ? saved : null,
    write(text) {
      if (text === saved) writeDraft(name, '');
      else keepAs(text, isEdited ? unsaved.base : stamp);
    },
    take: () => takeDraft(name, JSON.stringify(unsaved ?? { text: saved, base: stamp }), joined),
    keep: () => unsaved && keepAs(unsaved.text, stamp),
    drop: () => writeDraft(name, ''),
  };
}

function joined(kept: string, since: string): string {
  const before = JSON.parse(kept) as Unsaved;
  const { text } = JSON.parse(since) as Unsaved;
  return JSON.stringify({ ...before, text: joinTexts(before.text, text) } satisfies Unsaved);
}

function readUnsaved(kept: string): Unsaved | null {
  return kept === '' ? null : (JSON.parse(kept) as Unsaved);
}
