import { playCall, simulatedProvider } from '@aduan/ivr/simulator';
import { expect } from 'vitest';
import {
  type CallScript,
  callerIn,
  callScripts,
  carriedNumber,
  tellingScripts,
} from '../../../kopdes/test/phone/calls/scripts.js';
import { specialLines } from '../../../kopdes/test/phone/calls/special-lines.js';
import { phoneDesk } from '../../../kopdes/test/phone/phone-desk.js';
import { asteriskDesk, type Connecting, lineDesk } from '../asterisk-desk.js';
import { asteriskHandset } from '../asterisk-handset.js';
import { startFakeAri } from '../fake-ari/fake-ari.js';
import { deafLine } from './deaf-script.js';

export const scripts = callScripts(
  new URL('../../../kopdes/test/phone/calls/kopdes.txt', import.meta.url),
);

/** Those that tell whether another connection carries what this one does. */
export const scriptsByConnection = tellingScripts(scripts);

/** A call as it was played, and what an officer finds afterwards. */
interface Played {
  readonly lines: readonly string[];
  readonly heard: readonly string[];
  readonly outcome: readonly string[];
}

/** Its PIN is another one each time. */
const comparable = (heard: readonly string[]) =>
  heard.map((line) => line.replace(/(PIN-nya|PIN is): .*/, '$1: …'));

const played = new Map<CallScript, Promise<Played>>();

/** A script on the simulator, as somebody plays it on a phone that hears no speech: once, however it is carried. */
export function simulated(script: CallScript): Promise<Played> {
  const known = played.get(script) ?? onSimulator(script);
  played.set(script, known);
  return known;
}

async function onSimulator({ at, how, lines }: CallScript): Promise<Played> {
  const { maxBodyBytes: _, ...capabilities } = lineDesk.capabilities;
  const desk = phoneDesk({ ...specialLines[how], provider: simulatedProvider(capabilities) }, at);
  const phone = desk.call('call-1', callerIn({ how }));
  const heard: string[] = [];
  const done: string[] = [];
  let waits: Parameters<typeof deafLine>[1] = null;
  for (const line of lines.filter((each) => /^[>*] /.test(each))) {
    const deaf = deafLine(line, waits);
    if (deaf === null) continue;
    done.push(deaf);
    heard.push(...(await playCall(phone, [deaf])));
    waits = deaf.endsWith('hang up') || deaf.endsWith('hangs up') ? null : waitsIn(heard);
    desk.pass(10_000);
  }
  return { lines: done, heard: comparable(heard), outcome: await desk.outcome() };
}

function waitsIn(heard: readonly string[]): Parameters<typeof deafLine>[1] {
  const what = heard.at(-1)?.replace('. ', '').split(' ')[0] ?? '';
  const commands = ['record', 'dial', 'queue', 'hold', 'leave', 'wait', 'hangup'] as const;
  return commands.find((command) => command === what) ?? 'gather';
}

/** The same on Asterisk. */
export async function overAsterisk(
  { at, how }: CallScript,
  lines: readonly string[],
  connecting: Connecting = {},
): Promise<Omit<Played, 'lines'>> {
  const ari = await startFakeAri();
  const desk = await asteriskDesk(ari, specialLines[how], connecting, at);
  try {
    await desk.ready();
    const phone = asteriskHandset(ari, desk, carriedNumber({ how }));
    const heard: string[] = [];
    for (const line of lines) {
      heard.push(...(await playCall(phone, [line])));
      desk.pass(10_000);
    }
    for (const { ticket } of await desk.tickets()) {
      for (const { blob } of ticket.attachments)
        await expect.poll(() => desk.aduan.files.get(blob)).toMatchObject({ mime: 'audio/wav' });
    }
    await expect.poll(() => [...ari.world.stored.keys()]).toEqual([]);
    return { heard: comparable(heard), outcome: await desk.outcome() };
  } finally {
    await desk.close();
    await ari.close();
  }
}
