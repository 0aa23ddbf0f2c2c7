import type { VoiceInstruction } from '@aduan/core/voice';
import type { Handset } from './handset.js';

/** Speech confidence of unclear speech. */
const hardToHear = 0.3;

/** Events of a script other than keys and words. */
const scriptEvents: Readonly<Record<string, (phone: Handset) => Promise<VoiceInstruction | null>>> =
  {
    call: (phone) => phone.dial(),
    silence: (phone) => phone.silent(),
    wait: (phone) => phone.wait(),
    'delivered again': (phone) => phone.again(),
    'officer answers': (phone) => phone.connected('answered'),
    'nobody answers': (phone) => phone.connected('timeout'),
    engaged: (phone) => phone.connected('unavailable'),
    'hang up': async (phone) => {
      await phone.hangUp();
      return null;
    },
  };

/**
 * Plays a scripted call and returns the transcript with what the caller hears. Lines of the script:
 *
 * - `> #12` presses keys, `> #1 #2` presses others during the answer, `> halo` says something, `> [voice 20]` speaks
 *   for 20 seconds after the tone, `> [voice 20] and hangs up`, `> [unclear] belum` says something that is hard to hear
 * - `* call`, `* silence`, `* wait`, `* hang up`, `* delivered again`, `* officer answers`, `* nobody answers`,
 *   `* engaged`, `* queue 30 place 2`
 *
 * All other lines are answers of an earlier run and ignored, so a transcript can be used as a script.
 *
 * @throws RangeError for an unknown event
 */
export async function playCall(
  phone: Handset,
  script: readonly string[],
): Promise<readonly string[]> {
  const played: string[] = [];
  for (const line of script.filter((each) => /^[>*] /.test(each))) {
    const turn = await playLine(phone, line);
    played.push(line, ...(turn ? heardIn(turn) : []));
  }
  return played;
}

async function playLine(phone: Handset, line: string): Promise<VoiceInstruction | null> {
  const what = line.slice(2).trim();
  if (line.startsWith('*')) {
    const [, seconds, place] = /^queue (\d+) place (\d+)$/.exec(what) ?? [];
    if (seconds !== undefined) return phone.waitInQueue(Number(seconds), Number(place));
    const happens = Object.hasOwn(scriptEvents, what) ? scriptEvents[what] : undefined;
    if (!happens) throw new RangeError(`A script cannot say "${line}".`);
    return happens(phone);
  }
  const [, keys] = /^#([\d*#]+)$/.exec(what) ?? [];
  if (keys !== undefined) return phone.press(keys);
  const [, first, over] = /^#([\d*#]+) #([\d*#]+)$/.exec(what) ?? [];
  if (first !== undefined && over !== undefined) return pressOver(phone, first, over);
  const [, seconds, end] = /^\[voice (\d+)\]( and hangs up)?$/.exec(what) ?? [];
  if (seconds === undefined) return sayTo(phone, what);
  return end ? phone.recordAndHangUp(Number(seconds)) : phone.record(Number(seconds));
}

async function pressOver(phone: Handset, keys: string, over: string): Promise<VoiceInstruction> {
  if (phone.pressOver) return phone.pressOver(keys, over);
  await phone.press(keys);
  return phone.press(over);
}

function sayTo(phone: Handset, what: string): Promise<VoiceInstruction> {
  const [, unclear] = /^\[unclear\] (.*)$/.exec(what) ?? [];
  return unclear === undefined ? phone.say(what) : phone.say(unclear, hardToHear);
}

/** The output to the caller, and the input that the line then waits for. */
function heardIn({ say, next }: VoiceInstruction): readonly string[] {
  return [
    ...say.map(({ text, type }) => `< ${type === 'audio' ? '♪ ' : ''}${text}`),
    waitsFor(next),
  ];
}

function waitsFor(next: VoiceInstruction['next']): string {
  switch (next.do) {
    case 'gather': {
      const { digits, speech } = next;
      const keys = digits && `keys ${digits.min}-${digits.max}${digits.finish ?? ''}`;
      return `. ${[keys, speech && 'speech'].filter(Boolean).join(' or ')}`;
    }
    case 'dial':
      return `. dial ${next.to}`;
    case 'queue':
      return `. queue ${next.queue}`;
    default:
      return `. ${next.do}`;
  }
}
