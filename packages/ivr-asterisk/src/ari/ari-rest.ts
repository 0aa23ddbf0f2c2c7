import { type VoiceActivity, voiceActivity } from '../sound/voice-activity.js';
import type { AriAccess, AriQuestion } from './ari-access.js';
import { type AriChannel, readAriChannel } from './ari-event.js';

/** Result of a command: `absent` = not found or no longer there, `refused` = not possible in the current state. */
export type AriAnswer = 'done' | 'absent' | 'refused';

/** Status of Asterisk when an endpoint cannot be rung because it could not allocate a channel. */
const endpointUnavailable = 500;

type Query = Readonly<Record<string, string | number | boolean>>;

/** A channel to be created. */
export interface NewChannel {
  readonly endpoint: string;
  readonly app: string;
  readonly appArgs: string;
  readonly timeoutSeconds: number;
  readonly callerId?: string;
  readonly originator?: string;
}

/** A recording to be started, and what ends it. */
export interface NewRecording {
  readonly name: string;
  readonly maxSeconds: number;
  readonly silenceSeconds: number;
  readonly finish: '#' | '*';
  /** Whether a tone is played first. */
  readonly beep: boolean;
}

/** The commands of Asterisk that a line uses. A request that cannot be made throws a `ChannelError`. */
export interface AriRest {
  answer(channel: string): Promise<AriAnswer>;
  hangUp(channel: string): Promise<AriAnswer>;
  /** Returns a channel to the dialplan, after `Stasis()`. */
  leave(channel: string): Promise<AriAnswer>;
  channel(id: string): Promise<AriChannel | null>;
  /** Ids of the channels that are in an application. */
  channelsIn(application: string): Promise<readonly string[]>;
  /** `refused` also when no phone is registered at the endpoint, or when the endpoint does not exist. */
  originate(id: string, channel: NewChannel): Promise<AriAnswer>;
  /** Claims a call that was offered to several applications; `refused` when another one has it. */
  claim(channel: string, application: string): Promise<AriAnswer>;
  play(
    channel: string,
    playback: string,
    media: readonly string[],
    language: string,
  ): Promise<AriAnswer>;
  stopPlayback(playback: string): Promise<AriAnswer>;
  isPlaying(playback: string): Promise<boolean>;
  music(channel: string, isOn: boolean, name?: string): Promise<AriAnswer>;
  ringing(channel: string, isOn: boolean): Promise<AriAnswer>;
  record(channel: string, recording: NewRecording): Promise<AriAnswer>;
  isRecording(name: string): Promise<boolean>;
  /** Measures the sound of a finished recording; null when there is none. */
  voiceActivityIn(name: string): Promise<VoiceActivity | null>;
  recordings(): Promise<readonly string[]>;
  deleteRecording(name: string): Promise<AriAnswer>;
  createBridge(id: string): Promise<AriAnswer>;
  addToBridge(id: string, channels: readonly string[]): Promise<AriAnswer>;
  /** Ids of the channels in a bridge; null when there is no such bridge. */
  bridged(id: string): Promise<readonly string[] | null>;
  destroyBridge(id: string): Promise<AriAnswer>;
}

/** The commands for an Asterisk. */
export function ariRest({ ask, file }: AriAccess): AriRest {
  async function tell(
    method: AriQuestion['method'],
    path: readonly string[],
    query: Query = {},
    refusal?: number,
  ): Promise<AriAnswer> {
    const said = Object.entries(query).map(([name, value]) => [name, String(value)] as const);
    const { status } = await ask({
      method,
      path,
      query: Object.fromEntries(said),
      ...(refusal !== undefined && { refusal }),
    });
    if (isOk(status)) return 'done';
    return status === 404 ? 'absent' : 'refused';
  }
  async function read(...path: readonly string[]): Promise<unknown> {
    const { status, body } = await ask({ method: 'GET', path, query: {} });
    return isOk(status) ? (JSON.parse(body) as unknown) : null;
  }
  const isThere = async (...path: readonly string[]) => (await read(...path)) !== null;

  return {
    answer: (channel) => tell('POST', ['channels', channel, 'answer']),
    hangUp: (channel) => tell('DELETE', ['channels', channel]),
    leave: (channel) => tell('POST', ['channels', channel, 'continue']),
    channel: async (id) => readAriChannel(await read('channels', id)),
    async channelsIn(application) {
      return namesIn(fieldOf(await read('applications', application), 'channel_ids'));
    },
    originate: (id, { timeoutSeconds, ...channel }) =>
      tell('POST', ['channels', id], { ...channel, timeout: timeoutSeconds }, endpointUnavailable),
    claim: (channelId, application) =>
      tell('POST', ['events', 'claim'], { channelId, application }),
    play: (channel, playbackId, media, lang) =>
      tell('POST', ['channels', channel, 'play'], { media: media.join(','), lang, playbackId }),
    stopPlayback: (playback) => tell('DELETE', ['playbacks', playback]),
    isPlaying: (playback) => isThere('playbacks', playback),
    music: (channel, isOn, mohClass) =>
      tell(
        isOn ? 'POST' : 'DELETE',
        ['channels', channel, 'moh'],
        isOn && mohClass ? { mohClass } : {},
      ),
    ringing: (channel, isOn) => tell(isOn ? 'POST' : 'DELETE', ['channels', channel, 'ring']),
    record: (channel, { name, maxSeconds, silenceSeconds, finish, beep }) =>
      tell('POST', ['channels', channel, 'record'], {
        name,
        format: 'wav',
        maxDurationSeconds: maxSeconds,
        maxSilenceSeconds: silenceSeconds,
        terminateOn: finish,
        ifExists: 'fail',
        beep,
      }),
    isRecording: (name) => isThere('recordings', 'live', name),
    async voiceActivityIn(name) {
      const recorded = await file(name);
      return recorded && voiceActivity(recorded);
    },
    async recordings() {
      const stored = await read('recordings', 'stored');
      return Array.isArray(stored) ? namesIn(stored.map((one) => fieldOf(one, 'name'))) : [];
    },
    deleteRecording: (name) => tell('DELETE', ['recordings', 'stored', name]),
    createBridge: (id) => tell('POST', ['bridges', id], { type: 'mixing' }),
    addToBridge: (id, channels) =>
      tell('POST', ['bridges', id, 'addChannel'], { channel: channels.join(',') }),
    async bridged(id) {
      const bridge = await read('bridges', id);
      return bridge === null ? null : namesIn(fieldOf(bridge, 'channels'));
    },
    destroyBridge: (id) => tell('DELETE', ['bridges', id]),
  };
}

function isOk(status: number): boolean {
  return status >= 200 && status < 300;
}

function fieldOf(value: unknown, field: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === field)?.[1];
}

function namesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
