import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/runtime/arrival/read-body.js';

const address = 'https://desk.example/';

function chunks(...sizes: number[]): Request {
  const body = ReadableStream.from(sizes.map((size) => new Uint8Array(size)));
  return new Request(address, { method: 'POST', body, duplex: 'half' } as RequestInit);
}

describe('a body', () => {
  it.each([
    ['without any', new Request(address), 0],
    ['just as long as it may be', chunks(60, 40), 100],
  ])('%s is read', async (_, request, size) => {
    expect(await readBody(request, 100)).toHaveLength(size);
  });

  it('in many small pieces is whole, and no piece is held', async () => {
    const said = 'laporan '.repeat(5_000);
    const piece = new Uint8Array(1);
    let place = 0;
    // All chunks share one buffer: a reader that kept them would read the last one repeatedly.
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          if (place === said.length) return controller.close();
          piece[0] = said.charCodeAt(place);
          place += 1;
          controller.enqueue(piece);
        },
      },
      { highWaterMark: 0 },
    );
    const read = await readBody({ headers: new Headers(), body, bodyUsed: false }, 1_000_000);
    expect(new TextDecoder().decode(read ?? new Uint8Array())).toBe(said);
  });

  it('that becomes too long is not read on', async () => {
    const request = chunks(60, 41, 1000);
    expect(await readBody(request, 100)).toBeNull();
    expect((await request.body?.getReader().read())?.value).toHaveLength(1000);
  });

  it('that says itself how long it is, is not begun', async () => {
    const request = new Request(address, {
      method: 'POST',
      body: 'x',
      headers: { 'Content-Length': '101' },
    });
    expect(await readBody(request, 100)).toBeNull();
    expect(request.bodyUsed).toBe(false);
  });

  it('that a parser of the host has read already is no empty body', async () => {
    const headers = { 'Content-Length': '10' };
    const eaten = new Request(address, { method: 'POST', headers });
    const used = new Request(address, { method: 'POST', body: '{"n":1}' });
    await used.text();
    for (const request of [eaten, used])
      await expect(readBody(request, 100)).rejects.toMatchObject({ code: 'body-already-read' });
  });

  it('in chunks that somebody has read already is no empty body, and one without bytes is', async () => {
    const headers = { 'Transfer-Encoding': 'chunked' };
    const sent = (stream: ReadableStream<Uint8Array>) =>
      readBody({ headers: new Headers(headers), body: stream, bodyUsed: false }, 100);
    const eaten = new ReadableStream<Uint8Array>();
    await eaten.cancel();
    await expect(sent(eaten)).rejects.toMatchObject({ code: 'body-already-read' });
    const empty = new ReadableStream<Uint8Array>({
      start(controller) {
        setImmediate(() => controller.close());
      },
    });
    expect(await sent(empty)).toEqual(new Uint8Array());
  });

  it('of a form that is too long leaves no error behind that nobody can catch', async () => {
    const body = new FormData();
    for (const name of ['first', 'second']) body.append(name, new Blob(['x'.repeat(100_000)]));
    const errors: unknown[] = [];
    const note = (error: unknown) => errors.push(error);
    process.on('unhandledRejection', note);
    expect(await readBody(new Request(address, { method: 'POST', body }), 1000)).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', note);
    expect(errors).toEqual([]);
  });
});
