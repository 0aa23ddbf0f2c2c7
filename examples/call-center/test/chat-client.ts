import { createId } from '@aduan/core';
import type { TranscriptEntry } from '@aduan/core/channel';

/** A citizen's chat without the widget: only the protocol. */
export interface ChatClient {
  /** Posts a message; the same `id` is a repeat of the same message. */
  post(text: string, id?: string): Promise<Response>;
  /**
   * Answers the bot's questions after a story that names its place.
   *
   * @param id - of the first answer, for retrying a refused one
   * @returns the number
   */
  answer(id?: string): Promise<string>;
  /** Tells such a story, and answers the questions. @returns the number */
  report(text: string): Promise<string>;
  transcript(): Promise<readonly TranscriptEntry[]>;
  /** Waits until the desk has given the conversation a ticket number. */
  number(): Promise<string>;
}

/** Name, the first suggested topic, and the command to send. */
const answers = ['Warga Contoh', '1', 'kirim'];

/** Opens a chat. */
export async function openChat(origin: string): Promise<ChatClient> {
  const base = `${origin}/aduan/web`;
  const opened = await fetch(`${base}/session`, { method: 'POST', body: '{}' });
  const { token } = (await opened.json()) as { token: string };
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const client: ChatClient = {
    post: (text, id = createId(Date.now())) =>
      fetch(`${base}/messages`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ id, sentAt: Date.now(), locale: 'id', text }),
      }),
    async answer(id) {
      for (const [place, said] of answers.entries()) {
        const { status } = await client.post(said, place === 0 ? id : undefined);
        if (status >= 300) throw new Error(`"${said}" was refused: ${status}`);
      }
      return client.number();
    },
    async report(text) {
      await client.post(text);
      return client.answer();
    },
    async transcript() {
      const answer = await fetch(`${base}/transcript?after=0`, { headers });
      const { entries } = (await answer.json()) as { entries: TranscriptEntry[] };
      return entries;
    },
    async number() {
      for (;;) {
        const found = (await client.transcript()).find(({ ticket }) => ticket !== undefined);
        if (found?.ticket !== undefined) return found.ticket;
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    },
  };
  return client;
}
