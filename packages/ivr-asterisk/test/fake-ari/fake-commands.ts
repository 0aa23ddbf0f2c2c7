import { type FakeChannel, fakeChannel } from './fake-channel.js';
import {
  endPlayback,
  enterApp,
  type FakeWorld,
  hangUpChannel,
  leaveBridge,
  playNext,
  wireBridge,
  wirePlayback,
  wireRecording,
} from './fake-world.js';

/** What the fake answers to a command. */
export interface FakeAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** A command that the fake was given. */
export interface GivenCommand {
  readonly line: string;
  readonly status: number;
}

interface Asked {
  readonly world: FakeWorld;
  readonly ids: readonly string[];
  readonly query: URLSearchParams;
}

const done: FakeAnswer = { status: 204 };
const refuse = (status: number, message: string): FakeAnswer => ({ status, body: { message } });

/** Finds a channel that can be commanded: it is there, in an application, and answered. */
function commanded(
  { world, ids: [id = ''] }: Asked,
  run: (channel: FakeChannel) => FakeAnswer,
  mustBeUp = true,
): FakeAnswer {
  const channel = world.channels.get(id);
  if (!channel) return refuse(404, 'Channel not found');
  if (channel.app === null) return refuse(409, 'Channel not in Stasis application');
  if (mustBeUp && channel.wire.state !== 'Up') return refuse(412, 'Channel in invalid state');
  return run(channel);
}

/** Has a channel hear something until it is told otherwise. */
const hearing = (what: FakeChannel['hears']) => (asked: Asked) =>
  commanded(asked, (channel) => {
    channel.hears = what;
    return done;
  });

/** Every command that the fake takes: `METHOD path`, with `*` for an id. */
export const fakeCommands: Readonly<Record<string, (asked: Asked) => FakeAnswer>> = {
  'GET /asterisk/info': () => ({ status: 200, body: { system: { version: '22.5.2' } } }),
  'GET /channels': ({ world }) => ({
    status: 200,
    body: [...world.channels.values()].map(({ wire }) => wire),
  }),
  'GET /channels/*': ({ world, ids: [id = ''] }) => {
    const channel = world.channels.get(id);
    return channel ? { status: 200, body: channel.wire } : refuse(404, 'Channel not found');
  },
  'DELETE /channels/*': ({ world, ids: [id = ''] }) => {
    if (!world.channels.has(id)) return refuse(404, 'Channel not found');
    hangUpChannel(world, id);
    return done;
  },
  'POST /channels/*': ({ world, ids: [id = ''], query }) => {
    const endpoint = query.get('endpoint');
    const app = query.get('app');
    if (!endpoint || !app) return refuse(400, 'Endpoint and application must be specified');
    if (world.channels.has(id)) return refuse(409, 'Channel with given unique ID already exists');
    const channel = fakeChannel(id, { number: '', exten: '', state: 'Ringing' });
    channel.args = (query.get('appArgs') ?? '').split(',').filter((arg) => arg !== '');
    channel.wire = { ...channel.wire, name: `${endpoint}-${id}` };
    world.channels.set(id, channel);
    channel.app = null;
    originated.set(channel, app);
    world.emit(app, { type: 'Dial', dialstatus: '', dialstring: endpoint, peer: channel.wire });
    return { status: 200, body: channel.wire };
  },
  'POST /channels/*/answer': (asked) =>
    commanded(
      asked,
      (channel) => {
        if (channel.wire.state === 'Up') return done;
        channel.wire = { ...channel.wire, state: 'Up' };
        asked.world.emit(channel.app, { type: 'ChannelStateChange', channel: channel.wire });
        return done;
      },
      false,
    ),
  'POST /channels/*/continue': (asked) =>
    commanded(
      asked,
      (channel) => {
        const { app } = channel;
        channel.app = null;
        asked.world.emit(app, { type: 'StasisEnd', channel: channel.wire });
        return done;
      },
      false,
    ),
  'POST /channels/*/play': (asked) =>
    commanded(asked, (channel) => {
      const media = (asked.query.get('media') ?? '').split(',').filter((one) => one !== '');
      const id = asked.query.get('playbackId') ?? crypto.randomUUID();
      if (media.length === 0) return refuse(400, 'Media must be specified');
      if (asked.world.playbacks.has(id)) return refuse(409, 'A playback of this id exists');
      const language = asked.query.get('lang') ?? 'en';
      const playback = { id, channel: channel.wire.id, media, language, state: 'queued' as const };
      asked.world.playbacks.set(id, playback);
      channel.playbacks.push(id);
      const body = wirePlayback(playback);
      // Asterisk answers before it plays.
      setImmediate(() => playNext(asked.world, channel));
      return { status: 201, body };
    }),
  'GET /playbacks/*': ({ world, ids: [id = ''] }) => {
    const playback = world.playbacks.get(id);
    return playback
      ? { status: 200, body: wirePlayback(playback) }
      : refuse(404, 'Playback not found');
  },
  'DELETE /playbacks/*': ({ world, ids: [id = ''] }) =>
    endPlayback(world, id, 'done') ? done : refuse(404, 'Playback not found'),
  'POST /channels/*/record': (asked) => {
    const { world, query } = asked;
    const name = query.get('name');
    if (!name || !query.get('format')) return refuse(400, 'Name and format must be specified');
    if (query.get('format') !== 'wav') return refuse(422, 'Specified format is unknown');
    return commanded(asked, (channel) => {
      if (channel.bridge !== null) return refuse(409, 'Channel is in a bridge');
      if (world.live.has(name) || world.stored.has(name) || channel.recording !== null)
        return refuse(409, 'A recording with the same name already exists');
      const recording = {
        name,
        channel: channel.wire.id,
        finish: query.get('terminateOn') ?? 'none',
      };
      world.live.set(name, recording);
      channel.recording = name;
      const body = wireRecording(recording, 'recording');
      world.emit(channel.app, { type: 'RecordingStarted', recording: body });
      return { status: 201, body };
    });
  },
  'GET /recordings/live/*': ({ world, ids: [name = ''] }) => {
    const recording = world.live.get(name);
    return recording
      ? { status: 200, body: wireRecording(recording, 'recording') }
      : refuse(404, 'Recording not found');
  },
  'GET /recordings/stored': ({ world }) => ({
    status: 200,
    body: [...world.stored.keys()].map((name) => ({ name, format: 'wav' })),
  }),
  'GET /recordings/stored/*/file': ({ world, ids: [name = ''] }) => {
    if (world.holdsFiles) return refuse(503, 'Busy');
    const file = world.stored.get(name);
    return file ? { status: 200, body: file } : refuse(404, 'Recording not found');
  },
  'DELETE /recordings/stored/*': ({ world, ids: [name = ''] }) =>
    world.stored.delete(name) ? done : refuse(404, 'Recording not found'),
  'POST /channels/*/moh': hearing('moh'),
  'DELETE /channels/*/moh': hearing(null),
  'POST /channels/*/ring': hearing('ring'),
  'DELETE /channels/*/ring': hearing(null),
  'POST /bridges/*': ({ world, ids: [id = ''] }) => {
    const bridge = world.bridges.get(id) ?? { id, channels: new Set<string>() };
    world.bridges.set(id, bridge);
    return { status: 200, body: wireBridge(bridge) };
  },
  'GET /bridges/*': ({ world, ids: [id = ''] }) => {
    const bridge = world.bridges.get(id);
    return bridge ? { status: 200, body: wireBridge(bridge) } : refuse(404, 'Bridge not found');
  },
  'DELETE /bridges/*': ({ world, ids: [id = ''] }) => {
    const bridge = world.bridges.get(id);
    if (!bridge) return refuse(404, 'Bridge not found');
    for (const one of bridge.channels) {
      const channel = world.channels.get(one);
      if (channel) leaveBridge(world, channel);
    }
    world.bridges.delete(id);
    return done;
  },
  'POST /bridges/*/addChannel': ({ world, ids: [id = ''], query }) => {
    const bridge = world.bridges.get(id);
    if (!bridge) return refuse(404, 'Bridge not found');
    const channels = (query.get('channel') ?? '').split(',').map((one) => world.channels.get(one));
    for (const channel of channels) {
      if (!channel) return refuse(400, 'Channel not found');
      if (channel.app === null) return refuse(422, 'Channel not in Stasis application');
      if (channel.recording !== null) return refuse(409, 'Channel currently recording');
    }
    for (const channel of channels) {
      if (!channel) continue;
      bridge.channels.add(channel.wire.id);
      channel.bridge = id;
      const event = { bridge: wireBridge(bridge), channel: channel.wire };
      world.emit(channel.app, { type: 'ChannelEnteredBridge', ...event });
    }
    return done;
  },
  'POST /events/claim': ({ world, query }) => {
    const channel = world.channels.get(query.get('channelId') ?? '');
    const app = query.get('application') ?? '';
    if (!channel) return refuse(404, 'Channel not found');
    if (world.claimed.has(channel.wire.id)) return refuse(409, 'Already claimed');
    world.claimed.set(channel.wire.id, app);
    setImmediate(() => enterApp(world, channel, app));
    return done;
  },
};

/** The application that an originated channel enters once it is answered. */
export const originated = new WeakMap<FakeChannel, string>();
