import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Certificate } from '../tls/self-signed.js';
import { apiDocs } from './api-docs.js';
import type { FakeChannel } from './fake-channel.js';
import { type FakeAnswer, fakeCommands, type GivenCommand, originated } from './fake-commands.js';
import { hangUpChannel, otherHalf } from './fake-hang-up.js';
import { type FakeOutbound, fakeOutbound } from './fake-outbound.js';
import { endPlayback } from './fake-playback.js';
import { answerChannel, endRecording } from './fake-recording.js';
import { recorded, silence, spoken } from './fake-sound.js';
import {
  dressed,
  enterApp,
  type FakeEvent,
  type FakeWorld,
  fakeWorld,
  incomingChannel,
} from './fake-world.js';

/** An Asterisk of the tests, on the loopback interface: it refuses what a real one refuses. */
export interface FakeAri {
  readonly url: string;
  readonly server: { readonly url: string; readonly username: string; readonly password: string };
  readonly world: FakeWorld;
  readonly commands: readonly GivenCommand[];
  /** Connections that are taken at once; 100 as in `http.conf`. One more is closed without an answer. */
  sessionLimit: number;
  /** How many were closed so. */
  refusedSessions(): number;
  /** How often somebody came through to it, whatever he was told. */
  asked(): number;
  /** What went out, whether somebody heard it or not. */
  readonly events: readonly FakeEvent[];
  /** Somebody calls an extension whose dialplan says `Stasis(app,inbound)`. @returns his channel */
  ring(app: string, number?: string, exten?: string): string;
  /** The same with `StasisBroadcast()`. */
  broadcast(number?: string): string;
  press(channel: string, keys: string): void;
  /** Says something after the tone, and presses the key that ends it. @param said - seconds, or samples of 8 kHz */
  speak(channel: string, said: number | Int16Array): void;
  /** Says nothing after the tone, and the phone sends silence. */
  quiet(channel: string): void;
  /** @param seconds - how much of it was recorded, where he was being recorded */
  hangUp(channel: string, seconds?: number): void;
  /** The sound that is heard comes to its end. */
  endSound(channel: string): void;
  /** An originated channel is answered, or not. */
  answer(channel: string): void;
  refuse(channel: string, status: 'BUSY' | 'NOANSWER' | 'CHANUNAVAIL'): void;
  channel(id: string): FakeChannel | undefined;
  /** Breaks every event socket, and lets nobody in until `mend`. */
  cut(): void;
  mend(): void;
  /** Answers the next commands with 503. */
  trouble(commands: number): void;
  readonly outbound: FakeOutbound;
  close(): Promise<void>;
}

/** `sessionlimit` of `http.conf` where it says nothing. */
const usualSessions = 100;

const account = { username: 'aduan', password: 'rahasia:dengan@tanda' };

/** Starts one. */
export async function startFakeAri(tls?: Certificate): Promise<FakeAri> {
  const sockets = new Map<string, WebSocket>();
  const known = new Set<string>();
  const events: FakeEvent[] = [];
  const commands: GivenCommand[] = [];
  let isCut = false;
  let troubles = 0;
  let asked = 0;
  let refusedSessions = 0;

  const world = fakeWorld((app, event) => {
    events.push(event);
    if (app === null || outbound.emit(app, event)) return;
    send(sockets.get(app), app, event);
  });
  function send(socket: WebSocket | undefined, application: string, event: FakeEvent): void {
    if (socket?.readyState === 1) socket.send(dressed(application, event));
  }
  function isAllowed(authorization: string | undefined, url: URL): boolean {
    const given = authorization?.startsWith('Basic ')
      ? Buffer.from(authorization.slice(6), 'base64').toString()
      : url.searchParams.get('api_key');
    return given === `${account.username}:${account.password}`;
  }

  const answer: RequestListener = (request, response) => {
    asked += 1;
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = url.pathname.replace(/^\/ari/, '');
    const docs = apiDocs(path, `http://${request.headers.host}`);
    if (docs) return void response.end(JSON.stringify(docs));
    if (!isAllowed(request.headers.authorization, url))
      return void response.writeHead(401).end('{"message":"Authentication required"}');
    if (troubles > 0) {
      troubles -= 1;
      return void response.writeHead(503).end('{"message":"Busy"}');
    }
    const { status, body } = run(request.method ?? 'GET', path, url.searchParams);
    commands.push({ line: `${request.method} ${path}`, status });
    const isFile = body instanceof Uint8Array;
    response.writeHead(status, { 'content-type': isFile ? 'audio/wav' : 'application/json' });
    response.end(isFile ? body : body === undefined ? undefined : JSON.stringify(body));
  };
  const server = tls ? createTlsServer(tls, answer) : createServer(answer);
  server.maxConnections = usualSessions;
  server.on('drop', () => {
    refusedSessions += 1;
  });
  function run(method: string, path: string, query: URLSearchParams): FakeAnswer {
    const parts = path.split('/').slice(1).map(decodeURIComponent);
    if (method === 'GET' && parts[0] === 'applications') return application(parts[1] ?? '');
    for (const [pattern, command] of Object.entries(fakeCommands)) {
      const [verb, shape = ''] = pattern.split(' ');
      const shapes = shape.split('/').slice(1);
      const isThis =
        verb === method &&
        shapes.length === parts.length &&
        shapes.every((one, place) => one === '*' || one === parts[place]);
      if (!isThis) continue;
      const ids = parts.filter((_, place) => shapes[place] === '*');
      return command({ world, ids, query });
    }
    return { status: 404, body: { message: 'Resource not found' } };
  }
  function application(name: string) {
    if (!known.has(name)) return { status: 404, body: { message: 'Application not found' } };
    const channel_ids = [...world.channels.values()]
      .filter(({ app }) => app === name)
      .flatMap(({ wire: { id } }) =>
        world.channels.has(otherHalf(id)) ? [id, otherHalf(id)] : [id],
      );
    const none = { bridge_ids: [], endpoint_ids: [], device_names: [] };
    const body = { name, channel_ids, ...none, events_allowed: [], events_disallowed: [] };
    return { status: 200, body };
  }

  const outbound = fakeOutbound(world, {
    run,
    given: (command) => commands.push(command),
    registered: (app) => known.add(app),
  });
  const listening = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    asked += 1;
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const apps = (url.searchParams.get('app') ?? '').split(',').filter((app) => app !== '');
    const status = isCut
      ? '503 Service Unavailable'
      : !isAllowed(request.headers.authorization, url)
        ? '401 Unauthorized'
        : apps.length === 0 || url.pathname !== '/ari/events'
          ? '400 Bad Request'
          : null;
    if (status !== null) return void socket.end(`HTTP/1.1 ${status}\r\n\r\n`);
    listening.handleUpgrade(request, socket, head, (opened) => {
      for (const app of apps) {
        // The older one is told, and stays open: it hears nothing any more.
        send(sockets.get(app), app, { type: 'ApplicationReplaced' });
        sockets.set(app, opened);
        known.add(app);
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `${tls ? 'https' : 'http'}://127.0.0.1:${port}/ari`;

  function found(id: string): FakeChannel {
    const channel = world.channels.get(id);
    if (!channel) throw new Error(`There is no channel ${id}.`);
    return channel;
  }
  function recordingOf(id: string): string {
    const [name] = found(id).recordings;
    if (name === undefined) throw new Error('Nobody records him.');
    return name;
  }
  return {
    url,
    server: { url, ...account },
    get sessionLimit() {
      return server.maxConnections;
    },
    set sessionLimit(most) {
      server.maxConnections = most;
    },
    refusedSessions: () => refusedSessions,
    world,
    commands,
    asked: () => asked,
    events,
    ring(app, number = '081234567890', exten = '1500') {
      const channel = incomingChannel(world, number, exten);
      if (!outbound.stasis(app, channel)) enterApp(world, channel, app);
      return channel.wire.id;
    },
    broadcast(number = '081234567890') {
      const channel = incomingChannel(world, number, '1500');
      for (const app of sockets.keys())
        world.emit(app, { type: 'CallBroadcast', channel: channel.wire });
      return channel.wire.id;
    },
    press(id, keys) {
      for (const digit of keys) {
        const channel = found(id);
        const event = { digit, duration_ms: 100, channel: channel.wire };
        world.emit(channel.app, { type: 'ChannelDtmfReceived', ...event });
        const recording = world.live.get(channel.recordings[0] ?? '');
        if (recording?.finish === digit) endRecording(world, recording.name, spoken(0));
      }
    },
    speak: (id, said) =>
      endRecording(
        world,
        recordingOf(id),
        typeof said === 'number' ? spoken(said) : recorded(said),
      ),
    quiet: (id) => endRecording(world, recordingOf(id), silence),
    hangUp: (id, seconds = 0) => hangUpChannel(world, id, spoken(seconds)),
    endSound(id) {
      endPlayback(world, found(id).playbacks[0] ?? '', 'done');
    },
    answer(id) {
      const channel = found(id);
      const app = originated.get(channel) ?? '';
      answerChannel(world, channel);
      world.emit(app, { type: 'Dial', dialstatus: 'ANSWER', peer: channel.wire });
      enterApp(world, channel, app);
    },
    refuse(id, dialstatus) {
      const channel = found(id);
      const app = originated.get(channel) ?? '';
      world.channels.delete(id);
      world.channels.delete(otherHalf(id));
      world.emit(app, { type: 'Dial', dialstatus, peer: channel.wire });
    },
    channel: (id) => world.channels.get(id),
    cut() {
      isCut = true;
      for (const socket of listening.clients) socket.terminate();
      sockets.clear();
      outbound.cut();
    },
    mend() {
      isCut = false;
      outbound.mend();
    },
    trouble(count) {
      troubles = count;
    },
    outbound,
    async close() {
      outbound.close();
      for (const socket of listening.clients) socket.terminate();
      listening.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
