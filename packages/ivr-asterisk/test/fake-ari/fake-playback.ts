import type { FakeChannel } from './fake-channel.js';
import type { FakePlayback, FakeWorld } from './fake-world.js';

const schemes = /^(?:sound|recording|digits|characters|tone|number):/;

export function wirePlayback({ id, channel, media, language, place, state }: FakePlayback) {
  const target_uri = `channel:${channel}`;
  return { id, media_uri: media[place] ?? '', target_uri, language, state };
}

/** Begins the next sound of a channel, if none is heard. */
export function playNext(world: FakeWorld, channel: FakeChannel): void {
  const playback = world.playbacks.get(channel.playbacks[0] ?? '');
  if (playback?.state !== 'queued') return;
  world.played.push(playback);
  playItem(world, channel, playback);
}

/** Of several media each one begins and ends; the last one decides how all of them ended. */
function playItem(world: FakeWorld, channel: FakeChannel, playback: FakePlayback): void {
  const item = playback.media[playback.place] ?? '';
  playback.state = 'playing';
  world.emit(channel.app, { type: 'PlaybackStarted', playback: wirePlayback(playback) });
  const isMissing = world.missing.has(item);
  if (!schemes.test(item)) forget(world, channel, playback);
  else if (isMissing || !world.holdsPlaybacks)
    setImmediate(() => endItem(world, channel, playback, isMissing ? 'failed' : 'done'));
}

function endItem(
  world: FakeWorld,
  channel: FakeChannel,
  playback: FakePlayback,
  state: 'done' | 'failed',
): void {
  if (world.playbacks.get(playback.id) !== playback) return;
  if (playback.place + 1 === playback.media.length) endPlayback(world, playback.id, state);
  else {
    playback.state = 'continuing';
    world.emit(channel.app, { type: 'PlaybackContinuing', playback: wirePlayback(playback) });
    playback.place += 1;
    playItem(world, channel, playback);
  }
}

/** Of a medium that has no known scheme nothing more is said. */
function forget(world: FakeWorld, channel: FakeChannel, { id }: FakePlayback): void {
  world.playbacks.delete(id);
  channel.playbacks = channel.playbacks.filter((one) => one !== id);
  playNext(world, channel);
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
