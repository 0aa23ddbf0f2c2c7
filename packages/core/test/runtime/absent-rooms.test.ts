import { expect, it } from 'vitest';
import { createCases } from '../../src/cases/index.js';
import { createNotices } from '../../src/notices/index.js';
import { organization } from '../../src/organization/index.js';
import { createLooks } from '../../src/oversight/index.js';
import { office } from '../organization/office.js';
import { testDesk } from './test-desk.js';

async function toldOf({ aduan, logs }: ReturnType<typeof testDesk>) {
  await aduan.start({ workers: false });
  await aduan.close();
  return logs.filter(({ event }) => event === 'rooms.absent');
}

it('a desk says at its start which of its rooms nobody composed', async () => {
  const bare = testDesk();
  createLooks(bare.aduan);
  expect(await toldOf(bare)).toEqual([
    { level: 'info', event: 'rooms.absent', data: { rooms: ['createCases', 'createNotices'] } },
  ]);
});

it('a whole desk says nothing', async () => {
  const whole = testDesk();
  const { aduan } = whole;
  createCases(aduan);
  createLooks(aduan);
  createNotices(aduan, { organization: organization(office), contact: () => null });
  expect(await toldOf(whole)).toEqual([]);
});
