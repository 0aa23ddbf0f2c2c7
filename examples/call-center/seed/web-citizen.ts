import { createId, type Locale } from '@aduan/core';
import * as z from 'zod';
import type { CallCenterDesk } from '../server/desk/open-desk.js';

/** A citizen in the chat, who writes over the same protocol as the widget, without a network. */
export interface WebCitizen {
  /** Sends one message and waits until the desk has processed it. */
  write(text: string, now: number, from?: WebEntry): Promise<void>;
}

/** Which link of the page was pressed, and in which language. */
export interface WebEntry {
  readonly entryPoint?: string;
  readonly locale?: Locale;
}

const sessionAnswer = /* @__PURE__ */ z.object({ token: z.string() });

/** Makes a citizen who can open the chat. */
export function webCitizen(aduan: CallCenterDesk): WebCitizen {
  let token: string | undefined;
  const post = async (path: string, body: unknown) => {
    const response = await aduan.fetch(
      new Request(`http://seed.invalid/aduan/web/${path}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          ...(token && { Authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify(body),
      }),
    );
    if (!response.ok) throw new Error(`The chat answered ${response.status} to ${path}.`);
    return response.json();
  };
  return {
    async write(text, now, from) {
      token = sessionAnswer.parse(await post('session', token ? { token } : {})).token;
      await post('messages', { id: createId(now), sentAt: now, locale: 'id', text, ...from });
      await aduan.workOff();
    },
  };
}
