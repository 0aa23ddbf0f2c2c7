/** A request to the REST interface of Asterisk. The path is given in segments. */
export interface AriQuestion {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, string>>;
  /** A status that is a regular refusal of this request; in the answer to any other request it is an error. */
  readonly refusal?: number;
}

/** The response of Asterisk. */
export interface AriReply {
  readonly status: number;
  readonly body: string;
}

/** A way to the REST interface of Asterisk. */
export interface AriAccess {
  /** @throws ChannelError when Asterisk cannot be reached */
  ask(question: AriQuestion): Promise<AriReply>;
  /** The file of a recording; null when there is none. @throws ChannelError when it cannot be requested */
  file(name: string): Promise<Uint8Array | null>;
}

/** Access to an Asterisk that cannot be reached again: every request is answered with 404. */
export const notFoundReply: AriAccess = {
  ask: async () => ({ status: 404, body: '' }),
  file: async () => null,
};

/** Whether a status means that the request failed, rather than being an answer to it. */
export function isTrouble(status: number, { refusal }: Pick<AriQuestion, 'refusal'>): boolean {
  if (status === refusal) return false;
  return status >= 500 || status === 401 || status === 403 || status === 429;
}
