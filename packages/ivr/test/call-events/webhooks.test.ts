import { describe, expect, it, test } from 'vitest';
import { callEventsChannel } from '../../src/call-events/index.js';
import {
  onlyCall,
  openAt,
  recorded,
  ringing,
  secret,
  signedBy,
  telephoneDesk,
} from './telephone-desk.js';

const url = 'https://desk.example/aduan/telephone';
const body = JSON.stringify({ ...ringing, timestamp: new Date(openAt).toISOString() });
const otherSecret = `whsec_${Buffer.alloc(32, 8).toString('base64')}`;

async function statusOf(headers: Headers, sent: string | Uint8Array<ArrayBuffer> = body) {
  const desk = telephoneDesk();
  await desk.aduan.start();
  const { status } = await desk.aduan.fetch(
    new Request(url, { method: 'POST', headers, body: sent }),
  );
  const calls = await desk.calls.recent();
  await desk.aduan.close();
  return { status, calls: calls.length };
}

describe('a delivery', () => {
  const good = () => signedBy(secret, 'evt_1', openAt, body);

  it('is taken when it is signed', async () => {
    expect((await statusOf(good())).status).toBe(204);
  });

  it.each([
    ['by nobody', new Headers()],
    ['with another secret', signedBy(otherSecret, 'evt_1', openAt, body)],
    ['for another body', signedBy(secret, 'evt_1', openAt, `${body} `)],
    ['ten minutes ago', signedBy(secret, 'evt_1', openAt - 600_000, body)],
    ['ten minutes from now', signedBy(secret, 'evt_1', openAt + 600_000, body)],
  ])('is refused when it is signed %s', async (_, headers) => {
    expect(await statusOf(headers)).toEqual({ status: 401, calls: 0 });
  });

  it.each(['webhook-id', 'webhook-timestamp'])('is refused with another %s', async (name) => {
    const headers = good();
    headers.set(name, name === 'webhook-id' ? 'evt_2' : String(openAt / 1_000 + 1));
    expect(await statusOf(headers)).toEqual({ status: 401, calls: 0 });
  });

  it('is refused by its size before anything else', async () => {
    const long = 'x'.repeat(16_385);
    expect(await statusOf(signedBy(secret, 'evt_1', openAt, long), long)).toMatchObject({
      status: 413,
    });
  });

  it.each([
    ['no JSON', '~'],
    ['another event', JSON.stringify({ type: 'call.transferred', timestamp: 'x', data: {} })],
    ['no call', body.replace('"call":"A"', '"caller":"A"')],
    ['no time', body.replace('"timestamp"', '"time"')],
    ['no text', new Uint8Array([0xff])],
  ])('is unreadable with %s', async (_, sent) => {
    const headers = signedBy(secret, 'evt_1', openAt, sent);
    expect(await statusOf(headers, sent)).toEqual({ status: 400, calls: 0 });
  });

  it.each([
    ['data.call', { call: '' }],
    ['data.recording', { call: 'A' }],
    [
      'data.recording.seconds',
      { call: 'A', recording: { url: 'https://x.example', seconds: '61' } },
    ],
    ['data.recording.url', { call: 'A', recording: { url: 'https://evil.example/rahasia' } }],
  ])(
    'that is unreadable at %s says so in the log, and nothing of what it says',
    async (field, data) => {
      const desk = telephoneDesk();
      expect(await desk.tell({ type: 'call.recorded', data })).toBe(400);
      expect(desk.logged.join()).toContain(field);
      expect(desk.logged.join()).not.toMatch(/evil|rahasia|x\.example/);
    },
  );

  it('is known again by its id, whatever the system says in it then', async () => {
    const desk = telephoneDesk();
    await desk.tell({ ...ringing, id: 'evt_9' });
    desk.pass(60_000);
    expect(await desk.tell({ type: 'call.answered', data: { call: 'A' }, id: 'evt_9' })).toBe(204);
    expect(await onlyCall(desk)).toMatchObject({ state: 'ringing' });
  });

  it('is taken with the old secret and with the new one, while it changes', async () => {
    const desk = telephoneDesk({ secrets: [otherSecret, secret] });
    expect(await desk.tell(ringing)).toBe(204);
    expect(await desk.tell({ ...ringing, key: otherSecret })).toBe(204);
  });
});

test.each([
  ['none', []],
  ['one without its sign', [Buffer.alloc(32).toString('base64')]],
  ['a short one', [`whsec_${Buffer.alloc(8).toString('base64')}`]],
])('a system has a secret, and not %s', (_, secrets) => {
  expect(() => callEventsChannel({ secrets, tickets: () => ({}) as never })).toThrow(RangeError);
});

describe('a recording', () => {
  const named = (address: string) => ({
    ...recorded,
    data: { ...recorded.data, recording: { url: address } },
  });

  it.each([
    'https://pbx.example.go.id.evil.example/1.wav',
    'https://evil.example/pbx.example.go.id/1.wav',
    'https://pbx.example.go.id@evil.example/1.wav',
    'https://user:word@pbx.example.go.id/1.wav',
    'http://pbx.example.go.id/1.wav',
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
  ])('is not fetched from %s', async (address) => {
    const desk = telephoneDesk();
    expect(await desk.tell(named(address))).toBe(400);
    expect(desk.fetched).toEqual([]);
  });

  it('is fetched with the password of the system, by http only where that is allowed', async () => {
    const desk = telephoneDesk({
      recordings: { domains: ['10.1.2.3:8080'], headers: { authorization: 'x' }, insecure: true },
    });
    expect(await desk.tell(named('http://10.1.2.3/1.wav'))).toBe(400);
    expect(await desk.tell(named('http://10.1.2.3:8080/1.wav'))).toBe(204);
    expect(desk.fetched).toEqual(['http://10.1.2.3:8080/1.wav x']);
  });

  it('is refused where nobody said from where it may come', async () => {
    const desk = telephoneDesk({ recordings: { domains: [] } });
    expect(await desk.tell(recorded)).toBe(400);
  });

  it('is asked for again by the system as long as it cannot be had', async () => {
    const desk = telephoneDesk();
    desk.answers.push(() => new Response(null, { status: 404 }));
    expect(await desk.tell({ ...recorded, id: 'evt_1' })).toBe(503);
    expect(await onlyCall(desk)).toMatchObject({ recording: { state: 'promised' } });
    expect(await desk.tell({ ...recorded, id: 'evt_1' })).toBe(204);
    const call = await onlyCall(desk);
    expect(call.recording).toEqual({ state: 'kept', mime: 'audio/mpeg', seconds: 61 });
    const file = await desk.calls.recording(call.id);
    expect(await new Response(file?.body).text()).toBe('~~');
  });

  it('is not looked for elsewhere', async () => {
    const desk = telephoneDesk();
    const headers = { location: 'http://169.254.169.254/' };
    desk.answers.push(() => new Response(null, { status: 302, headers }));
    expect(await desk.tell(recorded)).toBe(503);
    expect(desk.fetched).toHaveLength(1);
  });

  it('is not kept when it is too long', async () => {
    const desk = telephoneDesk({
      recordings: { domains: ['pbx.example.go.id'], maxBytes: 1 },
    });
    expect(await desk.tell(recorded)).toBe(503);
    const call = await onlyCall(desk);
    expect(await desk.calls.recording(call.id)).toBeNull();
  });
});
