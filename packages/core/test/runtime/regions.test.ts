import { describe, expect, it } from 'vitest';
import { citizenPrincipal } from '../../src/ports/principal.js';
import { agent, officer, testDesk } from './test-desk.js';

const ofCentralJava = { ...officer, regions: ['33'] };

async function deskWithRegions(regions: readonly (string | undefined)[]) {
  const desk = testDesk();
  for (const region of regions) {
    const input = { body: 'Gerai tutup.', channel: 'phone', ...(region && { region }) };
    await desk.aduan.tickets.open(input, { actor: agent });
    desk.clock.now += 1;
  }
  return desk.aduan;
}

describe('an officer who answers for some regions', () => {
  it('gets full pages of the tickets that they may see, and nothing of others', async () => {
    const aduan = await deskWithRegions(['32.04', '33.73', '32.04', undefined, '330', '33']);
    const first = await aduan.tickets.list({ limit: 2 }, { actor: ofCentralJava });
    expect(first.items).toHaveLength(2);
    const after = first.next ?? '';
    const second = await aduan.tickets.list({ limit: 2, after }, { actor: ofCentralJava });
    const seen = [...first.items, ...second.items].map(({ ticket }) => ticket.region);
    expect(seen.toSorted()).toEqual(['33', '33.73', null].toSorted());
    expect(second.next).toBeNull();
  });

  it('cannot widen their reach with a filter', async () => {
    const aduan = await deskWithRegions(['32.04']);
    const page = await aduan.tickets.list({ regions: ['32'] }, { actor: ofCentralJava });
    expect(page.items).toEqual([]);
  });

  it('counts only these', async () => {
    const aduan = await deskWithRegions(['32.04', '33.73', undefined]);
    expect(await aduan.tickets.count({ actor: ofCentralJava })).toMatchObject({
      byPhase: { new: 2 },
    });
    expect(await aduan.tickets.count({ actor: officer })).toMatchObject({ byPhase: { new: 3 } });
  });

  it('is no citizen: a citizen may not count the desk', async () => {
    const aduan = await deskWithRegions(['33']);
    const counted = aduan.tickets.count({ actor: citizenPrincipal('warga') });
    await expect(counted).rejects.toMatchObject({ code: 'forbidden' });
  });
});
