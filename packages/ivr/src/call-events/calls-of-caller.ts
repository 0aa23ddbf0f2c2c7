import type { KeyValue, PhoneNumbers } from '@aduan/core/channel';
import { sha256Hex } from '@aduan/core/store';
import { numberedList } from './numbered-list.js';

/** The calls that came from a number, so that they can be erased together. */
export interface CallsOfCaller {
  /** Adds a call. Idempotent. */
  add(from: string, call: string): Promise<void>;
  read(from: string): Promise<readonly string[]>;
}

/** @param ttlMs - how long the calls of a number are known */
export function callsOfCaller(kv: KeyValue, numbers: PhoneNumbers, ttlMs: number): CallsOfCaller {
  const listOf = (from: string) => {
    const number = numbers.parse(from) ?? from;
    return numberedList(kv, `calls-of/${sha256Hex(number)}`, ttlMs);
  };
  return {
    async add(from, call) {
      if (await kv.set(`of-caller/${call}`, '', { ttlMs, ifAbsent: true }))
        await listOf(from).add(call);
    },
    read: (from) => listOf(from).read(),
  };
}
