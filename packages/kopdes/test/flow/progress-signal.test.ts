import type { IntakeInput } from '@aduan/core/channel';
import { dialogueIntake } from '@aduan/dialogue';
import { expect, it } from 'vitest';
import { kopdesFlow } from '../../src/flow/index.js';

it('shows that somebody writes before the host does something, and not for words of its own', async () => {
  const happened: string[] = [];
  const intake = dialogueIntake(kopdesFlow, {
    perform: ({ type }) => {
      happened.push(type);
      return { outcome: type === 'hours' ? 'open' : 'failed' };
    },
    otherwise: { receive: () => ({ effects: [] }) },
  });
  const signalProgress = () => {
    happened.push('shown');
  };
  let session: unknown = null;
  for (const [place, text] of ['halo', 'apa itu simpanan pokok?'].entries()) {
    const parts = [{ type: 'text', text }];
    const message = { key: `m${place}`, from: { account: 'web', ids: [] }, parts };
    const state = { ticket: null, isOver: false, session, officerWroteAt: null, locale: 'id' };
    const input = {
      ...state,
      channel: 'web',
      at: 1_770_000_000_000 + place,
      message,
      signalProgress,
    };
    ({ session } = await intake.receive(input as unknown as IntakeInput));
    if (place === 0) expect(happened).not.toContain('shown');
  }
  const task = happened.indexOf('task');
  expect(task).toBeGreaterThan(0);
  expect(happened[task - 1]).toBe('shown');
});
