/** Typing states that this process knows. Never stored. */
export interface WebchatTyping {
  /**
   * An officer is typing in the ticket of this number: its citizen sees it for a few seconds. Call it again while the
   * officer types.
   */
  officer(ticket: string): void;
  /**
   * Calls back while the citizen of a ticket is typing, with its number; needs the option `tellsTyping`.
   *
   * @returns a function that removes the listener
   */
  onCitizen(listener: (ticket: string) => void): () => void;
}

/** Who is typing to a citizen: an officer, or the desk, which prepares an answer. */
export type Writer = 'officer' | 'desk';

/** The typing state of one citizen's stream. */
export interface TypingLine {
  /** Sets the ticket of the conversation. */
  about(ticket: string): void;
  /** Who was typing since the last call; null when no one was. */
  take(): Writer | null;
  close(): void;
}

/** Connects officers with the streams of their citizens. */
export interface TypingStatus extends WebchatTyping {
  /** Opens the typing state of a stream. @param notify - called on a change @param now - epoch ms */
  open(conversation: string, notify: () => void, now: number): TypingLine;
  /** The desk prepares an answer in a conversation; streams that open a moment later get it, too. @param now - epoch ms */
  desk(conversation: string, now: number): void;
  /** The answer is there. */
  answered(conversation: string): void;
  /** The citizen of a conversation is typing; listeners are called at limited intervals. @param now - epoch ms */
  citizen(conversation: string, now: number): void;
}

/** Minimum interval between two calls of listeners for one stream, in ms. */
const toldMs = 2_000;

/** How long a new stream shows that an answer is being prepared, in ms: the first message comes before the stream. */
const answeringMs = 6_000;

/** Makes the typing status of one process. */
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
  /** End of the time in which an answer is expected, epoch ms, by conversation. */
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
