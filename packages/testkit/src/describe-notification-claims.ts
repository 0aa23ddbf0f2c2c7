import type { Channel } from '@aduan/core';
import type { OutboundMessage } from '@aduan/core/channel';
import { notifications } from '@aduan/plugins/notifications';
import { organization, teams } from '@aduan/plugins/organization';
import { describe, expect, test } from 'vitest';
import { buildChannel } from './builders/build-channel.js';
import { inParallel } from './in-parallel.js';
import { type DesksSuiteOptions, severalDesks, turnOf } from './several-desks.js';

const hour = 3_600_000;
const ids = Array.from({ length: 8 }, (_, index) => `petugas-${index + 1}`);
const office = organization({
  units: [{ code: 'loket', name: { id: 'Loket', en: 'Counter' } }],
  supervision: ['loket'],
  intake: 'loket',
  officers: ids.map((id) => ({ id, unit: 'loket', roles: ['agent', 'officer'] })),
});
const actor = { ...office.principal('petugas-1'), id: 'tamu' };

/** A channel that only records messages, each key once. */
function keepingChannel(sent: Map<string, OutboundMessage>): Channel {
  return buildChannel({
    async send(message, { now }) {
      sent.set(message.key, message);
      return { ids: [], status: 'sent', at: now() };
    },
  });
}

/**
 * Two desks over one store notify the same officers: each officer gets one message per ticket, and one digest a day.
 * Call it at the top of a vitest file.
 *
 * @example
 * ```ts
 * describeNotificationClaims({ name: 'memory', create: () => memoryStore() }); // from @aduan/store-memory
 * ```
 */
export function describeNotificationClaims(subject: DesksSuiteOptions): void {
  describe(`${subject.name}: notification claims`, { timeout: 60_000 }, () => {
    const openDesks = severalDesks(2, subject);

    function desksThatNotify() {
      const sent = new Map<string, OutboundMessage>();
      const channels = { notices: keepingChannel(sent) };
      const notified = notifications({
        digestAt: '08:00',
        contact: ({ id }) => ({
          addresses: [
            { channel: 'notices', to: { account: 'a', ids: [{ kind: 'user', value: id }] } },
          ],
        }),
      });
      const opened = openDesks({ plugins: [teams(office), notified], channels });
      const work = () => Promise.all(opened.desks.map((desk) => desk.workOff()));
      const told = () =>
        [...sent.values()].map(({ content, conversation }) => ({
          to: conversation,
          text: content.type === 'text' ? content.text : '',
        }));
      return { ...opened, work, told };
    }

    test('tell each receiver once of each of 20 tickets opened at once', async () => {
      const { clock, desks, told, work } = desksThatNotify();
      await work();
      const opened = await inParallel(20, (index) =>
        turnOf(desks, index).tickets.open({ body: 'Aduan', channel: 'desk' }, { actor }),
      );
      clock.advance(hour);
      await work();
      clock.advance(hour);
      await work();
      expect(
        told()
          .map(({ to }) => to)
          .toSorted(),
      ).toEqual(['loket', ...ids]);
      for (const { text } of told()) {
        expect(text).toContain('(20)');
        const named = opened.filter(({ ticket }) => text.includes(ticket.number));
        expect(named).toHaveLength(12);
      }
    });

    test('send one digest a day to each receiver', async () => {
      const { clock, desk, told, work } = desksThatNotify();
      await work();
      const { ticket } = await desk.tickets.open({ body: 'Aduan', channel: 'desk' }, { actor });
      clock.advance(hour);
      await work();
      const before = told().length;
      clock.advance(24 * hour);
      await work();
      clock.advance(hour);
      await work();
      const digests = told().slice(before);
      expect(digests.map(({ to }) => to).toSorted()).toEqual(['loket', ...ids]);
      for (const { text } of digests) expect(text).toMatch(/^Ringkasan Selasa, 6 Januari 2026\n/);
      expect(ticket.team).toBe('loket');
    });
  });
}
