import { expect, it } from 'vitest';
import { chattingDesk } from './chatting-desk.js';
import { textEvent, tuesdayMorning } from './test-desk.js';

it.each([
  ['follow', 'follow'],
  ['report.buffered', 'report.buffered'],
  ['Siti Aminah', undefined],
  ['6281234567890', undefined],
  ['siti@example.org', undefined],
  ['x'.repeat(65), undefined],
])('news of the account called %j opens no ticket, and is logged as %j', async (name, logged) => {
  const { say, cases, logs } = chattingDesk();
  const { account, conversation } = textEvent('Halo');
  await say({ type: 'account', key: 'n-1', at: tuesdayMorning, account, conversation, name });
  expect(await cases()).toEqual([]);
  const noted = logs.filter(({ event }) => event === 'inbox.recorded').map(({ data }) => data);
  const told = { channel: 'test', type: 'account' };
  expect(noted).toEqual([logged === undefined ? told : { ...told, name: logged }]);
});
