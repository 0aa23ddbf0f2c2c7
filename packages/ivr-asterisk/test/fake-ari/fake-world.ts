import { ariDate, type FakeChannel, fakeChannel } from './fake-channel.js';

/** A sound that is being played, or waits for its turn. */
export interface FakePlayback {
  readonly id: string;
  readonly channel: string;
  readonly media: readonly string[];
  readonly language: string;
  state: 'queued' | 'playing' | 'done' | 'failed';
}

/** A recording that is being made. */
export interface FakeRecording {
  readonly name: string;
  readonly channel: string;
  readonly finish: string;
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
  /** Whether a sound is heard to its end only when the test says so. */
  holdsPlaybacks: boolean;
  /** Whether the end of a recording is told behind the end of its call. */
  tellsRecordingLate: boolean;
  /** Whether files of recordings cannot be read now. */
  holdsFiles: boolean;
  readonly claimed: Map<string, string>;
  emit(app: string | null, event: FakeEvent): void;
}

const schemes = /^(?:sound|recording|digits|characters|tone|number):/;

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

export function wirePlayback({ id, channel, media, language, state }: FakePlayback) {
  const target_uri = `channel:${channel}`;
  return { id, media_uri: media[0] ?? '', target_uri, language, state };
}

export function wireRecording({ name, channel }: FakeRecording, state: string, duration?: number) {
  const target_uri = `channel:${channel}`;
  return { name, format: 'wav', state, target_uri, ...(duration !== undefined && { duration }) };
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

/** Begins the next sound of a channel, if none is heard. */
export function playNext(world: FakeWorld, channel: FakeChannel): void {
  const playback = world.playbacks.get(channel.playbacks[0] ?? '');
  if (playback?.state !== 'queued') return;
  playback.state = 'playing';
  world.played.push(playback);
  const isMissing = playback.media.some((one) => world.missing.has(one) || !schemes.test(one));
  if (!isMissing)
    world.emit(channel.app, { type: 'PlaybackStarted', playback: wirePlayback(playback) });
  if (isMissing) setImmediate(() => endPlayback(world, playback.id, 'failed'));
  else if (!world.holdsPlaybacks) setImmediate(() => endPlayback(world, playback.id, 'done'));
}

/** @returns whether there was one */
export function endPlayback(world: FakeWorld, id: string, state: 'done' | 'failed'): boolean {
  const playback = world.playbacks.get(id);
  const channel = playback && world.channels.get(playback.channel);
  if (!playback || !channel) return false;
  playback.state = state;
  world.playbacks.delete(id);
  channel.playbacks = channel.playbacks.filter((one) => one !== id);
  world.emit(channel.app, { type: 'PlaybackFinished', playback: wirePlayback(playback) });
  playNext(world, channel);
  return true;
}

/** Ends the recording of a channel; what was said is a second of silence for each second. */
export function endRecording(world: FakeWorld, name: string, seconds: number): void {
  const recording = world.live.get(name);
  if (!recording) return;
  world.live.delete(name);
  world.stored.set(name, new Uint8Array(44 + seconds * 16_000));
  const channel = world.channels.get(recording.channel);
  if (channel) channel.recording = null;
  const told = wireRecording(recording, 'done', seconds);
  world.emit(channel?.app ?? appOf.get(recording) ?? null, {
    type: 'RecordingFinished',
    recording: told,
  });
}

/** The application of a recording whose channel has gone. */
const appOf = new WeakMap<FakeRecording, string>();

/** A channel goes: whoever it was. */
export function hangUpChannel(world: FakeWorld, id: string, seconds = 0): void {
  const channel = world.channels.get(id);
  if (!channel) return;
  const { app, recording, wire } = channel;
  world.emit(app, { type: 'ChannelHangupRequest', cause: 32, soft: true, channel: wire });
  const live = recording === null ? undefined : world.live.get(recording);
  if (live && app) appOf.set(live, app);
  if (live && !world.tellsRecordingLate) endRecording(world, live.name, seconds);
  for (const playback of [...channel.playbacks]) endPlayback(world, playback, 'done');
  leaveBridge(world, channel);
  world.channels.delete(id);
  // ChannelDestroyed was never seen.
  world.emit(app, { type: 'StasisEnd', channel: wire });
  if (live) endRecording(world, live.name, seconds);
}

export function leaveBridge(world: FakeWorld, channel: FakeChannel): void {
  const bridge = world.bridges.get(channel.bridge ?? '');
  if (!bridge) return;
  bridge.channels.delete(channel.wire.id);
  channel.bridge = null;
  const event = { type: 'ChannelLeftBridge', bridge: wireBridge(bridge), channel: channel.wire };
  world.emit(channel.app, event);
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
