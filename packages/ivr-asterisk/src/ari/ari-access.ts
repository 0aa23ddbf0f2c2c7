/** What Asterisk is asked: a method, and a place of its REST interface, part by part. */
export interface AriQuestion {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, string>>;
  /** A status that refuses just this, and is trouble in the answer to anything else. */
  readonly refusal?: number;
}

/** What it says to that. */
export interface AriReply {
  readonly status: number;
  readonly body: string;
}

/** A way to the REST interface of Asterisk. */
export interface AriAccess {
  /** @throws ChannelError when it cannot be asked at all */
  ask(question: AriQuestion): Promise<AriReply>;
  /** The file of a recording; null when there is none. @throws ChannelError when it cannot be asked for at all */
  file(name: string): Promise<Uint8Array | null>;
}

/** Of what cannot be reached for good, nothing is there any more. */
export const notFoundReply: AriAccess = {
  ask: async () => ({ status: 404, body: '' }),
  file: async () => null,
};

/** Whether a status says that a question cannot be answered at all, rather than what the answer is. */
export function isTrouble(status: number, { refusal }: Pick<AriQuestion, 'refusal'>): boolean {
  if (status === refusal) return false;
  return status >= 500 || status === 401 || status === 403 || status === 429;
}
