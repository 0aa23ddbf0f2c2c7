'use server';

import type { TrackingResult } from '@aduan/core';
import { headers } from 'next/headers';
import { addressOf } from '../../server/address-of';
import { desk } from '../../server/desk';

/** What was asked for, and what the desk found. */
export interface Tracked {
  readonly number: string;
  readonly result: TrackingResult;
}

/**
 * Shows a report to whoever knows its number and PIN. The desk refuses more tries for a while after five wrong PINs, and
 * so does this page when one address tries many reports.
 */
export async function trackReport(_: Tracked | null, form: FormData): Promise<Tracked> {
  const { aduan, guesses } = await desk();
  const address = addressOf(await headers());
  const text = (name: string) => String(form.get(name) ?? '').slice(0, 40);
  const number = text('number');
  const retryAt = guesses.take(address, Date.now());
  if (retryAt !== null) return { number, result: { found: false, reason: 'locked', retryAt } };
  const result = await aduan.desk.track({ number, pin: text('pin') });
  if (result.found || result.reason !== 'no-match') guesses.giveBack(address);
  return { number, result };
}
