import { sampleRate } from './telephone-sound.js';

/** Detects speech. It measures time by samples, so delays in transit have no effect. */
export interface VoiceMeter {
  /** Processes sound. @param sound - PCM, 16 bit, little-endian, in pieces of any size */
  hear(sound: Uint8Array): void;
  /** Whether speech was detected. */
  heard(): boolean;
  /** Whether the silence that ends a recording has passed. */
  isSilent(): boolean;
}

/** Samples per window: a tenth of a second. */
const window = sampleRate / 10;
/** Lowest level of a voice, as the root mean square of 16-bit samples: 47 dB below full scale. */
const quietestVoice = 150;
/** How much louder than the noise of the line a voice is, as a factor. */
const aboveNoise = 3;
/** The noise estimate rises slowly, falls at once, and is limited. */
const noise = { first: 30, most: 300, growth: 1.02 } as const;
/** Extra silence after speech, so that the length of a recording shows whether the caller spoke. */
const graceSeconds = 1;

/** @param silenceSeconds - silence that ends a recording */
export function voiceMeter(silenceSeconds: number): VoiceMeter {
  let left = new Uint8Array();
  let windows = 0;
  let lastVoice: number | null = null;
  let floor: number = noise.first;

  function measure(loudness: number): void {
    windows += 1;
    floor = Math.min(loudness, floor * noise.growth + 0.1, noise.most);
    if (loudness > Math.max(quietestVoice, floor * aboveNoise)) lastVoice = windows;
  }
  return {
    hear(sound) {
      const bytes = new Uint8Array(left.length + sound.length);
      bytes.set(left);
      bytes.set(sound, left.length);
      const view = new DataView(bytes.buffer);
      let at = 0;
      for (; at + window * 2 <= bytes.length; at += window * 2) measure(loudnessAt(view, at));
      left = bytes.slice(at);
    },
    heard: () => lastVoice !== null,
    isSilent() {
      const waits = lastVoice === null ? silenceSeconds : silenceSeconds + graceSeconds;
      return windows - (lastVoice ?? 0) >= waits * 10;
    },
  };
}

function loudnessAt(view: DataView, start: number): number {
  let sum = 0;
  for (let at = start; at < start + window * 2; at += 2) sum += view.getInt16(at, true) ** 2;
  return Math.sqrt(sum / window);
}
