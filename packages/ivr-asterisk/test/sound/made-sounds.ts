import { sampleRate } from '../fake-ari/fake-sound.js';

/** Sound as numbers around 0; 1 is full scale. */
export type Wave = readonly number[];

/** The amplitude of a level in dB of full scale. */
const ofDb = (db: number) => 10 ** (db / 20);

/** Numbers that look like chance, the same each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const samplesIn = (seconds: number) => Math.round(seconds * sampleRate);

/** A wave of a level, as RMS. */
function atLevel(wave: Wave, db: number): Wave {
  const power = wave.reduce((sum, sample) => sum + sample * sample, 0) / wave.length;
  return wave.map((sample) => (sample * ofDb(db)) / Math.sqrt(power));
}

/** Even noise, as hiss or, through a filter, darker. */
export function noise(seconds: number, db: number, seed: number, dark = 0): Wave {
  const next = chance(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  let last = 0;
  const wave = Array.from({ length: samplesIn(seconds) }, () => {
    last = dark * last + (1 - dark) * normal();
    return last;
  });
  return atLevel(wave, db);
}

/** The hum of the mains, and hiss behind it. */
export function lineNoise(seconds: number, db: number, seed: number): Wave {
  const hum = Array.from(
    { length: samplesIn(seconds) },
    (_, place) =>
      Math.sin((2 * Math.PI * 50 * place) / sampleRate) +
      0.4 * Math.sin((2 * Math.PI * 150 * place) / sampleRate),
  );
  return mixed(atLevel(hum, db), noise(seconds, db - 10, seed));
}

/** A word: syllables of a voice, the first one behind a hiss as of an s. @param db - of its loudest part, as RMS */
export function word(seconds: number, db: number, pitchHz: number, seed: number): Wave {
  const syllables = Math.max(1, Math.round(seconds / 0.25));
  const hiss = noise(seconds, -14, seed);
  const wave = Array.from({ length: samplesIn(seconds) }, (_, place) => {
    const at = (place / samplesIn(seconds)) * syllables;
    const swell = Math.sin(Math.PI * (at % 1)) ** 2;
    const phase = (2 * Math.PI * pitchHz * place) / sampleRate;
    const voice = Math.sin(phase) + 0.6 * Math.sin(3 * phase) + 0.3 * Math.sin(7 * phase);
    const isHiss = at < 0.25;
    return swell * (isHiss ? 2 * (hiss[place] ?? 0) : voice);
  });
  // Its loudest part swells to twice the power that all of it has.
  return atLevel(wave, db - 4);
}

/** A breath into the phone: it comes and goes. */
export function breath(seconds: number, db: number, seed: number): Wave {
  const air = noise(seconds, 0, seed, 0.7);
  const wave = air.map((sample, place) => sample * Math.sin((Math.PI * place) / air.length));
  return atLevel(wave, db);
}

export const nothing = (seconds: number): Wave => new Array<number>(samplesIn(seconds)).fill(0);

/** One behind the other. */
export const joined = (...waves: readonly Wave[]): Wave => waves.flat();

/** One over the other. */
export function mixed(wave: Wave, ground: Wave): Wave {
  return wave.map((sample, place) => sample + (ground[place] ?? 0));
}

/** As a phone sends it. */
export function samplesOf(wave: Wave): Int16Array {
  return Int16Array.from(wave, (sample) => Math.round(32_767 * Math.max(-1, Math.min(1, sample))));
}
