import type { MediaRef } from '@aduan/core/channel';
import type { Flow } from '../flow/flow.js';
import type { FlowShape } from '../flow/node.js';
import type { CitizenMessage } from '../session/input.js';
import { type SimulatedHost, type SimulatedStep, type Simulation, simulate } from './simulation.js';
import { transcriptOf } from './transcript.js';

/** Events of a script other than the citizen's words. */
const scriptEvents = {
  silence: (talk) => talk.give({ type: 'silence' }),
  call: (talk) => talk.give({ type: 'start' }),
  'hang up': (talk) => talk.give({ type: 'hangup' }),
  'officer joins': (talk) => talk.give({ type: 'human-took-over' }),
  'officer leaves': (talk) => talk.give({ type: 'human-released' }),
  restart: (talk) => talk.give({ type: 'resume' }),
  'delivered again': (talk) => talk.again(),
} as const satisfies Record<string, Happening>;

type Happening = <Slots extends object>(talk: Simulation<Slots>) => readonly SimulatedStep<Slots>[];

const minuteMs = 60_000;

/**
 * Plays a scripted conversation and returns the transcript. Lines of the script:
 *
 * - `> halo` the citizen writes; `> [photo]`, `> [voice 1]`, `> [photo] caption` sends a file;
 *   `> [place -6.9, 107.6 Pasar Lama]` sends a place; `> #123` presses keys
 * - `* silence`, `* call`, `* hang up`, `* officer joins`, `* officer leaves`, `* restart`,
 *   `* delivered again`, `* wait 61 min`
 *
 * All other lines are answers of an earlier run and ignored. The lines of the script are kept, so a transcript can be
 * used as a script.
 *
 * @param at - start time, epoch ms
 */
export function playScript<Shape extends FlowShape>(
  flow: Flow<Shape>,
  host: SimulatedHost,
  script: readonly string[],
  at: number,
): readonly string[] {
  const talk = simulate(flow, host, at) as Simulation<object>;
  return script
    .filter((line) => /^[>*] /.test(line))
    .flatMap((line) => [line, ...transcriptOf(playLine(talk, line))]);
}

/**
 * Plays one line of a script: `> halo`, `* silence`.
 *
 * @throws RangeError for an unknown event
 */
export function playLine<Slots extends object>(
  talk: Simulation<Slots>,
  line: string,
): readonly SimulatedStep<Slots>[] {
  const what = line.slice(2).trim();
  if (line.startsWith('>')) return talk.say(messageIn(what));
  const [, minutes] = /^wait (\d+) min$/.exec(what) ?? [];
  if (minutes !== undefined) return talk.wait(Number(minutes) * minuteMs);
  if (Object.hasOwn(scriptEvents, what))
    return scriptEvents[what as keyof typeof scriptEvents](talk);
  throw new RangeError(`A script cannot say "* ${what}".`);
}

/** Parses a message in a script. */
export function messageIn(written: string): CitizenMessage {
  const [, digits] = /^#([\d*#]+)$/.exec(written) ?? [];
  if (digits !== undefined) return { digits };
  const place = /^\[place (-?[\d.]+), (-?[\d.]+) ?(.*)\]$/.exec(written);
  if (place) {
    const [, latitude, longitude, name] = place;
    return {
      location: {
        latitude: Number(latitude),
        longitude: Number(longitude),
        ...(name && { name }),
      },
    };
  }
  const [, kind, number = '1', caption = ''] =
    /^\[(photo|voice|document) ?(\w*)\] ?(.*)$/.exec(written) ?? [];
  if (kind === undefined) return { text: written };
  const files = [fileOf(kind, number || '1')];
  return caption ? { text: caption, files } : { files };
}

function fileOf(kind: string, number: string): MediaRef {
  const kinds = { photo: 'image', voice: 'audio', document: 'document' } as const;
  return { ref: `${kind}-${number}`, kind: kinds[kind as keyof typeof kinds] };
}
