import { playCall } from '@aduan/ivr/simulator';
import { getResponse } from 'msw/utils/get-response';
import { expect, onTestFinished, test } from 'vitest';
import { openAt, phoneDesk } from '../../kopdes/test/phone/phone-desk.js';
import { jambonzVoice } from '../src/index.js';
import { type JambonzFault, jambonzProvider } from '../src/msw/index.js';
import { account } from './account.js';
import { openLine } from './jambonz-desk.js';

const options = {
  publicUrl: 'https://desk.example/aduan/phone',
  webhookSecret: '12345',
  accountSid: account,
};
const api = {
  url: 'https://jambonz.example/api/v1',
  apiKey: 'kunci',
  applicationSid: 'app-1',
  from: '+62215550100',
};
const order = { id: 'ADU-1-1', officer: '+62811000101', to: '+6281234567890' };

test('a whole call becomes a ticket with its recording', async () => {
  const jambonz = jambonzProvider({ ...options, now: () => openAt });
  const provider = jambonzVoice({ ...options, recorder: jambonz.recorder });
  const desk = phoneDesk({ provider });
  const caller = { call: 'call-1', from: '+6281234567890' };
  const handset = jambonz.handset(desk.aduan.fetch, caller);
  await playCall(handset, ['* call', '> #1', '> #1', '> #1', '> [voice 20] and hangs up']);
  const [ticket] = await desk.tickets();
  expect(ticket?.ticket.attachments).toHaveLength(1);
});

test('one event is a webhook that the line takes for genuine, and nobody else’s', async () => {
  const jambonz = jambonzProvider({ ...options, now: () => openAt });
  const event = { type: 'incoming', call: 'c-1', from: '+6281234567890', to: null } as const;
  const { fetch } = phoneDesk({ provider: jambonzVoice(options) }).aduan;
  expect((await fetch(await jambonz.receive({ ...event, turn: null }))).status).toBe(200);
  const foreign = jambonzProvider({ ...options, webhookSecret: 'other', now: () => openAt });
  expect((await fetch(await foreign.receive({ ...event, turn: null }))).status).toBe(403);
});

/** A desk that has jambonz ring its officers. */
async function openApi(apiKey = api.apiKey) {
  const jambonz = jambonzProvider({ ...options, api, now: () => openAt });
  const line = await openLine();
  onTestFinished(() => line.close());
  const desk = await line.desk(
    {
      fetch: async (input, init) =>
        (await getResponse([...jambonz.handlers], new Request(input, init))) ?? Response.error(),
    },
    { api: { ...api, apiKey } },
  );
  return { jambonz, driver: desk.driver };
}

test.each<[JambonzFault, number]>([
  ['rate-limited', 0],
  ['unknown-recipient', 0],
  ['token-expired', 0],
  ['server-error', 0],
  ['timeout', 1],
])('after the fault %j, %i officers were rung', async (fault, rung) => {
  const { jambonz, driver } = await openApi();
  jambonz.fail(fault);
  const failed = await driver.callBack(order).catch((error: unknown) => error);
  expect(failed).toMatchObject({ name: 'ChannelError' });
  expect(jambonz.sent.map(({ to }) => to)).toEqual(Array(rung).fill(order.officer));
  if (rung > 0) expect(await driver.callBack(order)).toBe('placed-before');
});

test('another key rings nobody', async () => {
  const { jambonz, driver } = await openApi('another');
  await expect(driver.callBack(order)).rejects.toMatchObject({ info: { class: 'auth' } });
  expect(jambonz.sent).toEqual([]);
});
