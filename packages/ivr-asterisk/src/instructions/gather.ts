import type { VoiceCommand } from '@aduan/core/voice';
import { type CallEventBody, type DrivenCall, nextSignal } from '../calls/driven-call.js';

/** How long somebody looks for the next key, in ms; shorter than he looks for the first. */
const nextKeyMs = 5_000;

/**
 * Gathers keys: Asterisk tells of every single one.
 *
 * @param early - the key that broke off what was said before
 */
export async function gather(
  call: DrivenCall,
  { digits, timeoutMs }: Extract<VoiceCommand, { do: 'gather' }>,
  early: string | null,
): Promise<CallEventBody> {
  let keyed = '';
  let key = early;
  for (;;) {
    if (key !== null && digits) {
      // The key that ends an answer is an answer itself where there is none.
      if (key === digits.finish) return { type: 'digits', digits: keyed === '' ? key : keyed };
      keyed += key;
      if (keyed.length >= digits.max) return { type: 'digits', digits: keyed };
    }
    const waitMs = keyed === '' ? timeoutMs : Math.min(timeoutMs, nextKeyMs);
    key = await nextKey(call, waitMs);
    if (key === null) return keyed === '' ? { type: 'silence' } : { type: 'digits', digits: keyed };
  }
}

/** @returns null when none came in time */
async function nextKey(call: DrivenCall, withinMs: number): Promise<string | null> {
  for (;;) {
    const signal = await nextSignal(call, withinMs);
    if (!signal) return null;
    if (signal.type === 'ChannelDtmfReceived' && /^[\d*#]$/.test(signal.digit)) return signal.digit;
  }
}
