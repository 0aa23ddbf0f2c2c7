import type { TranscriptEntry } from '@aduan/core/channel';
import type { CallCenterDesk } from '../../server/desk/open-desk.js';

/** A chat with a desk in this process, over the widget's protocol. */
export interface ChatSession {
  /** Sends a request without a session, as the widget does before it has one. */
  reach(path: string, init?: RequestInit): Promise<Response>;
  /** The headers of the session for each request. */
  readonly headers: Readonly<Record<string, string>>;
  transcript(): Promise<readonly TranscriptEntry[]>;
}

/** Opens a chat. */
export async function openChatSession(aduan: Pick<CallCenterDesk, 'fetch'>): Promise<ChatSession> {
  const reach = async (path: string, init: RequestInit = {}) =>
    aduan.fetch(new Request(`https://desk.example/aduan/web${path}`, init));
  const opened = await reach('/session', { method: 'POST' });
  const { token } = (await opened.json()) as { token: string };
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  return {
    reach,
    headers,
    async transcript() {
      const response = await reach('/transcript?after=0', { headers });
      return ((await response.json()) as { entries: TranscriptEntry[] }).entries;
    },
  };
}
