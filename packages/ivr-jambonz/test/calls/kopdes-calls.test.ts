import { playCall } from '@aduan/ivr/simulator';
import { validateApp } from '@jambonz/schema';
import { expect, test } from 'vitest';
import type { CallScript } from '../../../ivr/test/calls/scripts.js';
import { phoneDesk } from '../../../ivr/test/phone-desk.js';
import { jambonzVoice } from '../../src/index.js';
import { account } from '../hook-of-event.js';
import { standInRecorder } from '../stand-in-recorder.js';
import { comparable, scripts, special, writtenCall } from './calls.js';
import { jambonzHandset } from './jambonz-handset.js';

const publicUrl = 'https://desk.example/aduan/phone';
const webhookSecret = '12345';
const voices = {
  id: { vendor: 'google', language: 'id-ID', voice: 'id-ID-Standard-A' },
  en: { vendor: 'google', language: 'en-US', voice: 'en-US-Standard-C' },
};

/** What a script of the simulator comes to on jambonz, in the same words. */
async function played({ at, how, lines }: CallScript): Promise<string> {
  const provider = jambonzVoice({
    publicUrl,
    webhookSecret,
    voices,
    accountSid: account,
    recorder: standInRecorder(),
    ...(how === 'deaf' && { recognisers: {} }),
  });
  const desk = phoneDesk({ ...special[how], provider }, at);
  let now = at;
  const from = how === 'withheld' ? 'anonymous' : '081234567890';
  const call = { publicUrl, webhookSecret, call: 'call-1', from, now: () => now };
  const phone = jambonzHandset(desk.aduan.fetch, call, (answer) => {
    expect(validateApp(JSON.parse(answer))).toEqual({ valid: true, errors: [] });
  });
  const heard: string[] = [];
  for (const line of lines.filter((each) => /^[>*] /.test(each))) {
    heard.push(...(await playCall(phone, [line])));
    desk.pass(10_000);
    now += 10_000;
  }
  for (const { ticket } of await desk.cases()) {
    for (const { blob } of ticket.attachments)
      await expect.poll(() => desk.aduan.files.get(blob)).toMatchObject({ mime: 'audio/wav' });
  }
  const outcome = (await desk.outcome()).map((line) => `= ${line}`);
  return comparable([...heard, ...outcome].join('\n'));
}

test.each(scripts)('$title: by webhooks of jambonz as on the simulator', async (script) => {
  expect(await played(script)).toBe(writtenCall(script));
});
