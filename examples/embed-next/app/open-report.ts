'use server';

import { InputError, officerPrincipal } from '@aduan/core';
import { after } from 'next/server';
import { desk } from '../server/desk';

/** The result of a form that was sent. */
export type Opened =
  | { readonly number: string; readonly pin: string; readonly promisedBy: number | null }
  | { readonly problem: string };

/** The actor of its reports; this code only opens reports. */
const actor = officerPrincipal('formulir-web', ['agent']);

/** The answer to a used key contains the PIN, so keys must not be guessable. */
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Opens a report. The key comes with the form, so submitting twice opens one report. */
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
    // Its follow-up work is sent at once, after the answer; the rest when /api/cron is called.
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
