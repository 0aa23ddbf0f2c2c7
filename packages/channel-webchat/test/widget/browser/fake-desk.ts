import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { MediaRef, TranscriptEntry } from '@aduan/core/channel';
import type { DeskConfig, OutgoingMessage, SecretValues } from '../../../src/widget/protocol.js';
import type { WidgetBundle } from './widget-bundle.js';

/** A desk in memory that speaks the web chat protocol, with switches for everything that goes wrong. */
export interface FakeCitizenAccess {
  readonly url: string;
  /** Messages in the order they were stored; a repeated id is stored once. */
  readonly stored: OutgoingMessage[];
  /** Ids of all deliveries, repeated ones too. */
  readonly deliveries: string[];
  readonly files: Map<string, Uint8Array<ArrayBuffer>>;
  readonly acknowledged: string[];
  readonly reads: number[];
  readonly streamsFrom: number[];
  sessions: number;
  config: DeskConfig;
  /** Status that `POST /messages` answers with instead of storing; 200 stores. */
  messageStatus: number;
  /** How long the desk thinks about a message, in ms. */
  messageDelayMs: number;
  /** Stored, but the answer is lost on the way back. */
  loseAnswers: boolean;
  /** Streams are refused with this status: by a proxy, or because all are taken. */
  streamsBlocked: 404 | 429 | null;
  /** Uploads break off after so many pieces; they go on when set higher. */
  uploadPieces: number;
  /** Every token from before is refused from now on. */
  expireTokens(): void;
  /** The desk says something. */
  say(entry: Partial<TranscriptEntry> & { readonly text: string }): TranscriptEntry;
  tellSecret(secret: SecretValues): void;
  markRead(id: string): void;
  /** Ends all streams, as a restart does. */
  dropStreams(): void;
  close(): Promise<void>;
}

/** Starts a fake desk that serves `page` at `/` and the widget's bundle at `/widget.js`, under a strict CSP. */
export async function fakeCitizenAccess({
  widget,
  panel,
}: WidgetBundle): Promise<FakeCitizenAccess> {
  const entries = new Map<string, TranscriptEntry>();
  const secrets = new Map<string, SecretValues>();
  const streams = new Set<ServerResponse>();
  const uploads = new Map<
    string,
    { bytes: Uint8Array<ArrayBuffer>; mime: string; name: string; size: number }
  >();
  const clock = { revision: 0, generation: 1, last: 0 };

  const now = () => {
    clock.last = Math.max(Date.now(), clock.last + 1);
    return clock.last;
  };

  const event = (name: string, data: unknown, id?: number) =>
    `event: ${name}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;

  const put = (entry: Omit<TranscriptEntry, 'revision'>): TranscriptEntry => {
    clock.revision += 1;
    const stored = { ...entry, revision: clock.revision };
    entries.set(entry.id, stored);
    for (const stream of streams) stream.write(event('entry', stored, stored.revision));
    return stored;
  };

  const after = (revision: number) =>
    [...entries.values()]
      .filter((entry) => entry.revision > revision)
      .sort((one, other) => one.revision - other.revision);

  const desk: FakeCitizenAccess = {
    url: '',
    stored: [],
    deliveries: [],
    files: new Map(),
    acknowledged: [],
    reads: [],
    streamsFrom: [],
    sessions: 0,
    messageStatus: 200,
    messageDelayMs: 0,
    loseAnswers: false,
    streamsBlocked: null,
    uploadPieces: Number.POSITIVE_INFINITY,
    config: {
      hours: {
        open: true,
        changesAt: null,
        timeZone: 'Asia/Jakarta',
        text: {
          id: 'Sekarang buka sampai pukul 16.30 WIB',
          en: 'Open now until 16:30 WIB',
        },
      },
      limits: {
        text: 4000,
        fileBytes: 10_000_000,
        mimes: ['image/jpeg', 'image/png', 'application/pdf'],
      },
    },
    expireTokens: () => {
      clock.generation += 1;
    },
    say: (entry) =>
      put({
        id: `out-${clock.revision + 1}`,
        direction: 'out',
        at: now(),
        media: [],
        status: 'sent',
        author: { kind: 'desk' },
        ...entry,
      }),
    tellSecret: (secret) => {
      secrets.set(secret.messageId, secret);
      for (const stream of streams) stream.write(event('secret', secret));
    },
    markRead: (id) => {
      const entry = entries.get(id);
      if (entry) put({ ...entry, status: 'read' });
    },
    dropStreams: () => {
      for (const stream of streams) stream.end();
      streams.clear();
    },
    close: () => {
      for (const stream of streams) stream.destroy();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };

  const store = (message: OutgoingMessage) => {
    desk.deliveries.push(message.id);
    if (desk.stored.some(({ id }) => id === message.id)) return;
    desk.stored.push(message);
    put({
      id: message.id,
      direction: 'in',
      at: now(),
      text: message.text ?? message.choice?.title ?? '',
      media: message.media ?? [],
      status: 'accepted',
      author: { kind: 'citizen' },
    });
  };

  const routes: Record<string, (request: Answering) => void | Promise<void>> = {
    'GET /desk/config': ({ json }) => json(200, desk.config),
    'POST /desk/session': async ({ body, json }) => {
      const { token } = JSON.parse((await body()).toString());
      if (!token) desk.sessions += 1;
      const session = token ? token.split('.')[0] : `s${desk.sessions}`;
      json(200, {
        token: `${session}.${clock.generation}`,
        session,
        expiresAt: Date.now() + 60_000,
      });
    },
    'POST /desk/messages': async ({ body, json, response }) => {
      const message = JSON.parse((await body()).toString());
      await delay(desk.messageDelayMs);
      if (desk.messageStatus !== 200) return json(desk.messageStatus, { error: { code: 'test' } });
      store(message);
      if (desk.loseAnswers) response.destroy();
      else json(200, { stored: [message.id] });
    },
    'GET /desk/stream': ({ request, response, json }) => {
      if (desk.streamsBlocked) return json(desk.streamsBlocked, { error: { code: 'blocked' } });
      const from = Number(request.headers['last-event-id'] ?? 0);
      desk.streamsFrom.push(from);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(': open\n\n');
      for (const entry of after(from)) response.write(event('entry', entry, entry.revision));
      for (const secret of secrets.values()) response.write(event('secret', secret));
      streams.add(response);
      response.on('close', () => streams.delete(response));
    },
    'GET /desk/transcript': ({ url, json }) =>
      json(200, {
        entries: after(Number(url.searchParams.get('after'))),
        secrets: [...secrets.values()],
      }),
    'POST /desk/secrets/acknowledge': async ({ body, json }) => {
      const { messageId } = JSON.parse((await body()).toString());
      secrets.delete(messageId);
      desk.acknowledged.push(messageId);
      json(204);
    },
    'POST /desk/read': async ({ body, json }) => {
      desk.reads.push(JSON.parse((await body()).toString()).revision);
      json(204);
    },
    'POST /desk/uploads': async ({ body, json }) => {
      const { name, mime, bytes } = JSON.parse((await body()).toString());
      const upload = `u${uploads.size + 1}`;
      uploads.set(upload, { bytes: new Uint8Array(), mime, name, size: bytes });
      json(200, { upload, offset: 0 });
    },
  };

  const answerUpload = async ({ request, url, body, json, response }: Answering) => {
    const key = url.pathname.split('/').at(-1) ?? '';
    const upload = uploads.get(key);
    if (!upload) return json(404, { error: { code: 'unknown' } });
    if (request.method === 'GET') return json(200, { offset: upload.bytes.length });
    if (Number(request.headers['upload-offset']) !== upload.bytes.length) {
      return json(409, { error: { code: 'offset' } });
    }
    const piece = await body();
    if (desk.uploadPieces <= 0) return void response.destroy();
    desk.uploadPieces -= 1;
    upload.bytes = Uint8Array.from([...upload.bytes, ...piece]);
    if (upload.bytes.length < upload.size) return json(200, { offset: upload.bytes.length });
    desk.files.set(key, upload.bytes);
    const media: MediaRef = {
      ref: `blob:${key}`,
      kind: upload.mime.startsWith('image/') ? 'image' : 'document',
      mime: upload.mime,
      name: upload.name,
      bytes: upload.size,
    };
    json(200, { offset: upload.bytes.length, media });
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://desk');
    const json = (status: number, body?: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    };
    const answering = { request, response, url, json, body: () => readBody(request) };
    if (url.pathname === '/widget.js' || url.pathname === '/desk/panel.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      return response.end(url.pathname === '/widget.js' ? widget : panel);
    }
    if (!url.pathname.startsWith('/desk/')) {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy':
          "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
      });
      return response.end(hostPage(url.searchParams));
    }
    const isOpen = url.pathname === '/desk/config' || url.pathname === '/desk/session';
    const generation = request.headers.authorization?.split('.').at(-1);
    if (!isOpen && generation !== String(clock.generation)) {
      return json(401, { error: { code: 'session-expired' } });
    }
    if (url.pathname.startsWith('/desk/uploads/')) return answerUpload(answering);
    if (url.pathname.startsWith('/desk/files/')) {
      const file = desk.files.get(url.pathname.split('/').at(-1) ?? '');
      return file ? response.end(file) : json(404);
    }
    const route = routes[`${request.method} ${url.pathname}`];
    if (!route) return json(404);
    await route(answering);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      // A page that closes amid a request cuts it off, and nobody waits for an answer then.
      if (request.complete) throw error;
    });
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return Object.assign(desk, { url: `http://127.0.0.1:${address.port}` });
}

interface Answering {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly json: (status: number, body?: unknown) => void;
  readonly body: () => Promise<Buffer>;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** A public service page with the widget; search parameters become attributes of the tag. */
export function hostPage(
  search: URLSearchParams,
  endpoint = '/desk',
  script = '/widget.js',
): string {
  const attributes = [...search].map(([name, value]) => ` ${name}="${value}"`).join('');
  return `<!doctype html>
<html lang="id"><head><title>Layanan</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script type="module" src="${script}"></script></head>
<body><main><h1>Layanan</h1><p><a href="#x" id="x">Tautan di halaman</a></p></main>
<aduan-chat endpoint="${endpoint}"${attributes}></aduan-chat></body></html>`;
}
