import { sampleSound } from './sample-sound.js';

/** A recording in progress. */
export interface Recording {
  /** Its duration so far, in seconds. */
  seconds(): number;
  /** Its current level, 0 to 1. */
  level(): number;
  /** What was recorded so far; used while the page unloads. */
  soFar(): Blob;
  /** Ends the recording. */
  finish(): Promise<Blob>;
}

/** A source of recordings. */
export interface Microphone {
  record(): Recording;
  /** Releases the microphone, so the browser no longer shows it as in use. */
  close(): void;
}

/** Recording formats in order of preference; half a minute of speech takes 100 kB. */
const kinds = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];
const bitsPerSecond = 24_000;

/** Asks for the microphone. @returns null when there is none, or permission was refused */
export async function openMicrophone(): Promise<Microphone | null> {
  if (!('mediaDevices' in navigator) || !('MediaRecorder' in window)) return null;
  try {
    return microphoneOf(await navigator.mediaDevices.getUserMedia({ audio: true }));
  } catch {
    return null;
  }
}

function microphoneOf(stream: MediaStream): Microphone {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Uint8Array(analyser.fftSize);
  return {
    record() {
      const mimeType = kinds.find((kind) => MediaRecorder.isTypeSupported(kind));
      const recorder = new MediaRecorder(stream, {
        ...(mimeType && { mimeType }),
        audioBitsPerSecond: bitsPerSecond,
      });
      const pieces: Blob[] = [];
      const startedAt = performance.now();
      const all = () => new Blob(pieces, { type: recorder.mimeType });
      recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
      recorder.start(1_000);
      return {
        seconds: () => (performance.now() - startedAt) / 1_000,
        level() {
          analyser.getByteTimeDomainData(samples);
          const loudest = Math.max(...samples.map((sample) => Math.abs(sample - 128)));
          return Math.min(1, loudest / 96);
        },
        soFar: all,
        finish: () =>
          new Promise((done) => {
            if (recorder.state === 'inactive') return done(all());
            recorder.addEventListener('stop', () => done(all()), { once: true });
            recorder.stop();
          }),
      };
    },
    close() {
      for (const track of stream.getTracks()) track.stop();
      void context.close();
    },
  };
}

/** Replaces a microphone: it records a tone. */
export const sampleMicrophone: Microphone = {
  record() {
    const startedAt = performance.now();
    const seconds = () => (performance.now() - startedAt) / 1_000;
    return {
      seconds,
      level: () => 0,
      soFar: () => sampleSound(seconds()),
      finish: async () => sampleSound(seconds()),
    };
  },
  close() {},
};
