'use server';

import type { TrackingResult } from '@aduan/core';
import { desk } from '../../server/desk';

/** What was asked for, and what the desk found. */
export interface Tracked {
  readonly number: string;
  readonly result: TrackingResult;
}

/** Shows a report to whoever knows its number and PIN. The desk locks one after five wrong PINs. */
export async function trackReport(_: Tracked | null, form: FormData): Promise<Tracked> {
  const { aduan } = await desk();
  const text = (name: string) => String(form.get(name) ?? '').slice(0, 40);
  const number = text('number');
  return { number, result: await aduan.desk.track({ number, pin: text('pin') }) };
}
