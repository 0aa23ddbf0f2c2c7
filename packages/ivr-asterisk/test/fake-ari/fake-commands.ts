import { type FakeChannel, fakeChannel } from './fake-channel.js';
import { hangUpChannel, leaveBridge, otherHalf } from './fake-hang-up.js';
import { endPlayback, playNext, wirePlayback } from './fake-playback.js';
import { answerChannel, beginRecording, wireRecording } from './fake-recording.js';
import { enterApp, type FakeRecording, type FakeWorld, wireBridge } from './fake-world.js';

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

/** What a phone that was not taken up cannot do; one that rings here can: it hears early media. */
const notTaken: ReadonlySet<string> = new Set(['Down', 'Ringing']);

/** Finds a channel that can be commanded: it is there, in an application, and no phone that we ring. */
function commanded(
  { world, ids: [id = ''] }: Asked,
  run: (channel: FakeChannel) => FakeAnswer,
  mustBeTaken = true,
): FakeAnswer {
  const channel = world.channels.get(id);
  if (!channel) return refuse(404, 'Channel not found');
  if (channel.app === null) return refuse(409, 'Channel not in Stasis application');
  if (mustBeTaken && notTaken.has(channel.wire.state))
    return refuse(412, 'Channel in invalid state');
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
    // Nobody has registered there, or there is no such endpoint or trunk.
    if (world.unreachable.has(endpoint))
      return { status: 500, body: { error: 'Allocation failed' } };
    const channel = fakeChannel(id, { number: '', exten: '', state: 'Down' });
    channel.args = (query.get('appArgs') ?? '').split(',').filter((arg) => arg !== '');
    channel.wire = { ...channel.wire, name: `${endpoint}-${id}` };
    world.channels.set(id, channel);
    originated.set(channel, app);
    if (endpoint.startsWith('Local/')) addOtherHalf(world, channel);
    const body = channel.wire;
    const dialled = { dialstring: endpoint, peer: channel.wire };
    world.emit(app, { type: 'Dial', dialstatus: '', ...dialled });
    setImmediate(() => {
      if (channel.wire.state !== 'Down' || world.channels.get(id) !== channel) return;
      channel.wire = { ...channel.wire, state: 'Ringing' };
      world.emit(app, {
        type: 'Dial',
        dialstatus: 'RINGING',
        dialstring: endpoint,
        peer: channel.wire,
      });
    });
    return { status: 200, body };
  },
  'POST /channels/*/answer': (asked) =>
    commanded(
      asked,
      (channel) => {
        answerChannel(asked.world, channel);
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
      if (media.length === 0) return refuse(500, 'Failed to queue media for playback');
      if (asked.world.playbacks.has(id)) return refuse(409, 'A playback of this id exists');
      const language = asked.query.get('lang') ?? 'en';
      const about = { id, channel: channel.wire.id, media, language };
      const playback = { ...about, place: 0, state: 'queued' as const };
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
      if (world.live.has(name) || world.stored.has(name))
        return refuse(409, 'A recording with the same name already exists');
      const recording: FakeRecording = {
        name,
        channel: channel.wire.id,
        finish: query.get('terminateOn') ?? 'none',
        beep: query.get('beep') === 'true',
        app: channel.app,
        state: 'queued',
      };
      const state = channel.recordings.length > 0 ? 'queued' : 'recording';
      beginRecording(world, channel, recording);
      return { status: 201, body: wireRecording(recording, state) };
    });
  },
  'GET /recordings/live/*': ({ world, ids: [name = ''] }) => {
    const recording = world.live.get(name);
    return recording
      ? { status: 200, body: wireRecording(recording, recording.state) }
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
    if (world.bridges.has(id)) return refuse(409, `Bridge with id '${id}' already exists`);
    const bridge = { id, channels: new Set<string>() };
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
      if (channel.recordings.length > 0) return refuse(409, 'Channel currently recording');
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
    if (world.claimed.has(channel.wire.id))
      return refuse(409, 'Channel has already been claimed by another application');
    world.claimed.set(channel.wire.id, app);
    setImmediate(() => enterApp(world, channel, app));
    return done;
  },
};

/** The application that an originated channel enters once it is answered. */
export const originated = new WeakMap<FakeChannel, string>();

/** The half of a Local channel that is in the dialplan. */
function addOtherHalf(world: FakeWorld, { wire }: FakeChannel): void {
  const id = otherHalf(wire.id);
  const half = fakeChannel(id, { number: '', exten: '', state: 'Ring' });
  const dialplan = { ...half.wire.dialplan, app_name: 'Dial', app_data: '' };
  half.wire = { ...half.wire, name: `${wire.name};2`, dialplan };
  world.channels.set(id, half);
}
