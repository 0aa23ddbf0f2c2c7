import { ariDate, type FakeChannel, fakeChannel } from './fake-channel.js';

/** Sounds that are being played, or wait for their turn. */
export interface FakePlayback {
  readonly id: string;
  readonly channel: string;
  readonly media: readonly string[];
  readonly language: string;
  /** Which of its media is heard. */
  place: number;
  state: 'queued' | 'playing' | 'continuing' | 'done' | 'failed';
}

/** A recording that is being made, or waits behind another one of its channel. */
export interface FakeRecording {
  readonly name: string;
  readonly channel: string;
  readonly finish: string;
  /** Whether a tone is heard first. */
  readonly beep: boolean;
  /** The application that hears of it, also when its channel has gone. */
  readonly app: string | null;
  state: 'queued' | 'recording';
}

export interface FakeBridge {
  readonly id: string;
  readonly channels: Set<string>;
}

/** An event without what all of them share. */
export interface FakeEvent {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What Asterisk holds in its memory, and who is told when it changes. */
export interface FakeWorld {
  readonly channels: Map<string, FakeChannel>;
  readonly playbacks: Map<string, FakePlayback>;
  readonly live: Map<string, FakeRecording>;
  readonly stored: Map<string, Uint8Array>;
  readonly bridges: Map<string, FakeBridge>;
  /** Everything that was played, in order. */
  readonly played: FakePlayback[];
  /** Media for which there is no file. */
  readonly missing: Set<string>;
  /** Endpoints that cannot be rung: no phone has registered there, or there is no such endpoint. */
  readonly unreachable: Set<string>;
  /** Whether a sound is heard to its end only when the test says so. */
  holdsPlaybacks: boolean;
  /** Whether the end of a recording is told behind the end of its call. */
  tellsRecordingLate: boolean;
  /** Whether files of recordings cannot be read now. */
  holdsFiles: boolean;
  readonly claimed: Map<string, string>;
  emit(app: string | null, event: FakeEvent): void;
}

/** A world without calls. */
export function fakeWorld(emit: FakeWorld['emit']): FakeWorld {
  return {
    channels: new Map(),
    playbacks: new Map(),
    live: new Map(),
    stored: new Map(),
    bridges: new Map(),
    played: [],
    missing: new Set(),
    unreachable: new Set(),
    holdsPlaybacks: false,
    tellsRecordingLate: false,
    holdsFiles: false,
    claimed: new Map(),
    emit,
  };
}

/** An event as it goes on the wire. */
export function dressed(application: string, event: FakeEvent): string {
  const about = { timestamp: ariDate(), asterisk_id: '02:42:ac:11:00:02', application };
  return JSON.stringify({ ...event, ...about });
}

export function wireBridge({ id, channels }: FakeBridge) {
  return {
    id,
    technology: 'simple_bridge',
    bridge_type: 'mixing',
    bridge_class: 'stasis',
    creator: 'Stasis',
    name: '',
    channels: [...channels],
    creationtime: ariDate(),
    video_mode: 'none',
  };
}

/** A channel enters an application. */
export function enterApp(world: FakeWorld, channel: FakeChannel, app: string): void {
  channel.app = app;
  world.emit(app, { type: 'StasisStart', args: channel.args, channel: channel.wire });
}

let count = 0;

/** Somebody calls. */
export function incomingChannel(world: FakeWorld, number: string, exten: string): FakeChannel {
  count += 1;
  const channel = fakeChannel(`1795529858.${count}`, { number, exten, state: 'Ring' });
  channel.args = ['inbound'];
  world.channels.set(channel.wire.id, channel);
  return channel;
}
