'use server';

import { InputError, officerPrincipal } from '@aduan/core';
import { after } from 'next/server';
import { desk } from '../server/desk';

/** What became of a form that was sent. */
export type Opened =
  | { readonly number: string; readonly pin: string; readonly promisedBy: number | null }
  | { readonly problem: string };

/** Who the desk says did it; this code opens reports and nothing else. */
const actor = officerPrincipal('formulir-web', ['agent']);

/** The answer to a key that was used has the PIN: nobody shall guess one. */
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Opens a report. The key came with the form: whoever presses twice has one report. */
export async function openReport(_: Opened | null, form: FormData): Promise<Opened> {
  const { aduan } = await desk();
  const email = String(form.get('email') ?? '').trim();
  const reporter = email ? { contacts: [{ kind: 'email', value: email }] } : {};
  const body = String(form.get('body') ?? '').trim();
  const input = { body, channel: 'web', reporter };
  try {
    const key = String(form.get('key'));
    const options = { actor, key: uuid.test(key) ? key : crypto.randomUUID() };
    const { ticket, pin } = await aduan.tickets.open(input, options);
    // What this set off goes out at once, after the answer; what does not, when /api/cron is called.
    after(async () => {
      await aduan.workOff(AbortSignal.timeout(5_000));
    });
    const { number } = ticket;
    const tracked = await aduan.citizen.receipt({ number, pin });
    return { number, pin, promisedBy: tracked.found ? tracked.ticket.promisedBy : null };
  } catch (error) {
    if (!InputError.isInstance(error)) throw error;
    return {
      problem:
        'Laporan belum terkirim. Muat ulang halaman, lalu ceritakan dalam satu atau dua kalimat.',
    };
  }
}
