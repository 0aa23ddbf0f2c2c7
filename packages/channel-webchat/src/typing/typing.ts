/** Who is writing now, as far as this process knows: seen for a moment, and never kept. */
export interface WebchatTyping {
  /** An officer writes in the case of this number: its citizen sees it for a few seconds. Call it again while he does. */
  officer(ticket: string): void;
  /**
   * Calls back while the citizen of a case writes, with its number; needs the option `tellsTyping`.
   *
   * @returns the off function
   */
  onCitizen(listener: (ticket: string) => void): () => void;
}

/** Who writes to a citizen: somebody of the office, or the desk itself, which makes an answer. */
export type Writer = 'officer' | 'desk';

/** One stream of a citizen. */
export interface TypingLine {
  /** The case that the conversation is about. */
  about(ticket: string): void;
  /** Who wrote since the last call; null when nobody did. */
  take(): Writer | null;
  close(): void;
}

/** Brings officers and the streams of their citizens together. */
export interface TypingStatus extends WebchatTyping {
  /** @param notify - something is to be taken @param now - epoch ms */
  open(conversation: string, notify: () => void, now: number): TypingLine;
  /** The desk makes an answer in a conversation: told to a stream that opens a moment later, too. @param now - epoch ms */
  desk(conversation: string, now: number): void;
  /** It is there. */
  answered(conversation: string): void;
  /** The citizen of a conversation writes; told once in a while however often he says so. @param now - epoch ms */
  citizen(conversation: string, now: number): void;
}

/** How often listeners hear of one stream at most, in ms. */
const toldMs = 2_000;

/** How long a stream that opens is told that an answer is made, in ms: the first message comes before the stream. */
const answeringMs = 6_000;

/** An add-on of one process. */
export function typingStatus(): TypingStatus {
  interface Line {
    readonly conversation: string;
    readonly notify: () => void;
    ticket: string | null;
    writer: Writer | null;
    toldAt: number;
  }
  const lines = new Set<Line>();
  const listeners = new Set<(ticket: string) => void>();
  /** Until when answers are taken to be made, epoch ms. */
  const answering = new Map<string, number>();
  return {
    officer(ticket) {
      for (const line of lines) {
        if (line.ticket !== ticket) continue;
        line.writer = 'officer';
        line.notify();
      }
    },
    desk(conversation, now) {
      for (const [each, until] of answering) if (until <= now) answering.delete(each);
      answering.set(conversation, now + answeringMs);
      for (const line of lines) {
        if (line.conversation !== conversation) continue;
        line.writer ??= 'desk';
        line.notify();
      }
    },
    onCitizen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    answered: (conversation) => answering.delete(conversation),
    open(conversation, notify, now) {
      const writer = (answering.get(conversation) ?? 0) > now ? 'desk' : null;
      const line: Line = { conversation, notify, ticket: null, writer, toldAt: 0 };
      lines.add(line);
      return {
        about: (ticket) => {
          line.ticket = ticket;
        },
        take: () => {
          const { writer } = line;
          line.writer = null;
          return writer;
        },
        close: () => lines.delete(line),
      };
    },
    citizen(conversation, now) {
      const tickets = new Set<string>();
      for (const line of lines) {
        if (line.conversation !== conversation || line.ticket === null) continue;
        if (now - line.toldAt < toldMs) continue;
        line.toldAt = now;
        tickets.add(line.ticket);
      }
      for (const ticket of tickets) for (const listener of listeners) listener(ticket);
    },
  };
}
