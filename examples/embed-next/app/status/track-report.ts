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

/** Shows a report to whoever knows its number and PIN. Wrong PINs are counted by the desk, which is told whose try it is. */
export async function trackReport(_: Tracked | null, form: FormData): Promise<Tracked> {
  const { aduan } = await desk();
  const network = addressOf(await headers());
  const text = (name: string) => String(form.get(name) ?? '').slice(0, 40);
  const [number, pin, contact] = [text('number'), text('pin'), text('contact')];
  return { number, result: await aduan.citizen.track({ number, pin, contact, network }) };
}
