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

/** One stream of a citizen. */
export interface TypingLine {
  /** The case that the conversation is about. */
  about(ticket: string): void;
  /** Whether an officer wrote since the last call. */
  take(): boolean;
  close(): void;
}

/** Brings officers and the streams of their citizens together. */
export interface TypingRoom extends WebchatTyping {
  /** @param notify - something is to be taken */
  open(conversation: string, notify: () => void): TypingLine;
  /** The citizen of a conversation writes; told once in a while however often he says so. @param now - epoch ms */
  citizen(conversation: string, now: number): void;
}

/** How often listeners hear of one stream at most, in ms. */
const toldMs = 2_000;

/** A room of one process. */
export function typingRoom(): TypingRoom {
  interface Line {
    readonly conversation: string;
    readonly notify: () => void;
    ticket: string | null;
    isNews: boolean;
    toldAt: number;
  }
  const lines = new Set<Line>();
  const listeners = new Set<(ticket: string) => void>();
  return {
    officer(ticket) {
      for (const line of lines) {
        if (line.ticket !== ticket) continue;
        line.isNews = true;
        line.notify();
      }
    },
    onCitizen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open(conversation, notify) {
      const line: Line = { conversation, notify, ticket: null, isNews: false, toldAt: 0 };
      lines.add(line);
      return {
        about: (ticket) => {
          line.ticket = ticket;
        },
        take: () => {
          const { isNews } = line;
          line.isNews = false;
          return isNews;
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
