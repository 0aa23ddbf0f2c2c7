import type { FakeChannel } from './fake-channel.js';
import { type FakeSound, wavOf } from './fake-sound.js';
import type { FakeRecording, FakeWorld } from './fake-world.js';

export function wireRecording(
  { name, channel }: FakeRecording,
  state: 'queued' | 'recording' | 'done',
  sound?: FakeSound,
) {
  return {
    name,
    format: 'wav',
    state,
    target_uri: `channel:${channel}`,
    ...(sound && {
      duration: sound.duration,
      talking_duration: sound.talkingDuration,
      silence_duration: sound.silenceDuration,
    }),
  };
}

/** Begins a recording, behind the one that is being made of the channel. */
export function beginRecording(
  world: FakeWorld,
  channel: FakeChannel,
  recording: FakeRecording,
): void {
  world.live.set(recording.name, recording);
  channel.recordings.push(recording.name);
  if (channel.recordings.length === 1) start(world, channel, recording);
}

function start(world: FakeWorld, channel: FakeChannel, recording: FakeRecording): void {
  recording.state = 'recording';
  answerChannel(world, channel);
  const body = wireRecording(recording, 'recording');
  world.emit(recording.app, { type: 'RecordingStarted', recording: body });
  // Without the sound of the tone it is over at once, and says nothing of itself.
  if (recording.beep && world.missing.has('sound:beep')) end(world, recording);
}

/** Ends a recording, and keeps what was said. */
export function endRecording(world: FakeWorld, name: string, sound: FakeSound): void {
  const recording = world.live.get(name);
  if (!recording) return;
  world.stored.set(name, wavOf(sound.samples));
  end(world, recording, sound);
}

function end(world: FakeWorld, recording: FakeRecording, sound?: FakeSound): void {
  world.live.delete(recording.name);
  const channel = world.channels.get(recording.channel);
  if (channel) channel.recordings = channel.recordings.filter((one) => one !== recording.name);
  const body = wireRecording(recording, 'done', sound);
  world.emit(channel ? channel.app : recording.app, { type: 'RecordingFinished', recording: body });
  const next = world.live.get(channel?.recordings[0] ?? '');
  if (channel && next?.state === 'queued') start(world, channel, next);
}

/** A channel is answered, once. */
export function answerChannel(world: FakeWorld, channel: FakeChannel): void {
  if (channel.wire.state === 'Up') return;
  channel.wire = { ...channel.wire, state: 'Up' };
  world.emit(channel.app, { type: 'ChannelStateChange', channel: channel.wire });
}
