import { type Aduan, ChannelError, type Logger } from '@aduan/core';
import type { CallRecording, VoiceRecordings } from '@aduan/core/voice';
import { checkAddress, checkSecret } from '../options/option-checks.js';
import {
  type SocketUpgradeHandler,
  socketUpgradeHandler,
} from '../sockets/socket-upgrade-handler.js';
import { pause, realTimers, type Timers } from '../sockets/timers.js';
import { receiveSound } from './receive-sound.js';
import { readRecordingRef, recordingRef } from './recording-ref.js';
import { soundStorage } from './sound-storage.js';
import { wavOf } from './telephone-sound.js';

/** Options of `jambonzRecorder`. */
export interface JambonzRecorderOptions {
  /**
   * Address at which jambonz reaches the recorder, such as `wss://aduan.example.go.id/aduan/recordings`. Its path
   * differs from the path of `jambonzSocket`.
   */
  readonly url: string;
  /** A separate password that you choose: jambonz receives it with each recording and sends it back when it connects. */
  readonly password: string;
  /** Account at jambonz; sound of any other account is refused. */
  readonly accountSid: string;
  /** The desk, whose file store keeps recordings until a ticket takes them: `() => aduan`. */
  readonly desk: () => Pick<Aduan, 'files' | 'fetch'>;
  readonly log?: Logger;
  /** Epoch ms. Default: the clock of the machine. */
  readonly now?: () => number;
}

/** The part of the desk that a handler of lost recordings uses. */
export interface LostRecordingDesk extends Pick<Aduan, 'fetch'> {
  /** Epoch ms. */
  now(): number;
}

/** A recording that no hook has reported. */
export type LostRecording = CallRecording & { readonly call: string; readonly turn: string };

/** Stores recordings of callers. */
export interface JambonzRecorder extends SocketUpgradeHandler {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  readonly recordings: Required<VoiceRecordings>;
  /** Sets the handler of recordings whose hook was lost. */
  whenLost(tell: (recording: LostRecording, desk: LostRecordingDesk) => Promise<void>): void;
}

const username = 'aduan';
const mime = 'audio/wav';
/** Sub-protocols with which jambonz and its media server offer sound. */
const protocols = ['audio.jambonz.org', 'audio.drachtio.org'] as const;
/** Largest message, in bytes: four seconds of sound. jambonz sends sound as it is spoken, in shorter messages. */
const maxPayload = 65_536;
/** How long a hook may arrive after its recording, in ms. */
const hookGraceMs = 60_000;
/** Interval of checks for the last piece, in ms. */
const lookMs = 100;

/**
 * Stores recordings of callers. jambonz has no verb to record, but sends sound over a WebSocket. The sound is sealed in
 * the file store of the desk in pieces of two seconds, so that a broken connection or a crash loses no more than one
 * piece.
 *
 * @throws InputError when an option is invalid; the message never contains the password
 */
export function jambonzRecorder(options: JambonzRecorderOptions): JambonzRecorder {
  return pacedRecorder(options, { timers: realTimers, arrivalMs: 10_000 });
}

/** Timing of a recorder; tests replace it. */
export interface RecorderPace {
  readonly timers: Timers;
  /** How long to wait for the last chunk of a requested recording, in ms. */
  readonly arrivalMs: number;
}

/** The same with other timers, for tests. */
export function pacedRecorder(
  { url, password, accountSid, desk, log = () => {}, now = Date.now }: JambonzRecorderOptions,
  { timers, arrivalMs }: RecorderPace,
): JambonzRecorder {
  checkAddress('url', url, /^wss?:$/);
  checkSecret('password', password);
  checkSecret('accountSid', accountSid);
  const sound = soundStorage(() => desk().files);
  let tell: Parameters<JambonzRecorder['whenLost']>[0] | null = null;

  /** Handles a recording that no hook has reported. A silent one is deleted. */
  async function afterHook(recording: LostRecording, isVoice: boolean): Promise<void> {
    if (!(await sound.isWhole(recording.ref))) return;
    if (!isVoice) await sound.forget(recording.ref);
    else await tell?.(recording, { fetch: desk().fetch, now });
  }
  const handler = socketUpgradeHandler(
    { url, username, password, protocols, maxPayload },
    (socket) =>
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
    ...handler,
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
        // No event announces a late recording. If it is stored later, the recorder reports it as lost.
        throw new ChannelError({ class: 'invalid', code: 'no-sound' }, 'No sound has come.');
      },
      forgetRecording: ({ ref }) => sound.forget(ref),
    },
  };
}
