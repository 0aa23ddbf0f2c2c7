import { type Aduan, ChannelError, type Logger } from '@aduan/core';
import type { CallRecording, VoiceRecordings } from '@aduan/core/voice';
import { checkAddress, checkSecret } from '../options/option-checks.js';
import { type SocketDoor, socketDoor } from '../sockets/socket-door.js';
import { pause, realTimers, type Timers } from '../sockets/timers.js';
import { receiveSound } from './receive-sound.js';
import { readRecordingRef, recordingRef } from './recording-ref.js';
import { soundStorage } from './sound-storage.js';
import { wavOf } from './telephone-sound.js';

/** Options of `jambonzRecorder`. */
export interface JambonzRecorderOptions {
  /**
   * Address under which jambonz reaches the recorder, such as `wss://aduan.example.go.id/aduan/recordings`. Another path than
   * that of `jambonzSocket`.
   */
  readonly url: string;
  /** A password of its own, made by you: jambonz is told it with each recording, and brings it along. */
  readonly password: string;
  /** Account at jambonz; sound of another one is refused. */
  readonly accountSid: string;
  /** The desk, among whose files recordings wait until they are taken into a case: `() => aduan`. */
  readonly desk: () => Pick<Aduan, 'files' | 'fetch'>;
  readonly log?: Logger;
  /** Epoch ms. Default: the clock of the machine. */
  readonly now?: () => number;
}

/** Who is told of a recording that nobody asked for, and when. */
export interface LostRecordingDesk extends Pick<Aduan, 'fetch'> {
  /** Epoch ms. */
  now(): number;
}

/** A recording that nobody asked for. */
export type LostRecording = CallRecording & { readonly call: string; readonly turn: string };

/** Keeps what callers say after the tone. */
export interface JambonzRecorder extends SocketDoor {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  readonly recordings: Required<VoiceRecordings>;
  /** Has somebody told of recordings that no hook spoke of: its own was lost on the way. */
  whenLost(tell: (recording: LostRecording, desk: LostRecordingDesk) => Promise<void>): void;
}

const username = 'aduan';
const mime = 'audio/wav';
/** Sub-protocols by which jambonz and its media server offer sound. */
const protocols = ['audio.jambonz.org', 'audio.drachtio.org'] as const;
/** jambonz sends sound as it is spoken; a message of four seconds is none. Bytes. */
const maxPayload = 65_536;
/** How long a hook may take to come after its recording, in ms. */
const hookGraceMs = 60_000;
/** How often the last piece is looked for, in ms. */
const lookMs = 100;

/**
 * Keeps what callers say after the tone: jambonz has no verb for it, but sends sound over a WebSocket. It lies in the
 * files of the desk, sealed, in pieces of two seconds; a connection that breaks and a process that dies lose no more.
 *
 * @throws InputError when an option is wrong; it never holds the password
 */
export function jambonzRecorder(options: JambonzRecorderOptions): JambonzRecorder {
  return pacedRecorder(options, { timers: realTimers, arrivalMs: 10_000 });
}

/** How long a recorder waits. */
export interface RecorderPace {
  readonly timers: Timers;
  /** For the last piece of a recording that is asked for, in ms. */
  readonly arrivalMs: number;
}

/** The same at another pace, for tests. */
export function pacedRecorder(
  { url, password, accountSid, desk, log = () => {}, now = Date.now }: JambonzRecorderOptions,
  { timers, arrivalMs }: RecorderPace,
): JambonzRecorder {
  checkAddress('url', url, /^wss?:$/);
  checkSecret('password', password);
  checkSecret('accountSid', accountSid);
  const sound = soundStorage(() => desk().files);
  let tell: Parameters<JambonzRecorder['whenLost']>[0] | null = null;

  /** Sees to a recording that no hook has spoken of. One in which nobody spoke is forgotten. */
  async function afterHook(recording: LostRecording, isVoice: boolean): Promise<void> {
    if (!(await sound.isWhole(recording.ref))) return;
    if (!isVoice) await sound.forget(recording.ref);
    else await tell?.(recording, { fetch: desk().fetch, now });
  }
  const door = socketDoor({ url, username, password, protocols, maxPayload }, (socket) =>
    receiveSound(socket, {
      accountSid,
      sound,
      timers,
      ended({ callSid: call, turn, seconds, isVoice }) {
        const recording = { call, turn, ref: recordingRef({ call, turn }), seconds, mime };
        timers.after(hookGraceMs, () => void afterHook(recording, isVoice).catch(() => {}));
      },
      failed: (what) => log('warn', 'jambonz.recording-failed', { what }),
    }),
  );
  return {
    ...door,
    url,
    username,
    password,
    whenLost(teller) {
      tell = teller;
    },
    recordings: {
      async fetchRecording({ ref }) {
        if (!readRecordingRef(ref))
          throw new ChannelError({ class: 'invalid' }, 'The recording is none of this line.');
        for (let ms = 0; ms < arrivalMs && !(await sound.isWhole(ref)); ms += lookMs)
          await pause(realTimers, lookMs);
        const pieces = await sound.read(ref);
        if (pieces.length > 0) return { body: wavOf(pieces).stream(), mime };
        // Nobody tells when it is there. What is kept later all the same, the recorder itself tells of.
        throw new ChannelError({ class: 'invalid', code: 'no-sound' }, 'No sound has come.');
      },
      forgetRecording: ({ ref }) => sound.forget(ref),
    },
  };
}
