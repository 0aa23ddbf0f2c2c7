import { playCall } from '@aduan/ivr/simulator';
import { fc } from '@aduan-internal/property';
import { expect, test } from 'vitest';
import { openAt, phoneDesk } from '../../../kopdes/test/phone/phone-desk.js';
import { type JambonzRecorder, jambonzVoice } from '../../src/index.js';
import { byWebhook, type Deliver, jambonzHandset } from '../../src/msw/jambonz-handset.js';
import { standInRecorder } from '../../src/msw/stand-in-recorder.js';
import { account } from '../account.js';
import { complaint, places, toldFrom } from './open-call.js';

const publicUrl = 'https://desk.example/aduan/phone';
const webhookSecret = '12345';
const numRuns = process.env.ADUAN_DEEP === '1' ? 500 : 25;

function openDesk(store?: ReturnType<typeof phoneDesk>['store']) {
  const options = { publicUrl, webhookSecret, accountSid: account, recognisers: {} };
  const provider = jambonzVoice({ ...options, recorder: standInRecorder() });
  const desk = phoneDesk({ provider }, openAt, store);
  return { ...desk, deliver: byWebhook(desk.aduan.fetch, publicUrl, webhookSecret, () => openAt) };
}

const filesOf = async (desk: Pick<ReturnType<typeof openDesk>, 'tickets'>) =>
  (await desk.tickets()).map(({ ticket }) => ticket.attachments.length);
const script = complaint.map((line) => (line === '> [voice 4]' ? '> [voice 7]' : line));

test('hooks that come twice, late and to two processes in turn make one ticket', async () => {
  const numbers = fc.array(fc.nat(), { minLength: 60, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(numbers, async (chances) => {
      const one = openDesk();
      const desks = [one, openDesk(one.store)];
      const earlier: Parameters<Deliver>[] = [];
      let count = 0;
      const chance = (outOf: number) => (chances[count++ % chances.length] ?? 0) % outOf;
      const deliver: Deliver = async (...hook) => {
        const desk = desks[chance(2)] ?? one;
        const answer = await desk.deliver(...hook);
        earlier.push(hook);
        // Doubled, to whichever process; and one that was long on its way.
        const again = chance(2) === 0 ? hook : (earlier[chance(earlier.length)] ?? hook);
        const other = await (desks[chance(2)] ?? one).deliver(...again);
        if (again === hook) expect(other).toBe(answer);
        return answer;
      };
      const phone = jambonzHandset(deliver, { call: 'call-1', from: '081234567890' }, account);
      await playCall(phone, [...script, '* hang up', '* delivered again']);
      expect(await filesOf(one)).toEqual([2]);
    }),
    { numRuns },
  );
});

test.each(places)('after %d things, two hooks at once are one', async (done) => {
  const desk = openDesk();
  let last: Parameters<Deliver> = ['', {}];
  const deliver: Deliver = (...hook) => {
    last = hook;
    return desk.deliver(...hook);
  };
  const phone = jambonzHandset(deliver, { call: 'call-1', from: '081234567890' }, account);
  await playCall(phone, script.slice(0, done));
  const [next = ''] = script.slice(done);
  const [heard] = await Promise.all([
    playCall(phone, [next]),
    Promise.resolve().then(() => desk.deliver(...last)),
  ]);
  expect(heard.length).toBeGreaterThan(1);
  await playCall(phone, script.slice(done + 1));
  expect(await filesOf(desk)).toEqual([2]);
});

test.each(places)('after %d things, the end overtakes what was said', async (done) => {
  const desk = openDesk();
  const phone = jambonzHandset(desk.deliver, { call: 'call-1', from: '081234567890' }, account);
  await playCall(phone, script.slice(0, done));
  await phone.hangUp();
  const [next = ''] = script.slice(done);
  const isVoice = next.includes('voice');
  if (isVoice) await phone.recordAndHangUp(9);
  else await phone.press(next.replace('> #', ''));
  const earlier = script.slice(0, done).filter((line) => line.includes('voice')).length;
  // What comes behind the end joins the case of the call, or is kept in one of its own.
  const isTold = done >= toldFrom;
  const all = earlier + (isVoice ? 1 : 0);
  expect(await filesOf(desk)).toEqual(isTold || isVoice ? [all] : []);
});

test('a hook that was not answered goes on as if something had been said, and loses no recording', async () => {
  const desk = openDesk();
  const phone = jambonzHandset(desk.deliver, { call: 'call-1', from: '081234567890' }, account);
  await playCall(phone, script.slice(0, 4));
  // Three tries were in vain: jambonz goes on with the redirect behind the recording.
  const base = { call_sid: 'call-1', account_sid: account, from: '081234567890' };
  const answer = await desk.deliver('?turn=4&for=record', { ...base, call_status: 'in-progress' });
  const turn: unknown = JSON.parse(answer ?? 'null');
  expect(turn).toEqual(expect.arrayContaining([expect.objectContaining({ verb: 'listen' })]));
  await desk.deliver('?for=status', { ...base, call_status: 'completed' });
  expect(await filesOf(desk)).toEqual([1]);
});

test('a recording that no hook spoke of is told by the recorder, signed as a hook', async () => {
  const recorder = standInRecorder();
  let tell: Parameters<JambonzRecorder['whenLost']>[0] = async () => {};
  const options = { publicUrl, webhookSecret, accountSid: account, recognisers: {} };
  const provider = jambonzVoice({
    ...options,
    recorder: {
      ...recorder,
      whenLost(teller) {
        tell = teller;
      },
    },
  });
  const desk = phoneDesk({ provider }, openAt);
  const deliver = byWebhook(desk.aduan.fetch, publicUrl, webhookSecret, () => openAt);
  const phone = jambonzHandset(deliver, { call: 'call-1', from: '081234567890' }, account);
  await playCall(phone, [...script.slice(0, 4), '* hang up']);
  expect(await filesOf(desk)).toEqual([]);
  const recording = { ref: 'call-1.4', seconds: 9, mime: 'audio/wav' };
  for (let again = 0; again < 2; again += 1)
    await tell(
      { call: 'call-1', turn: '4', ...recording },
      { fetch: desk.aduan.fetch, now: () => openAt },
    );
  expect(await filesOf(desk)).toEqual([1]);
  const [only] = await desk.tickets();
  expect(only?.reporters.flatMap(({ contacts }) => contacts.map(({ value }) => value))).toEqual([
    '+6281234567890',
  ]);
});
