import { memoryStore } from '@aduan/store-memory';
import { describe, expect, it } from 'vitest';
import type { CitizenAccess } from '../../src/channel/citizen-access.js';
import type { Intake, IntakeInput, IntakeResult } from '../../src/runtime/intake.js';
import { delivery, testChannel, testDesk, textEvent } from './test-desk.js';

/** Sends one message for each result of the intake. @returns the inputs of the intake */
async function converse(...results: IntakeResult[]) {
  const asked: IntakeInput[] = [];
  const intake: Intake = {
    receive(input) {
      asked.push(input);
      return results[asked.length - 1] ?? { effects: [] };
    },
  };
  const { aduan } = testDesk({ intake });
  for (const _ of results) {
    await aduan.fetch(delivery([textEvent('Halo.')]));
    await aduan.workOff();
  }
  return asked;
}

const nothing = { effects: [] };

describe('a turn of a conversation', () => {
  it('keeps what the intake remembers until it says something else', async () => {
    const asked = await converse({ effects: [], session: { step: 1 } }, nothing, nothing);
    expect(asked.map(({ session }) => session)).toEqual([null, { step: 1 }, { step: 1 }]);
  });

  it('leaves the ticket of the conversation as it is when it concerns no ticket', async () => {
    const opening = { effects: [{ type: 'ticket.open', kind: 'complaint' }] } as const;
    const asked = await converse(opening, nothing, nothing);
    expect(asked.map(({ ticket }) => ticket?.phase)).toEqual([undefined, 'new', 'new']);
  });

  it('tells those who watch the conversation', async () => {
    let desk: CitizenAccess | undefined;
    const channel = testChannel();
    channel.verify = async (_request, _body, context) => {
      desk = context.citizen;
      return { ok: true };
    };
    const intake = { receive: () => nothing };
    const { aduan } = testDesk({ intake, channels: { test: channel } });
    await aduan.fetch(delivery([textEvent('Satu.')]));
    await aduan.workOff();
    let told = 0;
    await new Promise<void>((watching) => {
      desk?.watch('desk', 'warga-1', () => {
        told += 1;
        watching();
      });
    });
    await aduan.fetch(delivery([textEvent('Dua.')]));
    await aduan.workOff();
    expect(told).toBe(2);
    const transcript = await desk?.transcript('desk', 'warga-1', 0);
    expect(transcript?.map(({ text }) => text)).toEqual(['Satu.', 'Dua.']);
  });

  it('tells of what was written, not of a turn that was fenced off', async () => {
    const kept = memoryStore();
    let isFenced = false;
    const store: typeof kept = {
      ...kept,
      async commit(commit) {
        // Only a turn writes a conversation. Its second try gets through.
        if (isFenced || !commit.conversation) return kept.commit(commit);
        isFenced = true;
        return { status: 'fenced' };
      },
    };
    const { aduan } = testDesk({ store, intake: { receive: () => nothing } });
    const told: string[] = [];
    aduan.on('conversation.changed', ({ conversationId }) => told.push(conversationId));
    await aduan.fetch(delivery([textEvent('Satu.')]));
    await aduan.workOff();
    expect(isFenced).toBe(true);
    expect(told).toHaveLength(1);
  });

  it('logs a watcher that throws at once, and leaves no rejection behind', async () => {
    let desk: CitizenAccess | undefined;
    const channel = testChannel();
    channel.verify = async (_request, _body, context) => {
      desk = context.citizen;
      return { ok: true };
    };
    let heard = () => {};
    const failed = new Promise<void>((resolve) => {
      heard = resolve;
    });
    const { aduan } = testDesk({
      channels: { test: channel },
      logger: (_level, event) => {
        if (event === 'watch.failed') heard();
      },
    });
    await aduan.fetch(delivery([textEvent('Satu.')]));
    desk?.watch('desk', 'warga-1', () => {
      throw new TypeError('broken');
    });
    await expect(failed).resolves.toBeUndefined();
  });
});
