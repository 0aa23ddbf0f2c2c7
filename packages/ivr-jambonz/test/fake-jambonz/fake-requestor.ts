import { WebSocket } from 'ws';

type Fields = Readonly<Record<string, unknown>>;

/** Where jambonz finds the line. */
export interface LineAddress {
  readonly url: string;
  readonly username: string;
  readonly password: string;
}

/** The connection of one call, as the feature server of jambonz keeps it: one for each call, opened again when it breaks. */
export interface FakeRequestor {
  /** @returns the data of the acknowledgement. @throws Error when the connection broke before it came */
  request(type: string, data: Fields, hook?: string): Promise<unknown>;
  /** Breaks the connection, as a network does. */
  cut(): void;
  /** How often it was opened. */
  connections(): number;
  close(): void;
}

/** As often as jambonz connects for one call. */
const maxConnections = 5;
/** A hundredth of what jambonz waits before it connects again, in ms. */
const backoffMs = 5;
/** As long as jambonz waits for an answer, in ms. */
const ackMs = 5_000;
/** `maxPayload` of the client: a longer answer breaks the connection. */
const maxPayload = 24 * 1_024;

interface Flight {
  readonly type: string;
  succeed(data: unknown): void;
  fail(error: Error): void;
}

export function fakeRequestor(
  { url, username, password }: LineAddress,
  call: string,
): FakeRequestor {
  let socket: WebSocket | null = null;
  let opening: Promise<void> | null = null;
  let count = 0;
  let ids = 0;
  let isGraceful = false;
  let first: Fields = {};
  let firstFlight: Flight | null = null;
  const flights = new Map<string, Flight>();

  async function open(): Promise<void> {
    if (count >= maxConnections) throw new Error('jambonz does not connect any more.');
    const next = new WebSocket(url, ['ws.jambonz.org'], {
      auth: `${username}:${password}`,
      maxPayload,
    });
    count += 1;
    await new Promise<void>((done, failed) => {
      next.once('open', () => done());
      next.once('error', failed);
    });
    socket = next;
    next.on('error', () => {});
    next.on('message', (bytes: Buffer) => receive(bytes.toString('utf8')));
    next.on('close', (code) => closed(next, code));
    if (count === 1) return;
    // Nothing else is said until this is acknowledged.
    const again = send('session:reconnect', first);
    if (firstFlight) again.then(firstFlight.succeed, firstFlight.fail);
    await again;
  }
  function closed(one: WebSocket, code: number): void {
    if (socket !== one) return;
    socket = null;
    const lost = [...flights.values()];
    flights.clear();
    for (const flight of lost) {
      if (flight.type === 'session:new') firstFlight = flight;
      else flight.fail(new Error('The connection broke.'));
    }
    if (code === 1000 || isGraceful) {
      isGraceful = true;
      return;
    }
    setTimeout(
      () => {
        if (!socket && !isGraceful) void connect().catch(() => {});
      },
      backoffMs * 2 ** count,
    );
  }
  function connect(): Promise<void> {
    opening ??= open().finally(() => {
      opening = null;
    });
    return opening;
  }
  function send(type: string, data: Fields, hook?: string): Promise<unknown> {
    ids += 1;
    const msgid = `m${ids}`;
    const message = JSON.stringify({ type, msgid, call_sid: call, ...(hook && { hook }), data });
    if (type === 'call:status' || type === 'verb:status') {
      socket?.send(message);
      return Promise.resolve(undefined);
    }
    return new Promise((succeed, fail) => {
      const timer = setTimeout(() => {
        flights.delete(msgid);
        fail(new Error('Nobody answered in time.'));
      }, ackMs);
      flights.set(msgid, {
        type,
        succeed(answer) {
          clearTimeout(timer);
          succeed(answer);
        },
        fail(error) {
          clearTimeout(timer);
          fail(error);
        },
      });
      socket?.send(message);
    });
  }
  function receive(text: string): void {
    const { type, msgid, data } = JSON.parse(text);
    if (type !== 'ack') throw new Error(`jambonz does not know "${type}".`);
    flights.get(msgid)?.succeed(data);
    flights.delete(msgid);
  }
  return {
    async request(type, data, hook) {
      if (isGraceful) return undefined;
      if (type === 'session:new') first = data;
      if (hook !== undefined && !hook.startsWith('/'))
        throw new Error('A hook with an address of its own leaves the connection.');
      if (opening || socket?.readyState !== WebSocket.OPEN) await connect();
      return send(type, data, hook);
    },
    cut() {
      socket?.terminate();
    },
    connections: () => count,
    close() {
      isGraceful = true;
      socket?.close(1000);
    },
  };
}
