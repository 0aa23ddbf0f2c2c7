import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type ClamdOptions, clamdScanner } from '../src/clamd/index.js';

const harm = 'stands for a virus';
const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

/** What has come of one file: null until its end. */
function fileIn(received: Buffer): Buffer | null {
  const command = Buffer.from('zINSTREAM\0');
  if (!received.subarray(0, command.length).equals(command)) return null;
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

/** A clamd that finds one thing; or one that does what a test says with each piece that comes. */
async function clamd(
  where: string | number = 0,
  does = (socket: Socket, file: Buffer | null) => {
    if (file) socket.end(`stream: ${file.includes(harm) ? 'Test-Signature FOUND' : 'OK'}\0`);
  },
): Promise<{ readonly server: Server; readonly options: ClamdOptions }> {
  const server = createServer((socket) => {
    let received = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (piece) => {
      received = Buffer.concat([received, piece]);
      does(socket, fileIn(received));
    });
  });
  if (typeof where === 'string') server.listen(where);
  else server.listen(where, '127.0.0.1');
  await once(server, 'listening');
  open.push({ close: () => void server.close() });
  const { port } = server.address() as AddressInfo;
  const options = typeof where === 'string' ? { socket: where } : { host: '127.0.0.1', port };
  return { server, options };
}

const never = new AbortController().signal;
const fileOf = (...pieces: readonly (string | Uint8Array<ArrayBuffer>)[]) => {
  const rest = pieces.map((piece) =>
    typeof piece === 'string' ? new TextEncoder().encode(piece) : piece,
  );
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = rest.shift();
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
  });
};
const notScanned = { code: 'file-not-scanned', retryable: true };

describe('a scanner', () => {
  it('tells what does harm from what does not', async () => {
    const isHarmless = clamdScanner((await clamd()).options);
    expect(await isHarmless(fileOf('surat'), never)).toBe(true);
    expect(await isHarmless(fileOf('surat', harm), never)).toBe(false);
    expect(await isHarmless(fileOf(), never)).toBe(true);
  });

  it('sees what stands behind an empty piece, which would be the end to it', async () => {
    const isHarmless = clamdScanner((await clamd()).options);
    expect(await isHarmless(fileOf('surat', new Uint8Array(), harm), never)).toBe(false);
  });

  it('sees the end of a file of megabytes', async () => {
    const isHarmless = clamdScanner((await clamd()).options);
    const long = Array.from({ length: 40 }, () => new Uint8Array(65_536));
    expect(await isHarmless(fileOf(...long, harm), never)).toBe(false);
  });

  it('is reached by a socket of the machine', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aduan-clamd-'));
    open.push({ close: () => rm(folder, { recursive: true }) });
    const isHarmless = clamdScanner((await clamd(join(folder, 'clamd.ctl'))).options);
    expect(await isHarmless(fileOf(harm), never)).toBe(false);
  });
});

describe('a file is not taken for harmless', () => {
  it.each([
    'stream: OK, more or less',
    'INSTREAM size limit exceeded. ERROR',
    'stream: Access denied. ERROR',
    '',
    'UNKNOWN COMMAND',
  ])('when the scanner says %j', async (answer) => {
    const { options } = await clamd(0, (socket, file) => {
      if (file) socket.end(`${answer}\0`);
    });
    await expect(clamdScanner(options)(fileOf('surat'), never)).rejects.toMatchObject(notScanned);
  });

  it('when the scanner says OK before it has seen the whole', async () => {
    const { options } = await clamd(0, (socket) => socket.write('stream: OK\0'));
    const endless = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await new Promise(setImmediate);
        controller.enqueue(new Uint8Array(1_024));
      },
    });
    await expect(clamdScanner(options)(endless, never)).rejects.toMatchObject(notScanned);
  });

  it('when the scanner hangs up, or is not there', async () => {
    const { server, options } = await clamd(0, (socket) => socket.destroy());
    await expect(clamdScanner(options)(fileOf('surat'), never)).rejects.toMatchObject(notScanned);
    server.close();
    await expect(clamdScanner(options)(fileOf('surat'), never)).rejects.toMatchObject(notScanned);
  });

  it('when the scanner is silent for too long, or the desk closes', async () => {
    const { options } = await clamd(0, () => {});
    const patient = clamdScanner({ ...options, timeoutMs: 10 });
    await expect(patient(fileOf('surat'), never)).rejects.toMatchObject(notScanned);
    const closing = new AbortController();
    const scanning = clamdScanner(options)(fileOf('surat'), closing.signal);
    closing.abort();
    await expect(scanning).rejects.toMatchObject(notScanned);
    const closed = clamdScanner(options)(fileOf('surat'), AbortSignal.abort());
    await expect(closed).rejects.toMatchObject(notScanned);
  });

  it('when it is larger than the scanner takes, or breaks off', async () => {
    const { options } = await clamd();
    const small = clamdScanner({ ...options, maxBytes: 4 });
    expect(await small(fileOf('four'), never)).toBe(true);
    await expect(small(fileOf('fo', 'ur', '.'), never)).rejects.toMatchObject(notScanned);
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error('the seal is broken')),
    });
    await expect(clamdScanner(options)(broken, never)).rejects.toMatchObject(notScanned);
  });
});
