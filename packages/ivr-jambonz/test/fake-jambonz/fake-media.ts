import { WebSocket } from 'ws';
import type { Verb } from '../../src/verbs/verb.js';
import { frames, silence, voice } from './pcm.js';

type Listen = Extract<Verb, { verb: 'listen' }>;
type Fields = Readonly<Record<string, unknown>>;

/** The sound of one call on its way to the recorder, as the media server of jambonz sends it. */
export interface FakeStream {
  /** Sends the voice of somebody. */
  speak(seconds: number): void;
  /** Waits until all that was sent has arrived. */
  arrived(): Promise<void>;
  /** Sends the line of somebody who is silent, until the other side lets go of him. */
  beSilent(): void;
  /** Ends it, when all is sent. */
  end(): Promise<void>;
  /** Breaks it off. */
  cut(): void;
}

/** Longest that a silence is sent, in seconds. */
const maxSilence = 30;

/** Opens the stream of a verb. @param closed - the other side has gone */
export async function fakeStream(
  { url, wsAuth, metadata, sampleRate, mixType }: Listen,
  callInfo: Fields,
  closed: () => void,
): Promise<FakeStream | null> {
  const auth = `${wsAuth.username}:${wsAuth.password}`;
  const socket = new WebSocket(url, ['audio.drachtio.org'], { auth });
  const isOpen = await new Promise<boolean>((done) => {
    socket.on('open', () => done(true));
    socket.on('error', () => done(false));
  });
  if (!isOpen) return null;
  socket.on('close', () => closed());
  socket.send(JSON.stringify({ sampleRate, mixType, ...callInfo, ...metadata }));
  function send(sound: Buffer): void {
    for (const frame of frames(sound)) {
      if (socket.readyState !== socket.OPEN) return;
      socket.send(frame);
    }
  }
  return {
    speak: (seconds) => send(voice(seconds)),
    arrived: () =>
      new Promise((done) => {
        socket.once('pong', () => done());
        socket.ping();
      }),
    beSilent() {
      send(silence(maxSilence));
    },
    end: () =>
      new Promise((done) => {
        if (socket.readyState === socket.CLOSED) return done();
        socket.on('close', () => done());
        socket.close(1000);
      }),
    cut: () => socket.terminate(),
  };
}
