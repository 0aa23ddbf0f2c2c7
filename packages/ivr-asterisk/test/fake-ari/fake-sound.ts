/** Samples of a second: Asterisk records 8 kHz, 16 bit, mono. */
export const sampleRate = 8_000;

/** What was recorded of somebody, and what Asterisk says of it. */
export interface FakeSound {
  readonly samples: Int16Array;
  /** Whole seconds, rounded down, without the silence at the end. */
  readonly duration: number;
  readonly talkingDuration: number;
  readonly silenceDuration: number;
}

const pitchHz = 200;
const loudness = 8_000;

/** Somebody speaks, and presses the key that ends it. */
export function spoken(seconds: number): FakeSound {
  const period = sampleRate / pitchHz;
  const wave = Int16Array.from({ length: period }, (_, place) =>
    Math.round(loudness * Math.sin((2 * Math.PI * place) / period)),
  );
  const samples = new Int16Array(Math.round(seconds * sampleRate));
  for (let place = 0; place < samples.length; place += period)
    samples.set(wave.subarray(0, samples.length - place), place);
  return recorded(samples);
}

/** Samples as they were recorded until a key ended it. */
export function recorded(samples: Int16Array): FakeSound {
  const duration = Math.floor(samples.length / sampleRate);
  return { samples, duration, talkingDuration: duration, silenceDuration: 0 };
}

/** Nobody speaks, and the phone sends silence until Asterisk ends it: all but 0.2 seconds are cut off. */
export const silence: FakeSound = {
  samples: new Int16Array(sampleRate / 5),
  duration: 1,
  talkingDuration: 1,
  silenceDuration: 0,
};

/** A WAV file as Asterisk writes it: a head of 44 bytes, then the samples. */
export function wavOf(samples: Int16Array): Uint8Array {
  const file = Buffer.alloc(44 + samples.byteLength);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(36 + samples.byteLength, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(sampleRate, 24);
  file.writeUInt32LE(sampleRate * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(samples.byteLength, 40);
  samples.forEach((sample, place) => void file.writeInt16LE(sample, 44 + place * 2));
  return file;
}
