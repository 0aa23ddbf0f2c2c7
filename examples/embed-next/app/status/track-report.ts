'use server';

import type { TrackingResult } from '@aduan/core/channel';
import { headers } from 'next/headers';
import { addressOf } from '../../server/address-of';
import { desk } from '../../server/desk';

/** The query, and the desk's result. */
export interface Tracked {
  readonly number: string;
  readonly result: TrackingResult;
}

/** Shows a report for its number and PIN. The desk limits wrong PINs by the address that it is given. */
export async function trackReport(_: Tracked | null, form: FormData): Promise<Tracked> {
  const { aduan } = await desk();
  const network = addressOf(await headers());
  const text = (name: string) => String(form.get(name) ?? '').slice(0, 40);
  const [number, pin, contact] = [text('number'), text('pin'), text('contact')];
  return { number, result: await aduan.citizen.track({ number, pin, contact, network }) };
}
