import { randomUUID } from 'node:crypto';
import { openingOf } from '../store/opening.ts';
import { askAt } from './ask.ts';
import { officer } from './running-server.ts';
import { anAddress, writingCitizen } from './writing-citizen.ts';

/** Visitors of a desk who take turns. */
export interface Visitors {
  /** Sends that many requests, some of them concurrently. @throws Error for a refused request */
  send(amount: number): Promise<void>;
}

const atOnce = 16;

/** A ticket with its number and PIN. */
interface Slip {
  readonly id: string;
  readonly number: string;
  readonly pin: string;
}

/** Starts the visitors: one officer has signed in, and each concurrent slot writes for one citizen after the other. */
export async function visitors(origin: string): Promise<Visitors> {
  const headers = await signIn(origin);
  const ask = askAt(origin);
  const slips: Slip[] = [];
  let serial = 0;

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

  await open();
  const concurrency = Array.from({ length: atOnce }, () => {
    const write = writingCitizen(ask);
    return [open, list, get, track, get, write, list, get, track, get];
  });
  return {
    async send(amount) {
      let sent = 0;
      await Promise.all(
        concurrency.map(async (turns) => {
          for (let turn = 0; sent < amount; turn++) {
            sent += 1;
            await turns[turn % turns.length]?.();
          }
        }),
      );
    },
  };
}

async function signIn(origin: string): Promise<Readonly<Record<string, string>>> {
  const first = await fetch(`${origin}/api/v1/session`);
  const before = {
    'Content-Type': 'application/json',
    cookie: first.headers.get('set-cookie')?.split(';')[0] ?? '',
    'X-Aduan-Csrf': ((await first.json()) as { csrf: string }).csrf,
  };
  const method = 'POST';
  const body = JSON.stringify(officer);
  const answer = await fetch(`${origin}/api/v1/session`, { method, headers: before, body });
  if (!answer.ok) throw new Error(`Signing in was answered ${answer.status}.`);
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? before.cookie;
  return { ...before, cookie, 'X-Aduan-Csrf': ((await answer.json()) as { csrf: string }).csrf };
}
