import { describe, expect, it } from 'vitest';
import type { AduanEvents } from '../../src/runtime/event-bus.js';
import { firstOf } from './first-of.js';
import { agent, delivery, officer, testDesk, textEvent } from './test-desk.js';

type Warning = AduanEvents['calendar.provisional'];

const lateIn2027 = Date.parse('2027-12-27T09:00:00+07:00');
const hour = 3_600_000;

function listeningDesk(now: number) {
  const desk = testDesk();
  const warnings: Warning[] = [];
  desk.aduan.on('calendar.provisional', (warning) => warnings.push(warning));
  desk.clock.now = now;
  const metrics = () => warnings.map(({ metric, cycle }) => `${metric} ${cycle}`);
  return { ...desk, warnings, metrics };
}

describe('a deadline in a year without a decree', () => {
  it('is told once for each clock, with its year and when it was told', async () => {
    const { aduan, warnings, metrics } = listeningDesk(lateIn2027);
    const { ticket } = await aduan.tickets.open(
      { body: 'Simpanan belum kembali', channel: 'desk' },
      { actor: agent },
    );
    // The verification limit of three days ends in 2027.
    expect(metrics()).toEqual(['resolution 1', 'response-back 1']);
    const { clocks } = await aduan.tickets.get(ticket.id, { actor: officer });
    const due = clocks.find(({ metric }) => metric === 'resolution')?.dueAt;
    expect(warnings[0]).toMatchObject({
      at: lateIn2027,
      policy: 'sp4n-2018-practice',
      dueAt: due,
      year: 2028,
    });
    expect(warnings[0]?.ticket.id).toBe(ticket.id);
  });

  it('is not told again while the ticket goes on, nor after a pause', async () => {
    const { aduan, clock, metrics } = listeningDesk(lateIn2027);
    await aduan.fetch(delivery([textEvent('Simpanan saya belum kembali')]));
    await aduan.workOff();
    const { items } = await aduan.tickets.list({}, { actor: officer });
    const { ticket } = firstOf(items);
    const told = metrics();
    expect(told).toContain('resolution 1');
    clock.now += hour;
    await aduan.tickets.ask(ticket.id, 'Di desa mana?', { actor: officer });
    clock.now += 30 * hour;
    await aduan.fetch(delivery([textEvent('Di Sukamaju')]));
    await aduan.workOff();
    const view = await aduan.tickets.get(ticket.id, { actor: officer });
    expect(view.clocks.find(({ metric }) => metric === 'resolution')).toMatchObject({
      state: 'running',
      pauseCount: 1,
      provisional: true,
    });
    expect(metrics()).toEqual(told);
  });

  it('is told of a new cycle', async () => {
    const { aduan, clock, metrics } = listeningDesk(lateIn2027 - 40 * 24 * hour);
    const { ticket } = await aduan.tickets.open(
      { body: 'Simpanan belum kembali', channel: 'desk' },
      { actor: agent },
    );
    expect(metrics()).toEqual([]);
    await aduan.tickets.answer(ticket.id, 'Sudah kami periksa.', { actor: officer });
    clock.now = lateIn2027;
    await aduan.tickets.reopen(ticket.id, 'Belum selesai', { actor: officer });
    expect(metrics()).toContain('resolution 2');
  });

  it('is not told of years with a decree', async () => {
    const { aduan, metrics } = listeningDesk(Date.parse('2027-06-01T09:00:00+07:00'));
    await aduan.tickets.open({ body: 'Halo', channel: 'desk' }, { actor: agent });
    expect(metrics()).toEqual([]);
  });
});
