import { playCall, simulatedProvider } from '@aduan/ivr/simulator';
import { expect, test } from 'vitest';
import { phoneDesk } from '../phone-desk.js';
import { type CallScript, callerIn, callScripts } from './scripts.js';
import { specialLines } from './special-lines.js';

const file = new URL('./kopdes.txt', import.meta.url);
const scripts = callScripts(file);
const deaf = { provider: simulatedProvider({ recognises: [] }) };

/** A call as it was played, and what an officer finds afterwards. Its PIN is another one each time. */
async function played({ title, when, at, how, lines }: CallScript): Promise<string> {
  const desk = phoneDesk(how === 'deaf' ? deaf : specialLines[how], at);
  const phone = desk.call('call-1', callerIn({ how }));
  const heard: string[] = [];
  for (const line of lines.filter((each) => /^[>*] /.test(each))) {
    heard.push(...(await playCall(phone, [line])));
    desk.pass(10_000);
  }
  const said = heard.map((line) => line.replace(/(PIN-nya|PIN is): .*/, '$1: …'));
  const outcome = (await desk.outcome()).map((line) => `= ${line}`);
  const head = `== ${title} @ ${when}${how && ` ! ${how}`}`;
  return [head, ...said, ...outcome, ''].join('\n');
}

test('every call goes as it is written, and leaves what it says', async () => {
  const all: string[] = [];
  for (const script of scripts) all.push(await played(script));
  await expect(all.join('\n')).toMatchFileSnapshot(file.pathname);
});
