import { memoryStore } from '@aduan/store-memory';
import { describe, expect, it } from 'vitest';
import { compileWorkflow } from '../../src/ticket/workflow/compile-workflow.js';
import { defaultWorkflow } from '../../src/ticket/workflow/default-workflow.js';
import { agent, testDesk } from './test-desk.js';

/** The default workflow without its state `verifying`. */
const { verifying: _, ...states } = defaultWorkflow.states;
const shorter = compileWorkflow({
  ...defaultWorkflow,
  states,
  transitions: defaultWorkflow.transitions
    .filter(({ to }) => to !== 'verifying')
    .map((each) => ({ ...each, from: each.from.filter((state) => state !== 'verifying') })),
});

describe('a desk whose workflow lost a state', () => {
  it('does not start while tickets are in it, and says how many', async () => {
    const store = memoryStore();
    const before = testDesk({ store });
    const options = { actor: agent };
    for (const body of ['Satu.', 'Dua.', 'Tiga.']) {
      const { ticket } = await before.aduan.tickets.open({ body, channel: 'phone' }, options);
      if (body !== 'Tiga.') await before.aduan.tickets.act(ticket.id, 'verify', {}, options);
    }
    const started: string[] = [];
    const channel = { ...before.channel, start: async () => void started.push('test') };
    const after = testDesk({ store, workflow: shorter, channels: { test: channel } });
    const start = after.aduan.start();
    await expect(start).rejects.toMatchObject({
      code: 'workflow-states-missing',
      message: expect.stringContaining('{"verifying":2}'),
    });
    expect(started).toEqual([]);
    await after.aduan.close();
  });

  it('starts when no ticket is in it', async () => {
    const store = memoryStore();
    const before = testDesk({ store });
    await before.aduan.tickets.open({ body: 'Satu.', channel: 'phone' }, { actor: agent });
    const after = testDesk({ store, workflow: shorter });
    await after.aduan.start();
    await after.aduan.close();
  });
});
