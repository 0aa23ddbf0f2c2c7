import { playCall } from '@aduan/ivr/simulator';
import { validateApp } from '@jambonz/schema';
import { expect, test } from 'vitest';
import {
  type CallScript,
  carriedNumber,
  tellingScripts,
} from '../../../kopdes/test/phone/calls/scripts.js';
import { specialLines } from '../../../kopdes/test/phone/calls/special-lines.js';
import { phoneDesk } from '../../../kopdes/test/phone/phone-desk.js';
import { jambonzVoice } from '../../src/index.js';
import { byWebhook, type Deliver, jambonzHandset } from '../../src/msw/jambonz-handset.js';
import { standInRecorder } from '../../src/msw/stand-in-recorder.js';
import { account } from '../account.js';
import { openLine, voices } from '../jambonz-desk.js';
import { bySocket } from './by-socket.js';
import { comparable, scripts, writtenCall } from './calls.js';

const publicUrl = 'https://desk.example/aduan/phone';
const webhookSecret = '12345';

/** What a script of the simulator comes to on jambonz, in the same words. */
async function played(
  { how, lines }: CallScript,
  desk: Pick<ReturnType<typeof phoneDesk>, 'aduan' | 'tickets' | 'outcome' | 'pass'>,
  deliver: Deliver,
  pass: (ms: number) => void = () => {},
): Promise<string> {
  const valid: Deliver = async (query, payload) => {
    const answer = await deliver(query, payload);
    if (answer !== null)
      expect(validateApp(JSON.parse(answer))).toEqual({ valid: true, errors: [] });
    return answer;
  };
  const from = carriedNumber({ how });
  const phone = jambonzHandset(valid, { call: 'call-1', from }, account);
  const heard: string[] = [];
  for (const line of lines.filter((each) => /^[>*] /.test(each))) {
    heard.push(...(await playCall(phone, [line])));
    desk.pass(10_000);
    pass(10_000);
  }
  const outcome = (await desk.outcome()).map((line) => `= ${line}`);
  return comparable([...heard, ...outcome].join('\n'));
}

const hearing = (how: string) => (how === 'deaf' ? { recognisers: {} } : {});

test.each(scripts)('$title: by webhooks of jambonz as on the simulator', async (script) => {
  const { at, how } = script;
  const options = { publicUrl, webhookSecret, voices, accountSid: account, ...hearing(how) };
  const provider = jambonzVoice({ ...options, recorder: standInRecorder() });
  const desk = phoneDesk({ ...specialLines[how], provider }, at);
  let now = at;
  const deliver = byWebhook(desk.aduan.fetch, publicUrl, webhookSecret, () => now);
  const heard = await played(script, desk, deliver, (ms) => {
    now += ms;
  });
  expect(heard).toBe(writtenCall(script));
  for (const { ticket } of await desk.tickets()) {
    for (const { blob } of ticket.attachments)
      await expect.poll(() => desk.aduan.files.get(blob)).toMatchObject({ mime: 'audio/wav' });
  }
});

test.each(tellingScripts(scripts))(
  '$title: over a WebSocket of jambonz as on the simulator',
  async (script) => {
    const { at, how } = script;
    const line = await openLine();
    const recorder = standInRecorder();
    const desk = await line.desk(specialLines[how], { ...hearing(how), recorder }, at);
    const { deliver, close } = await bySocket(line.address, () =>
      expect.poll(() => desk.told.at(-1)?.event.type, { timeout: 10_000 }).toBe('ended'),
    );
    expect(await played(script, desk, deliver)).toBe(writtenCall(script));
    close();
    await line.close();
  },
);
