import type { FakeChannel } from './fake-channel.js';
import { endPlayback } from './fake-playback.js';
import { endRecording } from './fake-recording.js';
import { spoken } from './fake-sound.js';
import { type FakeWorld, wireBridge } from './fake-world.js';

/** A channel goes: whoever it was. Of a Local channel both halves go. */
export function hangUpChannel(world: FakeWorld, id: string, sound = spoken(0)): void {
  const channel = world.channels.get(id);
  if (!channel) return;
  const { app, recordings, wire } = channel;
  world.emit(app, { type: 'ChannelHangupRequest', cause: 32, soft: true, channel: wire });
  world.emit(app, { type: 'ChannelHangupRequest', soft: true, channel: wire });
  for (const playback of [...channel.playbacks]) endPlayback(world, playback, 'failed');
  if (!world.tellsRecordingLate)
    for (const name of [...recordings]) endRecording(world, name, sound);
  leaveBridge(world, channel);
  world.channels.delete(id);
  // ChannelDestroyed was never seen.
  world.emit(app, { type: 'StasisEnd', channel: wire });
  for (const name of recordings) endRecording(world, name, sound);
  hangUpChannel(world, otherHalf(id));
}

/** The other half of a Local channel: only the first one is in an application. */
export function otherHalf(id: string): string {
  return id.endsWith(';2') ? id.slice(0, -2) : `${id};2`;
}

export function leaveBridge(world: FakeWorld, channel: FakeChannel): void {
  const bridge = world.bridges.get(channel.bridge ?? '');
  if (!bridge) return;
  bridge.channels.delete(channel.wire.id);
  channel.bridge = null;
  const event = { type: 'ChannelLeftBridge', bridge: wireBridge(bridge), channel: channel.wire };
  world.emit(channel.app, event);
}
