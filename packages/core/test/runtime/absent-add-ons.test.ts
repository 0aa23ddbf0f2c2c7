import { expect, it } from 'vitest';
import { createMergedTickets } from '../../src/merged-tickets/index.js';
import { createNotifications } from '../../src/notifications/index.js';
import { organization } from '../../src/organization/index.js';
import { createViewLog } from '../../src/oversight/index.js';
import { office } from '../organization/office.js';
import { testDesk } from './test-desk.js';

async function toldOf({ aduan, logs }: ReturnType<typeof testDesk>) {
  await aduan.start({ workers: false });
  await aduan.close();
  return logs.filter(({ event }) => event === 'add-ons.absent');
}

it('a desk says at its start which of its add-ons nobody composed', async () => {
  const bare = testDesk();
  createViewLog(bare.aduan);
  expect(await toldOf(bare)).toEqual([
    {
      level: 'info',
      event: 'add-ons.absent',
      data: { addOns: ['createMergedTickets', 'createNotifications'] },
    },
  ]);
});

it('a whole desk says nothing', async () => {
  const whole = testDesk();
  const { aduan } = whole;
  createMergedTickets(aduan);
  createViewLog(aduan);
  createNotifications(aduan, { organization: organization(office), contact: () => null });
  expect(await toldOf(whole)).toEqual([]);
});
