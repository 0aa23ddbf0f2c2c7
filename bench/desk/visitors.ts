import { randomUUID } from 'node:crypto';
import { createId } from '@aduan/core';
import { openingOf } from '../store/opening.ts';

/** People at the doors of a desk, of whom each does what is next. */
export interface Visitors {
  /** Sends so many requests, some at once. @throws Error for one that was refused */
  send(amount: number): Promise<void>;
}

const atOnce = 16;
/** So many households they come from: what comes from one is limited, and what is known of it kept for a while. */
const households = 2_000;
/** What a citizen writes until his case is there, and then once more about it, before another one comes. */
const spoken = [
  'Gerai koperasi desa Ampelgading tutup sejak Senin, padahal saya mau beli pupuk.',
  'Warga Contoh',
  '1',
  'kirim',
  'Hari ini juga tutup.',
];
/** An officer of the example, whose password stands on its page. */
const officer = { username: 'petugas.a', password: 'contoh-agen-a' };

/** A case on the desk, and what is written on its slip. */
interface Slip {
  readonly id: string;
  readonly number: string;
  readonly pin: string;
}

/** Opens the doors: one officer has signed in, and each hand writes for one citizen after the other. */
export async function visitors(origin: string): Promise<Visitors> {
  const headers = await signIn(origin);
  const slips: Slip[] = [];
  let serial = 0;

  async function ask(path: string, init: RequestInit): Promise<string> {
    // A connection may have been closed for idleness the moment it was taken again: each request may come twice.
    const send = () => fetch(`${origin}${path}`, init);
    const answer = await send().catch(send);
    const text = await answer.text();
    if (answer.ok) return text;
    throw new Error(`${init.method ?? 'GET'} ${path} was answered ${answer.status}: ${text}`);
  }
  async function open(): Promise<void> {
    serial += 1;
    const { body, channel, region, reporter } = openingOf(serial);
    const { contacts, name } = reporter;
    const text = await ask('/api/tickets', {
      method: 'POST',
      headers: { ...headers, 'Idempotency-Key': randomUUID() },
      body: JSON.stringify({
        ...{ kind: 'complaint', body, channel, region },
        reporter: { name, phone: contacts[0]?.value },
      }),
    });
    const { pin, ticket } = JSON.parse(text) as { pin: string; ticket: Omit<Slip, 'pin'> };
    slips.push({ id: ticket.id, number: ticket.number, pin });
    if (slips.length > 200) slips.shift();
  }
  const some = () => {
    const slip = slips[Math.floor(Math.random() * slips.length)];
    if (!slip) throw new Error('No case was opened.');
    return slip;
  };
  const list = () => ask('/api/tickets?limit=20', { headers });
  const get = () => ask(`/api/tickets/${some().id}`, { headers });
  const track = () => {
    const { number, pin } = some();
    return ask('/aduan/web/track', {
      method: 'POST',
      headers: { 'X-Forwarded-For': anAddress() },
      body: new URLSearchParams({ number, pin }),
    });
  };
  function citizen(): () => Promise<unknown> {
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

  await open();
  const hands = Array.from({ length: atOnce }, () => {
    const write = citizen();
    return [open, list, get, track, get, write, list, get, track, get];
  });
  return {
    async send(amount) {
      let sent = 0;
      await Promise.all(
        hands.map(async (turns) => {
          for (let turn = 0; sent < amount; turn++) {
            sent += 1;
            await turns[turn % turns.length]?.();
          }
        }),
      );
    },
  };
}

/** The address of one of the households. */
function anAddress(): string {
  const household = Math.floor(Math.random() * households);
  return `10.0.${Math.floor(household / 250)}.${1 + (household % 250)}`;
}

async function signIn(origin: string): Promise<Readonly<Record<string, string>>> {
  const first = await fetch(`${origin}/api/session`);
  const before = {
    'Content-Type': 'application/json',
    cookie: first.headers.get('set-cookie')?.split(';')[0] ?? '',
    'X-Aduan-Csrf': ((await first.json()) as { csrf: string }).csrf,
  };
  const method = 'POST';
  const body = JSON.stringify(officer);
  const answer = await fetch(`${origin}/api/session`, { method, headers: before, body });
  if (!answer.ok) throw new Error(`Signing in was answered ${answer.status}.`);
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? before.cookie;
  return { ...before, cookie, 'X-Aduan-Csrf': ((await answer.json()) as { csrf: string }).csrf };
}
