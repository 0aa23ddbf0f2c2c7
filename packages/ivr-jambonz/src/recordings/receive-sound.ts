import type { WebSocket } from 'ws';
import type { Timers } from '../sockets/timers.js';
import { pause } from '../sockets/timers.js';
import { recordingRef } from './recording-ref.js';
import type { SoundStorage, SoundWriter } from './sound-storage.js';
import { readStreamHead, type StreamHead } from './stream-head.js';
import { bytesPerSecond } from './telephone-sound.js';
import { type VoiceMeter, voiceMeter } from './voice-meter.js';

/** Parts that a connection with sound needs. */
export interface SoundReceiver {
  readonly accountSid: string;
  readonly sound: SoundStorage;
  readonly timers: Timers;
  /** A recording has ended. */
  ended(recording: ReceivedSound): void;
  /** A piece could not be stored, or a connection was refused. */
  failed(what: string): void;
}

/** A recording that has ended. */
export interface ReceivedSound extends Pick<StreamHead, 'callSid'> {
  readonly turn: string;
  readonly seconds: number;
  /** Whether it contains speech. */
  readonly isVoice: boolean;
}

/** How long a connection may be silent before it is closed, in ms. */
const patienceMs = 15_000;
/** Size of a chunk in bytes: the maximum that a crash loses. */
const chunkBytes = bytesPerSecond * 2;
/** Extra time of a recording, in seconds, for sound in transit. */
const graceSeconds = 10;
/** Number of attempts to store a chunk, and the delay between them, in ms. */
const tries = { most: 5, pauseMs: 1_000 } as const;
/** Limit of pieces that wait for the store. Beyond it the connection is paused. */
const maxWaiting = 4;

/** Stores the sound of one connection, and ends it when the caller is silent. */
export function receiveSound(socket: WebSocket, taker: SoundReceiver): void {
  const { timers } = taker;
  let recording: Recording | null = null;
  let giveUp = timers.after(patienceMs, () => socket.terminate());
  let endAll = () => {};
  socket.on('error', () => socket.terminate());
  socket.on('message', (data: Buffer, isBinary) => {
    giveUp();
    giveUp = timers.after(patienceMs, () => socket.terminate());
    if (recording) {
      if (isBinary) recording.take(data);
      return;
    }
    const head = isBinary ? null : readStreamHead(data.toString('utf8'));
    if (head?.accountSid === taker.accountSid) {
      recording = record(socket, head, taker);
      // A client that sends a byte now and then would otherwise stay connected without limit.
      const maxMs = (head.aduan.maxSeconds + graceSeconds) * 1_000;
      endAll = timers.after(maxMs, () => socket.close(1009));
      return;
    }
    taker.failed(head ? 'sound of another account' : 'sound without a head');
    socket.close(1008);
  });
  socket.on('close', () => {
    giveUp();
    endAll();
    recording?.close();
  });
}

interface Recording {
  take(sound: Buffer): void;
  close(): void;
}

function record(socket: WebSocket, head: StreamHead, taker: SoundReceiver): Recording {
  const { callSid, aduan } = head;
  const { turn, silenceSeconds, maxSeconds } = aduan;
  const meter: VoiceMeter = voiceMeter(silenceSeconds);
  const writer: Promise<SoundWriter> = persist(taker, () =>
    taker.sound.open(recordingRef({ call: callSid, turn })),
  );
  let pieces: Buffer[] = [];
  let waiting = 0;
  let total = 0;
  let kept: Promise<unknown> = writer.catch(() => {});

  function flush(): void {
    if (pieces.length === 0) return;
    const piece = Buffer.concat(pieces);
    pieces = [];
    waiting += 1;
    if (waiting >= maxWaiting) socket.pause();
    kept = kept
      .then(async () => persist(taker, async () => (await writer).add(piece)))
      .catch(() => taker.failed('a piece of a recording could not be kept'))
      .finally(() => {
        waiting -= 1;
        if (waiting < maxWaiting) socket.resume();
      });
  }
  return {
    take(sound) {
      total += sound.length;
      if (total > (maxSeconds + graceSeconds) * bytesPerSecond) return socket.close(1009);
      pieces.push(sound);
      meter.hear(sound);
      if (pieces.reduce((sum, { length }) => sum + length, 0) >= chunkBytes) flush();
      if (meter.isSilent()) socket.close(1000);
    },
    close() {
      flush();
      const seconds = Math.round(total / bytesPerSecond);
      kept
        .then(async () => persist(taker, async () => (await writer).end()))
        .catch(() => taker.failed('the end of a recording could not be kept'))
        .finally(() => taker.ended({ callSid, turn, seconds, isVoice: meter.heard() }));
    },
  };
}

/** Retries a write, because a store may be unavailable for a moment. @throws Error after the last attempt */
async function persist<Value>(
  { timers }: SoundReceiver,
  keep: () => Promise<Value>,
): Promise<Value> {
  for (let count = 1; ; count += 1) {
    try {
      return await keep();
    } catch (error) {
      if (count >= tries.most) throw error;
      await pause(timers, tries.pauseMs * count);
    }
  }
}
