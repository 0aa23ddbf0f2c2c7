import { expect, it } from 'vitest';
import { agent } from '../../../core/test/runtime/test-desk.js';
import { closedOn, resolvedWithin, settingsDesk } from './settings-desk.js';

const hour = 3_600_000;
const commands = 1_000;
const kinds = ['complaint', 'information-request', 'suggestion'];
const topics = [{ category: 'gerai' }, { category: 'pinjaman.bunga' }, {}];

/** The same complaints each time: of all kinds and topics, received at any hour of the last year. */
function complaint(index: number, now: number) {
  return {
    body: `Aduan ${index}`,
    channel: 'desk',
    kind: kinds[index % kinds.length] ?? '',
    ...topics[Math.floor(index / kinds.length) % topics.length],
    supervisory: index % 5 === 0,
    receivedAt: now - ((index * 7_919) % (360 * 24)) * hour - (index % 60) * 60_000,
  };
}

it.each([0, 1])(
  `decides ${commands} complaints as before once version %i is restored`,
  async (number) => {
    const { aduan, as, clock, draft, plugin, publish } = settingsDesk({ approval: [] });
    /** What each complaint is promised, and under which terms, as text. */
    async function decisions() {
      const decided = { dates: [] as string[], terms: new Set<string>() };
      for (let index = 0; index < commands; index += 1) {
        const { ticket } = await aduan.tickets.open(complaint(index, clock.now), { actor: agent });
        const { clocks } = await aduan.tickets.get(ticket.id, { actor: agent });
        decided.dates.push(JSON.stringify(clocks.map(({ dueAt, target }) => [target, dueAt])));
        decided.terms.add(`${ticket.calendar} ${ticket.policies}`);
      }
      return decided;
    }
    async function publishBoth(holiday: string, days: number): Promise<void> {
      await draft('calendar', closedOn(holiday));
      await draft('limits', resolvedWithin(days));
      for (const document of ['calendar', 'limits']) await publish(document);
    }

    if (number > 0) await publishBoth('2026-04-20', 9);
    const first = await decisions();
    expect(first.terms.size).toBe(1);
    await publishBoth('2025-10-06', 3);
    const { dates } = await decisions();
    const others = dates.filter((each, index) => each !== first.dates[index]);
    expect(others.length).toBeGreaterThan(commands / 5);

    for (const document of ['calendar', 'limits']) {
      await plugin.restore({ document, number }, as);
      await publish(document);
    }
    expect(await decisions()).toEqual(first);
  },
);
