import { expect, test } from 'vitest';
import { account } from './asterisk-desk.js';
import { until } from './asterisk-handset.js';
import { openAri, openDesk } from './faults/open-ari.js';

const asked = { id: 'panggilan-1', officer: 'PJSIP/101', to: '+6281234567890' };

test.each([
  ['beside connections of calls', 'per-call', 'aduan-out'],
  ['that brings the calls as well', 'lasting', 'aduan'],
] as const)('an officer calls back over a lasting connection %s', async (_what, connects, app) => {
  const ari = await openAri();
  const desk = await openDesk(ari, {}, { connects, lastingApplication: app });
  await desk.ready();
  if (app === 'aduan-out') {
    await expect(desk.driver.callBack(asked)).rejects.toThrow('no lasting connection');
    ari.outbound.connectTo(app, { url: desk.url, ...account, perCall: false });
  }
  await until('it is not open', () => ari.commands.length > 0);
  const calling = desk.driver.callBack(asked);
  const ringing = () => [...ari.world.channels.keys()].at(-1) ?? '';
  await until('nothing rings', () => ari.world.channels.size === 1);
  const officer = ringing();
  expect(officer).toBe('aduan-out-panggilan-1');
  ari.answer(officer);
  await until('nothing rings', () => ari.world.channels.size === 2);
  const citizen = ringing();
  ari.answer(citizen);
  const isBridged = () => ari.world.bridges.get(`${officer}.bridge`)?.channels.size === 2;
  await until('they do not talk', isBridged);
  expect([...ari.world.channels.values()].map((channel) => channel.app)).toEqual([app, app]);
  ari.hangUp(citizen);
  expect(await calling).toBe('answered');
  expect(await desk.driver.callBack(asked)).toBe('placed-before');
  expect(desk.told).toEqual([]);
});
