import type { IntakeInput } from '@aduan/core/channel';
import { dialogueIntake } from '@aduan/dialogue';
import { expect, it } from 'vitest';
import { kopdesFlow } from '../../src/flow/index.js';

const at = Date.parse('2026-02-18T10:00:00+07:00');
const intake = dialogueIntake(kopdesFlow, {
  perform: () => ({ outcome: 'failed' }),
  otherwise: { receive: () => ({ effects: [{ type: 'ticket.append' }] }) },
});

async function sessionAfter(...texts: readonly string[]): Promise<unknown> {
  let session: unknown = null;
  for (const [place, text] of texts.entries()) {
    const parts = [{ type: 'text', text }];
    const message = { key: `m${place}`, from: { account: 'web', ids: [] }, parts };
    const state = { ticket: null, isOver: false, session, officerWroteAt: null, locale: 'id' };
    const input = { ...state, channel: 'web', at: at + place * 10_000, message };
    ({ session } = await intake.receive(input as unknown as IntakeInput));
  }
  return session;
}

const told = (session: unknown) => intake.describe?.(session)?.collected;
const before = 'Simpanan saya belum kembali sejak Marat';
const after = 'Simpanan saya belum kembali sejak Maret';

it('puts words that were changed where the old ones were kept, and asks on as before', async () => {
  const session = await sessionAfter('halo', '1', before);
  expect(Object.values(told(session) ?? {})).toContain(before);
  const revised = intake.revise?.(session, { before, after });
  expect(Object.values(told(revised) ?? {})).toContain(after);
  expect(JSON.stringify(revised)).not.toContain('Marat');
  expect(intake.describe?.(revised)?.asks).toBe(intake.describe?.(session)?.asks);
});

it('leaves what was chosen with a message, and what is no session', async () => {
  const session = await sessionAfter('halo', '1', before);
  expect(intake.revise?.(session, { before: '1', after: '2' })).toEqual(session);
  expect(intake.revise?.('nothing', { before, after })).toBe('nothing');
});
