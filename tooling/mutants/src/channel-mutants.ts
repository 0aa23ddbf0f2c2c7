import { type Channel, ChannelError } from '@aduan/core';
import type { InboundEvent } from '@aduan/core/channel';
import { beforeAll, describe, expect, it } from 'vitest';
import { failedTests } from './failed-tests.js';

/** A channel with one mistake, and the contract tests that must detect it. */
export interface Mutant {
  readonly name: string;
  readonly make: (good: Channel) => Channel;
  readonly noticedBy: readonly string[];
}

/** The result of `verify` without verifying anything. */
export const genuine = { ok: true } as const;

/** Replaces the events of a webhook request. */
export function allEvents(change: (all: readonly InboundEvent[]) => readonly object[]) {
  return (good: Channel): Channel => ({
    ...good,
    parse: async (...args) => change(await good.parse(...args)) as InboundEvent[],
  });
}

/** Replaces each event. */
export function eachEvent(change: (event: InboundEvent) => object) {
  return allEvents((all) => all.map(change));
}

/** Replaces `send`. */
export function sending(
  send: (
    good: Channel['send'],
    ...args: Parameters<Channel['send']>
  ) => ReturnType<Channel['send']>,
) {
  return (good: Channel): Channel => ({ ...good, send: (...args) => send(good.send, ...args) });
}

/** Reclassifies the errors of one class. */
export function classed(from: string, info: ConstructorParameters<typeof ChannelError>[0]) {
  return sending((send, ...args) =>
    send(...args).catch((error: unknown) => {
      const isIt = error instanceof ChannelError && error.info.class === from;
      throw isIt ? new ChannelError(info, 'refused') : error;
    }),
  );
}

/**
 * Tests that the contract suite detects every mutant.
 *
 * @param folder - the package; its `test/programs/mutants.ts` runs the suite on each of them
 */
export function describeNoticed(folder: URL, mutants: readonly Mutant[]): void {
  describe('the suite of the contract notices a channel with', () => {
    let failed: readonly string[] = [];
    beforeAll(async () => {
      const expected = mutants.flatMap(({ name, noticedBy }) =>
        noticedBy.map((test) => ({ suite: `channel ${name} keeps`, test })),
      );
      failed = await failedTests(folder, 'mutants', expected);
    }, 300_000);

    it.each(mutants)('$name', ({ name, noticedBy }) => {
      const own = failed.filter((line) => line.includes(` > channel ${name} keeps`)).join('\n');
      for (const test of noticedBy) expect(own).toContain(` > ${test} #`);
    });
  });
}
