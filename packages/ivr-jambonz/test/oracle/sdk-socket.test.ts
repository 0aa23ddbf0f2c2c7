import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEndpoint } from '@jambonz/sdk/websocket';
import { expect, onTestFinished, test } from 'vitest';
import { manualTimers } from '../../../../tooling/tests/manual-timers.js';
import { fakeCall } from '../fake-jambonz/fake-call.js';
import { until } from '../faults/open-call.js';

test('the jambonz of the tests speaks as the SDK of the vendor expects', async () => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const makeService = createEndpoint({ server, port });
  const keys: string[] = [];
  const states: string[] = [];
  makeService({ path: '/app' }).on('session:new', (session) => {
    session
      .on('/key', ({ digits }: { digits: string }) => {
        keys.push(digits);
        session.say({ text: 'Terima kasih.' }).hangup().reply();
      })
      .on('call:status', ({ call_status }: { call_status: string }) => states.push(call_status));
    session
      .say({ text: 'Halo.' })
      .gather({ input: ['digits'], minDigits: 1, maxDigits: 1, timeout: 5, actionHook: '/key' })
      .send();
  });
  const timers = manualTimers();
  const line = { url: `ws://127.0.0.1:${port}/app`, username: 'u', password: 'p' };
  const call = fakeCall(line, timers, '081234567890');
  onTestFinished(async () => {
    call.close();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  await until('nothing is asked', () => call.isWaiting());
  call.press('7');
  await until('it does not end', () => !call.isUp());
  expect(call.heard).toEqual(['Halo.', 'Terima kasih.']);
  expect(keys).toEqual(['7']);
  await until('the end is not told', () => states.includes('completed'));
});
