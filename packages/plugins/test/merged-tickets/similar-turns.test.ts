import { expect, it } from 'vitest';
import { officer } from '../../../core/test/runtime/test-desk.js';
import { villageDesk } from './village-desk.js';

/** A desk with a masker that records its calls, and how often the event loop ran other work before each. */
async function listening() {
  let turn = 0;
  const masked: { readonly text: string; readonly turn: number }[] = [];
  const mask = (text: string) => {
    masked.push({ text, turn });
    return text;
  };
  const desk = villageDesk({ masker: { mask } });
  const suggest = async (id: string) => {
    masked.length = 0;
    const others = setInterval(() => {
      turn += 1;
    });
    const { items: found } = await desk.cases.suggest(id, {}, { actor: officer });
    clearInterval(others);
    return { found, masked };
  };
  return { ...desk, suggest };
}

it('compares words only with reports of the same place and time', async () => {
  const { clock, report, suggest } = await listening();
  const [first] = [await report('warga-1'), await report('warga-2', { region: '12.01.01.2001' })];
  const own = await report('warga-3');
  const near = await suggest(own.id);
  expect(near.found.map(({ lead }) => lead.ticket.id)).toEqual([first.id]);
  expect(near.masked.map(({ text }) => text.includes('warga-2'))).toEqual([false, false]);
  clock.now += 61 * 86_400_000;
  expect((await suggest((await report('warga-4')).id)).masked).toHaveLength(1);
});

it('compares the beginning of long letters, a piece at a time, so that nobody else waits for it', async () => {
  const { aduan, suggest } = await listening();
  const place = { channel: 'letter', region: '33.73.04.1001' };
  const open = (body: string) => aduan.tickets.open({ ...place, body }, { actor: officer });
  const alike = 'Pengurus gerai menghilang membawa simpanan anggota. ';
  for (let letter = 0; letter < 6; letter += 1)
    await open(`${alike}${letter} ${'x '.repeat(4_900)}`);
  const { ticket } = await open(alike);
  const { found, masked } = await suggest(ticket.id);
  expect(found).toHaveLength(6);
  expect(Math.max(...masked.map(({ text }) => text.length))).toBe(4_000);
  expect(masked.at(-1)?.turn).toBeGreaterThan(masked[0]?.turn ?? 0);
});
