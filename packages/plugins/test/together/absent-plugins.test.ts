import type { Aduan } from '@aduan/core';
import { viewLog } from '@aduan/plugins/view-log';
import { expect, it } from 'vitest';
import { testDesk } from '../../../core/test/runtime/test-desk.js';
import { mergedTickets } from '../../src/merged-tickets/index.js';
import { notifications } from '../../src/notifications/index.js';
import { organization, teams } from '../../src/organization/index.js';
import { office } from '../organization/office.js';

async function toldOf({
  aduan,
  logs,
}: Pick<ReturnType<typeof testDesk>, 'logs'> & { readonly aduan: Aduan }) {
  await aduan.start({ workers: false });
  await aduan.close();
  return logs.filter(({ event }) => event === 'plugins.absent');
}

it('a desk says at its start which of its plugins nobody composed', async () => {
  const bare = testDesk({ plugins: [viewLog()] });
  expect(await toldOf(bare)).toEqual([
    {
      level: 'info',
      event: 'plugins.absent',
      data: { plugins: ['mergedTickets', 'notifications'] },
    },
  ]);
});

it('a whole desk says nothing', async () => {
  const plugins = [
    mergedTickets(),
    viewLog(),
    teams(organization(office)),
    notifications({ contact: () => null }),
  ] as const;
  const whole = testDesk({ plugins });
  expect(await toldOf(whole)).toEqual([]);
});
