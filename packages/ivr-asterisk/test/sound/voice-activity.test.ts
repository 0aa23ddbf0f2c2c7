import { expect, test } from 'vitest';
import { voiceActivity } from '../../src/sound/voice-activity.js';
import { silence, wavOf } from '../fake-ari/fake-sound.js';
import {
  breath,
  joined,
  lineNoise,
  mixed,
  noise,
  nothing,
  samplesOf,
  type Wave,
  word,
} from './made-sounds.js';

const isKept = (wave: Wave) => !voiceActivity(wavOf(samplesOf(wave))).isSilent;
const named = (wave: Wave, ...name: readonly (string | number)[]) =>
  [name.join(' '), wave] as const;

const lengths = [0.2, 0.3, 0.4, 0.6, 0.9];
/** From a caller who shouts to one who hardly dares to speak. */
const levels = [-10, -20, -30, -40, -46, -50];

const words = lengths.flatMap((seconds, place) =>
  levels.map((db) =>
    named(word(seconds, db, [95, 120, 160, 200, 240][place] ?? 120, place), seconds, 's', db, 'dB'),
  ),
);
const wordsInNoise = levels.flatMap((db) => [
  named(joined(nothing(2), word(0.3, db, 180, 7), nothing(1.5)), db, 'dB between silence'),
  named(
    mixed(joined(nothing(1), word(0.3, db, 110, 8), nothing(1)), noise(2.3, -62, 9)),
    db,
    'dB in comfort noise',
  ),
]);

const empty = [0, 0.02, 0.2, 1, 5, 30].map((seconds) =>
  named(nothing(seconds), 'digital silence', seconds, 's'),
);
/** What A-law has in place of zero: its codes stand for +8 and -8. */
const alaw = [
  named(
    nothing(3).map(() => 8 / 32_768),
    'A-law silence',
  ),
  named(
    nothing(3).map((_, place) => (place % 7 < 3 ? 8 : -8) / 32_768),
    'A-law silence of two codes',
  ),
];
const comfort = [-70, -65, -60, -55, -52, -50].flatMap((db, place) => [
  ...[0.2, 1, 5].map((seconds) =>
    named(noise(seconds, db, 20 + place), 'hiss', db, 'dB', seconds, 's'),
  ),
  named(noise(3, db, 40 + place, 0.9), 'dark noise', db, 'dB'),
]);
const clicks = [
  named(joined(nothing(1), noise(0.01, -12, 3), nothing(1)), 'a click'),
  named(
    joined(nothing(1), noise(0.01, -12, 3), nothing(0.5), noise(0.01, -12, 4), nothing(1)),
    'two clicks',
  ),
];

const breaths = [-25, -30, -35, -40, -45].flatMap((db, place) =>
  [0.4, 1].map((seconds) =>
    named(joined(breath(seconds, db, 60 + place), nothing(0.2)), 'breath', db, 'dB', seconds, 's'),
  ),
);
const lines = [-25, -30, -35, -40, -45].map((db, place) =>
  named(lineNoise(3, db, 80 + place), 'line', db, 'dB'),
);
/** Softer than the softest caller, and as even as comfort noise. */
const faint = [-50, -55, -60].map((db, place) =>
  named(lineNoise(3, db, 90 + place), 'line', db, 'dB'),
);

test('of words of 0.2 to 0.9 seconds none is lost, no matter who says them', () => {
  const said = [...words, ...wordsInNoise];
  expect(said.length).toBeGreaterThanOrEqual(40);
  expect(said.filter(([, wave]) => !isKept(wave)).map(([name]) => name)).toEqual([]);
});

test('of digital silence, comfort noise and clicks none is kept', () => {
  const silent = [...empty, ...alaw, ...comfort, ...clicks];
  expect(silent.filter(([, wave]) => isKept(wave)).map(([name]) => name)).toEqual([]);
  expect(voiceActivity(wavOf(silence.samples))).toEqual({ seconds: 0.2, isSilent: true });
});

test('breath and a noisy line are kept, in doubt; a line as soft and even as comfort noise is not', () => {
  const doubtful = [...breaths, ...lines, ...faint];
  const kept = doubtful.filter(([, wave]) => isKept(wave));
  console.log(`Breath and line noise: ${kept.length} of ${doubtful.length} kept.`);
  expect(kept).toEqual([...breaths, ...lines]);
});

test('the length comes from the bytes', () => {
  const said = wavOf(samplesOf(word(0.38, -30, 120, 1)));
  expect(voiceActivity(said)).toEqual({ seconds: 0.38, isSilent: false });
  // The head of a recording that a crash cut off was never completed.
  const cut = said.slice();
  new DataView(cut.buffer).setUint32(40, 0, true);
  expect(voiceActivity(cut)).toEqual({ seconds: 0.38, isSilent: false });
  // A program that writes into a pipe does not know how long it will be.
  const piped = said.slice();
  new DataView(piped.buffer).setUint32(40, 0x7ffff000, true);
  expect(voiceActivity(piped)).toEqual({ seconds: 0.38, isSilent: false });
});

test('other chunks are passed over, and what is cut off or no WAV file does no harm', () => {
  const said = wavOf(samplesOf(word(0.4, -30, 120, 1)));
  const list = Buffer.from('LIST\u0003\0\0\0abc\0', 'latin1');
  const withList = Buffer.concat([said.subarray(0, 36), list, said.subarray(36)]);
  expect(voiceActivity(withList)).toEqual({ seconds: 0.4, isSilent: false });
  for (let length = 0; length <= 44; length += 1)
    expect(voiceActivity(said.subarray(0, length))).toEqual({ seconds: 0, isSilent: true });
  expect(voiceActivity(said.subarray(0, 45)).isSilent).toBe(true);
  expect(voiceActivity(new Uint8Array(44 + 16_000)).isSilent).toBe(false);
});

test('of a file that is no PCM the length is told, and it is kept', () => {
  const alawFile = wavOf(new Int16Array(4_000));
  const head = new DataView(alawFile.buffer);
  head.setUint16(20, 6, true);
  head.setUint32(28, 8_000, true);
  head.setUint16(34, 8, true);
  expect(voiceActivity(alawFile)).toEqual({ seconds: 1, isSilent: false });
});
