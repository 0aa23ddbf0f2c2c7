import { sampleRate } from './telephone-sound.js';

/** Tells voice from silence. Its clock are the samples: nothing that happens on the way changes it. */
export interface VoiceMeter {
  /** Listens on. @param sound - PCM, 16 bit, little-endian, in pieces of any size */
  hear(sound: Uint8Array): void;
  /** Whether anybody has spoken. */
  heard(): boolean;
  /** Whether nobody has spoken for as long as a recording waits. */
  isSilent(): boolean;
}

/** A tenth of a second is looked at as one. */
const window = sampleRate / 10;
/** As loud as a voice is at least, as the root of the mean square of samples of 16 bit: 47 dB below the loudest. */
const quietestVoice = 150;
/** How much louder than the noise of the line a voice is. */
const aboveNoise = 3;
/** The noise of a line is followed slowly upwards, at once downwards, and only so far. */
const noise = { first: 30, most: 300, growth: 1.02 } as const;
/** Whoever has spoken is waited for longer, so that the length of a recording tells whether anybody did. */
const graceSeconds = 1;

/** @param silenceSeconds - how long nobody may speak before a recording ends */
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
