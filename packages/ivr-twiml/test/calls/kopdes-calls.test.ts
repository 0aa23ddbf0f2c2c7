import type { VoiceWebhook } from '@aduan/core/voice';
import { playCall } from '@aduan/ivr/simulator';
import { getResponse } from 'msw/utils/get-response';
import { expect, test } from 'vitest';
import {
  type CallScript,
  callerIn,
  callScripts,
} from '../../../kopdes/test/phone/calls/scripts.js';
import { specialLines } from '../../../kopdes/test/phone/calls/special-lines.js';
import { phoneDesk } from '../../../kopdes/test/phone/phone-desk.js';
import { twilioVoice } from '../../src/index.js';
import { twilioProvider } from '../../src/msw/index.js';

/** The calls that are played on the simulator of @aduan/ivr, with what they come to. */
const file = new URL('../../../kopdes/test/phone/calls/kopdes.txt', import.meta.url);
const scripts = callScripts(file);

const account = { accountSid: 'AC1', authToken: '12345' };
const publicUrl = 'https://desk.example/aduan/phone';
const twilio = twilioVoice({ publicUrl, ...account });
const standIn = twilioProvider({ publicUrl, ...account });
const deaf: VoiceWebhook = {
  ...twilio,
  capabilities: { ...twilio.capabilities, recognises: [] },
};
/** As Twilio writes a number that is withheld. */
const withheld = '+266696687';

/** What a script of the simulator comes to on Twilio, in the same words. */
async function played({ at, how, lines }: CallScript): Promise<string> {
  const fetched: string[] = [];
  const desk = phoneDesk(
    {
      ...specialLines[how],
      provider: how === 'deaf' ? deaf : twilio,
      async fetch(input, init) {
        const request = new Request(input, init);
        fetched.push(`${request.url} ${request.headers.get('authorization')}`);
        return (await getResponse([...standIn.handlers], request)) ?? Response.error();
      },
    },
    at,
  );
  const from = callerIn({ how }) ?? withheld;
  const handset = standIn.handset(desk.aduan.fetch, { call: 'CA1', from });
  const heard: string[] = [];
  for (const line of lines.filter((each) => /^[>*] /.test(each))) {
    heard.push(...(await playCall(handset, [line])));
    desk.pass(10_000);
  }
  for (const { ticket } of await desk.tickets()) {
    for (const { blob } of ticket.attachments) {
      // The case knows where its recording will lie before the provider has handed it out.
      await expect.poll(() => desk.aduan.files.get(blob)).toMatchObject({ mime: 'audio/wav' });
    }
  }
  const passwords = fetched.filter((each) => !each.endsWith(`Basic ${btoa('AC1:12345')}`));
  expect(passwords).toEqual([]);
  const outcome = (await desk.outcome()).map((line) => `= ${line}`);
  return comparable([...heard, ...outcome]);
}

/** What TwiML does not say stands in no script: how few keys there may be, whom one dials. */
function comparable(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/(PIN-nya|PIN is): .*/g, '$1: …')
    .replace(/^\. keys \d+-/gm, '. keys ')
    .replace(/^\. dial .*/gm, '. dial');
}

test('every call of the simulator goes the same way on Twilio, and leaves the same', async () => {
  expect(scripts.length).toBeGreaterThanOrEqual(86);
  for (const script of scripts)
    expect(await played(script), script.title).toBe(comparable(script.lines));
});
