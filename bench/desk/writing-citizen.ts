import { createId } from '@aduan/core';
import type { Ask } from './ask.ts';

/**
 * Number of households that citizens come from: what comes from one is limited, and its counts are kept for a while.
 */
const households = 2_000;
/** What a citizen writes until the ticket is opened, and then once more about it, before another citizen comes. */
const spoken = [
  'Gerai koperasi desa Ampelgading tutup sejak Senin, padahal saya mau beli pupuk.',
  'Warga Contoh',
  '1',
  'kirim',
  'Hari ini juga tutup.',
];

/** Citizens in the chat, one after the other. Each call sends the next message, and resolves when it is answered. */
export function writingCitizen(ask: Ask): () => Promise<void> {
  let said = 0;
  let token = '';
  let from = '';
  return async () => {
    if (said++ % (spoken.length + 1) === 0) {
      from = anAddress();
      const session = { method: 'POST', headers: { 'X-Forwarded-For': from }, body: '{}' };
      ({ token } = JSON.parse(await ask('/aduan/web/session', session)) as { token: string });
      return;
    }
    const text = spoken[(said - 2) % (spoken.length + 1)] ?? '';
    await ask('/aduan/web/messages', {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        'X-Forwarded-For': from,
      },
      body: JSON.stringify({ id: createId(Date.now()), sentAt: Date.now(), locale: 'id', text }),
    });
  };
}

/** The address of one of the households. */
export function anAddress(): string {
  const household = Math.floor(Math.random() * households);
  return `10.0.${Math.floor(household / 250)}.${1 + (household % 250)}`;
}
