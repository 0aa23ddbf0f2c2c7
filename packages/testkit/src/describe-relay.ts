import { type Aduan, type Channel, ChannelError, type Intake, systemPrincipal } from '@aduan/core';
import type { InboundEvent } from '@aduan/core/channel';
import type { DeliveryStats } from '@aduan/core/store';
import { describe, expect, test, vi } from 'vitest';
import { buildChannel } from './builders/build-channel.js';
import { type DesksSuiteOptions, severalDesks, turnOf } from './several-desks.js';

/** Longer than the lease of a delivery. */
const leaseMs = 60_000;
const hourMs = 3_600_000;
const turns = [1, 2, 3];

/** Answers every message by three, so that there is an order to keep. */
const talkative: Intake = {
  receive({ message: { parts } }) {
    const [part] = parts;
    const said = part?.type === 'text' ? part.text : '';
    return {
      // Marks the citizen as informed, so that no notice is added to the replies.
      informed: 'suite',
      effects: turns.map((turn) => ({
        type: 'reply',
        content: { type: 'text', text: `${said} ${turn}` },
      })),
    };
  },
};

/** Puts the first of some deliveries back in line. @throws NotFoundError when it is not stuck */
function replay(desk: Aduan, [first]: DeliveryStats['deadLetters']): Promise<void> {
  return desk.deadLetters.replay({ letter: `out:${first?.id}` }, { actor: systemPrincipal });
}

/** A provider with scripted refusals that records the messages it received. */
function scriptedProvider(honoursKeys: boolean) {
  const tried: { readonly key: string; readonly text: string; readonly at: number }[] = [];
  const refused = new Map<string, ChannelError>();
  const frozen = new Map<string, Promise<void>>();
  const channel: Channel = buildChannel({
    capabilities: { idempotentSend: honoursKeys },
    async send({ content, key }, { now }) {
      const text = content.type === 'text' ? content.text : '';
      tried.push({ key, text, at: now() });
      const thawed = frozen.get(text);
      frozen.delete(text);
      await thawed;
      const refusal = refused.get(text);
      if (refusal) throw refusal;
      return { ids: [], status: 'sent', at: now() };
    },
  });
  const textsTo = (citizen: string) =>
    tried.flatMap(({ text }) => (text.startsWith(`${citizen} `) ? [text] : []));
  /** Stops the next send of a text in the middle. @returns a function that lets it continue */
  const freeze = (text: string) => {
    let thaw = () => {};
    frozen.set(
      text,
      new Promise((resolve) => {
        thaw = resolve;
      }),
    );
    return () => thaw();
  };
  return { channel, freeze, refused, textsTo, tried };
}

/**
 * Deliveries from the store to their channels, by any relay: two desks share one outbox. Each conversation keeps its
 * order, failures are retried later, dead letters can be listed and retried by hand, and a delivery with an unknown
 * outcome is never silently sent again. Call it at the top of a vitest file.
 *
 * @example
 * ```ts
 * describeRelay({ name: 'memory', create: () => memoryStore() }); // from @aduan/store-memory
 * ```
 */
export function describeRelay(subject: DesksSuiteOptions): void {
  describe(`${subject.name}: relay of deliveries`, { timeout: 180_000 }, () => {
    const openDesks = severalDesks(2, subject);

    function desksThatTalk(honoursKeys = true) {
      const provider = scriptedProvider(honoursKeys);
      const channels = { test: provider.channel };
      const opened = openDesks({ channels, intake: talkative });
      const { clock, desk, desks } = opened;
      return {
        ...opened,
        ...provider,
        /** Receives one message of each citizen, which both desks process; nothing was sent before. */
        async hear(...citizens: readonly string[]) {
          const events = citizens.map(
            (citizen): InboundEvent => ({
              type: 'message',
              key: citizen,
              id: citizen,
              at: clock.now(),
              account: 'desk',
              conversation: citizen,
              from: { account: 'desk', ids: [{ kind: 'user', value: citizen }] },
              parts: [{ type: 'text', text: citizen }],
            }),
          );
          const body = JSON.stringify(events);
          const request = new Request('http://desk.example/aduan/test', { method: 'POST', body });
          expect((await desk.fetch(request)).status).toBe(200);
        },
        work: () => Promise.all(desks.map((each) => each.workOff())),
      };
    }

    test('carry each message once, by either desk, in the order of its conversation', async () => {
      const { desk, hear, textsTo, tried, work } = desksThatTalk();
      const citizens = Array.from({ length: 12 }, (_, index) => `warga-${index}`);
      await hear(...citizens);
      await work();
      await work();
      for (const citizen of citizens) {
        expect(textsTo(citizen)).toEqual(turns.map((turn) => `${citizen} ${turn}`));
      }
      expect(new Set(tried.map(({ key }) => key)).size).toBe(tried.length);
      expect(await desk.queues.outbox()).toEqual({ pending: 0, deadLetters: [] });
    });

    test('try again later what a provider could not take, and hold back what comes after it', async () => {
      const { clock, hear, refused, textsTo, tried, work } = desksThatTalk();
      refused.set('ani 2', new ChannelError({ class: 'retryable' }, 'The provider is away.'));
      await hear('ani', 'budi');
      await work();
      expect(textsTo('ani')).toEqual(['ani 1', 'ani 2']);
      expect(textsTo('budi')).toHaveLength(turns.length);
      await work();
      expect(textsTo('ani')).toHaveLength(2);
      clock.advance(hourMs);
      await work();
      clock.advance(hourMs);
      refused.clear();
      await work();
      expect(textsTo('ani')).toEqual(['ani 1', 'ani 2', 'ani 2', 'ani 2', 'ani 3']);
      const keys = tried.filter(({ text }) => text === 'ani 2').map(({ key }) => key);
      expect(new Set(keys).size).toBe(1);
    });

    test('wait longer from try to try, and give up in the end', async () => {
      const { clock, desk, hear, refused, tried, work } = desksThatTalk();
      refused.set('ani 1', new ChannelError({ class: 'retryable' }, 'The provider is away.'));
      await hear('ani');
      // Each step is an eighth of the elapsed time, which distinguishes waits both early and late.
      for (let minutes = 0; minutes < 8 * 60; ) {
        await desk.workOff();
        const step = Math.max(1, Math.floor(minutes / 8));
        clock.advance(step * 60_000);
        minutes += step;
      }
      await work();
      const times = tried.filter(({ text }) => text === 'ani 1').map(({ at }) => at);
      const waits = times.slice(1).map((at, index) => at - (times[index] ?? at));
      expect(times.length).toBeGreaterThan(3);
      expect(times.length).toBeLessThan(30);
      expect(waits.at(-1)).toBeGreaterThan(4 * (waits[0] ?? 0));
      const { deadLetters } = await desk.queues.outbox();
      expect(deadLetters).toMatchObject([
        { state: 'dead', target: 'test', attempts: times.length },
      ]);
    });

    test('show what was given up, let the next one go, and send it when a person says so', async () => {
      const { desk, desks, hear, refused, textsTo, work } = desksThatTalk();
      refused.set('ani 2', new ChannelError({ class: 'invalid' }, 'The provider refuses it.'));
      await hear('ani');
      await work();
      expect(textsTo('ani')).toEqual(['ani 1', 'ani 2', 'ani 3']);
      const { pending, deadLetters } = await desk.queues.outbox();
      expect(pending).toBe(0);
      expect(deadLetters).toMatchObject([{ state: 'dead', target: 'test', attempts: 1 }]);
      expect(deadLetters[0]?.error).not.toBe('');
      await work();
      expect(textsTo('ani')).toHaveLength(turns.length);
      refused.clear();
      await replay(turnOf(desks, 1), deadLetters);
      await work();
      expect(textsTo('ani').at(-1)).toBe('ani 2');
      expect(await desk.queues.outbox()).toEqual({ pending: 0, deadLetters: [] });
      await expect(replay(desk, deadLetters)).rejects.toMatchObject({
        code: 'dead-letter-not-found',
      });
    });

    test('take over from a worker that froze, under the same key, where the provider honours keys', async () => {
      const { clock, desk, desks, freeze, hear, textsTo, tried, work } = desksThatTalk();
      const thaw = freeze('ani 2');
      await hear('ani');
      const frozen = turnOf(desks, 1).workOff();
      await vi.waitUntil(() => textsTo('ani').length === 2, { timeout: 30_000 });
      await desk.workOff();
      expect(textsTo('ani')).toEqual(['ani 1', 'ani 2']);
      clock.advance(leaseMs);
      await desk.workOff();
      expect(textsTo('ani')).toEqual(['ani 1', 'ani 2', 'ani 2', 'ani 3']);
      expect(tried[1]?.key).toBe(tried[2]?.key);
      thaw();
      await frozen;
      await work();
      expect(textsTo('ani')).toHaveLength(4);
      expect(await desk.queues.outbox()).toEqual({ pending: 0, deadLetters: [] });
    });

    test('send nothing again silently that may have arrived, where the provider honours no keys', async () => {
      const { clock, desk, desks, freeze, hear, textsTo, work } = desksThatTalk(false);
      const thaw = freeze('ani 2');
      await hear('ani');
      const frozen = turnOf(desks, 1).workOff();
      await vi.waitUntil(() => textsTo('ani').length === 2, { timeout: 30_000 });
      clock.advance(leaseMs);
      await desk.workOff();
      expect(textsTo('ani')).toEqual(['ani 1', 'ani 2', 'ani 3']);
      thaw();
      await frozen;
      clock.advance(hourMs);
      await work();
      expect(textsTo('ani')).toHaveLength(3);
      const { pending, deadLetters } = await desk.queues.outbox();
      expect(pending).toBe(0);
      expect(deadLetters).toMatchObject([{ state: 'uncertain', target: 'test' }]);
      await replay(desk, deadLetters);
      await work();
      expect(textsTo('ani').at(-1)).toBe('ani 2');
      expect(await desk.queues.outbox()).toEqual({ pending: 0, deadLetters: [] });
    });
  });
}
