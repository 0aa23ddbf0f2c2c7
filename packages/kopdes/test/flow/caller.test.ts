import type { AddressId, IntakeInput } from '@aduan/core/channel';
import { dialogueIntake } from '@aduan/dialogue';
import { expect, test } from 'vitest';
import { kopdesFlow } from '../../src/flow/index.js';

const at = Date.parse('2026-02-18T10:00:00+07:00');

/** What the host is told of who writes, when it has something to do. */
async function callerOf(...ids: readonly AddressId[]): Promise<unknown> {
  const callers: unknown[] = [];
  const intake = dialogueIntake(kopdesFlow, {
    perform: (_effect, { caller }) => {
      callers.push(caller);
      return { outcome: 'failed' };
    },
    otherwise: { receive: () => ({ effects: [] }) },
  });
  const parts = [{ type: 'text', text: 'apa itu simpanan pokok?' }];
  const message = { key: 'm', from: { account: 'desk', ids }, parts };
  const state = { ticket: null, isOver: false, session: null, officerWroteAt: null, locale: 'id' };
  const input = { ...state, channel: 'chat', at, message };
  await intake.receive(input as unknown as IntakeInput);
  return callers.at(-1);
}

test('the host hears under what name somebody writes, but for names that anybody takes at once', async () => {
  const session = { kind: 'session', value: 's-1' };
  const phone = { kind: 'phone', value: '+6281234560815' };
  expect(await callerOf(phone)).toBe('+6281234560815');
  expect(await callerOf(session, phone)).toBe('+6281234560815');
  expect(await callerOf({ kind: 'user', value: '7781' })).toBe('7781');
  expect(await callerOf(session, { kind: 'email', value: 'warga@example.org' })).toBeUndefined();
});
