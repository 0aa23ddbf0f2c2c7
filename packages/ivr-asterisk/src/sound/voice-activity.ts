/** The sound in the file of a recording. */
export interface VoiceActivity {
  /** Length of the sound, from the bytes of the file. */
  readonly seconds: number;
  /** Whether there is no speech: digital silence, or the even comfort noise that phones send instead. */
  readonly isSilent: boolean;
}

/** The sound in a WAV file. */
interface WavSound {
  readonly samples: DataView;
  readonly bytesPerSecond: number;
  /** Whether the samples are 16 bit PCM of one channel. */
  readonly isPcm: boolean;
}

/** Length of the header of a WAV file as Asterisk writes it. */
const headBytes = 44;
/** 8 kHz, 16 bit, mono. */
const usualBytesPerSecond = 16_000;
const framesPerSecond = 50;

/** Level from which a frame is loud, in dB of full scale. Callers have -20 to -40; comfort noise stays below -50. */
const loudDb = -48;
/** Level below which a frame contains only rounding errors of the codec, in dB. */
const emptyDb = -66;
/** How much louder than the noise floor a quiet caller is, in dB. Comfort noise is even. */
const aboveGroundDb = 7;
/** The share of the non-empty frames that form the noise floor. */
const groundShare = 0.1;
/** Consecutive frames that count as a sound: 60 ms. The shortest words are longer, a click on the line is shorter. */
const soundFrames = 3;

/**
 * Detects speech in the file of a recording. In doubt it counts as speech: breath, and noise that is louder or less
 * even than comfort noise.
 *
 * Asterisk writes the format `wav` as PCM, with any codec of the call. For any other file only the length is measured.
 */
export function voiceActivity(file: Uint8Array): VoiceActivity {
  const { samples, bytesPerSecond, isPcm } = readWav(file);
  const seconds = samples.byteLength / bytesPerSecond;
  if (samples.byteLength === 0) return { seconds: 0, isSilent: true };
  const levels = isPcm ? levelsOf(samples, bytesPerSecond / framesPerSecond) : null;
  return { seconds, isSilent: levels !== null && !isSound(levels) };
}

function isSound(levels: readonly number[]): boolean {
  const heard = levels.filter((level) => level > emptyDb).toSorted((one, other) => one - other);
  const ground = heard[Math.floor(heard.length * groundShare)] ?? loudDb;
  const least = Math.min(loudDb, ground + aboveGroundDb);
  let row = 0;
  return levels.some((level) => {
    row = level > least ? row + 1 : 0;
    return row === soundFrames;
  });
}

/** The level of each frame in dB of full scale, without the DC offset that some codecs add. */
function levelsOf(samples: DataView, frameBytes: number): readonly number[] {
  const levels: number[] = [];
  for (let from = 0; from < samples.byteLength - 1; from += frameBytes) {
    const to = Math.min(from + frameBytes, samples.byteLength - 1);
    let count = 0;
    let sum = 0;
    let squares = 0;
    for (let place = from; place < to; place += 2) {
      const sample = samples.getInt16(place, true) / 32_768;
      count += 1;
      sum += sample;
      squares += sample * sample;
    }
    const power = squares / count - (sum / count) ** 2;
    levels.push(10 * Math.log10(Math.max(power, 1e-12)));
  }
  return levels;
}

/** Reads the chunks of a WAV file. When its header is incomplete, everything after it counts as sound. */
function readWav(file: Uint8Array): WavSound {
  const bytes = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let bytesPerSecond = usualBytesPerSecond;
  let isPcm = false;
  for (let place = 12; place + 8 <= file.byteLength; ) {
    const name = String.fromCharCode(...file.subarray(place, place + 4));
    const length = bytes.getUint32(place + 4, true);
    const from = place + 8;
    if (name === 'fmt ' && from + 16 <= file.byteLength) {
      bytesPerSecond = bytes.getUint32(from + 8, true) || usualBytesPerSecond;
      isPcm =
        bytes.getUint16(from, true) === 1 &&
        bytes.getUint16(from + 2, true) === 1 &&
        bytes.getUint16(from + 14, true) === 16;
    }
    if (name === 'data') {
      const rest = file.byteLength - from;
      const samples = viewOf(file, from, length === 0 ? rest : Math.min(length, rest));
      return { samples, bytesPerSecond, isPcm };
    }
    place = from + length + (length % 2);
  }
  const from = Math.min(headBytes, file.byteLength);
  return { samples: viewOf(file, from, file.byteLength - from), bytesPerSecond, isPcm: false };
}

function viewOf(file: Uint8Array, from: number, length: number): DataView {
  return new DataView(file.buffer, file.byteOffset + from, length);
}
