import { fc } from '@aduan-internal/property';
import { expect, test } from 'vitest';
import { voiceMeter } from '../../src/recordings/voice-meter.js';
import { silence, voice } from '../fake-jambonz/pcm.js';

/** Noise of a line, evenly spread. */
function noise(seconds: number, loudest: number): Buffer {
  const sound = Buffer.alloc(Math.round(seconds * 8_000) * 2);
  for (let at = 0; at < sound.length / 2; at += 1)
    sound.writeInt16LE(((at * 7_919) % (2 * loudest)) - loudest, at * 2);
  return sound;
}

/** When the meter says that a caller is silent, in seconds of sound. */
function silentAfter(...sounds: readonly Buffer[]): number | null {
  const meter = voiceMeter(5);
  let at = 0;
  for (const sound of sounds) {
    for (let place = 0; place < sound.length; place += 320) {
      meter.hear(sound.subarray(place, place + 320));
      at += 0.02;
      if (meter.isSilent()) return Math.round(at * 10) / 10;
    }
  }
  return null;
}

test('a person who says nothing is silent after the silence, who has spoken a second later', () => {
  expect(silentAfter(silence(20))).toBe(5);
  expect(silentAfter(voice(3), silence(20))).toBe(9);
  expect(silentAfter(silence(4), voice(1), silence(20))).toBe(11);
  expect(silentAfter(voice(2), silence(5), voice(2), silence(20))).toBe(15);
});

test('a quiet voice is one, on a noisy line as well', () => {
  const quiet = Buffer.from(voice(1));
  for (let at = 0; at < quiet.length; at += 2)
    quiet.writeInt16LE(Math.round(quiet.readInt16LE(at) / 15), at);
  expect(silentAfter(quiet, silence(20))).toBe(7);
  expect(silentAfter(noise(30, 120))).toBe(5);
  expect(silentAfter(voice(3), noise(20, 120))).toBe(9);
});

test('a line that is loud for a while does not end a recording early', () => {
  expect(silentAfter(voice(60))).toBeNull();
});

test('pieces of any size are heard the same', () => {
  const sound = Buffer.concat([silence(2), voice(3), silence(7)]);
  const whole = voiceMeter(5);
  whole.hear(sound);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 1 }), (sizes) => {
      const meter = voiceMeter(5);
      for (let at = 0, count = 0; at < sound.length; count += 1) {
        const size = sizes[count % sizes.length] ?? 1;
        meter.hear(sound.subarray(at, at + size));
        at += size;
      }
      expect([meter.heard(), meter.isSilent()]).toEqual([whole.heard(), whole.isSilent()]);
    }),
    { numRuns: 20 },
  );
});
