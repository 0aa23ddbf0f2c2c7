import { describe, expect, it, vi } from 'vitest';
import { messageBody } from '../browser.js';
import { gif, html, png } from './samples.js';
import { largePng, uploadVisitor } from './upload-visitor.js';

describe('uploads', () => {
  it('goes on where it was broken off, and ends with a reference to the same bytes', async () => {
    const { begin, patch, call, context } = await uploadVisitor();
    const bytes = largePng(300_000);
    const { upload } = (await (await begin(bytes.byteLength)).json()) as { upload: string };
    const first = await patch(upload, 0, bytes.slice(0, 200_000));
    expect(await first.json()).toEqual({ offset: 200_000 });
    expect(await (await call('GET', `/uploads/${upload}`)).json()).toEqual({ offset: 200_000 });

    const repeated = await patch(upload, 0, bytes.slice(0, 200_000));
    expect(repeated.status).toBe(409);
    expect(await repeated.json()).toMatchObject({ offset: 200_000 });

    const last = await patch(upload, 200_000, bytes.slice(200_000));
    const { media } = (await last.json()) as { media: { ref: string } };
    expect(media).toMatchObject({
      kind: 'image',
      mime: 'image/png',
      name: 'bukti.png',
      bytes: 300_000,
    });
    const kept = await context.files.get(media.ref.slice('blob:'.length));
    expect(new Uint8Array(await new Response(kept?.body).arrayBuffer())).toEqual(bytes);
    // The answer to the last chunk may get lost: asking again gives the same.
    expect(await (await patch(upload, 200_000, bytes.slice(200_000))).json()).toMatchObject({
      media,
    });
  });

  it('finishes when it was broken off between the last chunk and the file', async () => {
    const { begin, patch, call, context } = await uploadVisitor();
    const { upload } = (await (await begin(png.byteLength)).json()) as { upload: string };
    const put = vi.spyOn(context.files, 'put').mockRejectedValueOnce(new Error('killed'));
    await expect(patch(upload, 0, png)).rejects.toThrow('killed');
    const state = await (await call('GET', `/uploads/${upload}`)).json();
    expect(state).toEqual({ offset: png.byteLength });

    const again = await patch(upload, png.byteLength, new Uint8Array());
    expect(again.status).toBe(200);
    const { media } = (await again.json()) as { media: { ref: string } };
    expect(put.mock.calls.at(-1)?.[0]).toBe(put.mock.calls[0]?.[0]);
    const kept = await context.files.get(media.ref.slice('blob:'.length));
    expect(new Uint8Array(await new Response(kept?.body).arrayBuffer())).toEqual(
      new Uint8Array(png),
    );
    expect(await (await call('GET', `/uploads/${upload}`)).json()).toMatchObject({ media });
  });

  it('is forgotten, and never filled with zeros, when a chunk is gone', async () => {
    const { begin, patch, call, context } = await uploadVisitor();
    const bytes = largePng(300);
    const { upload } = (await (await begin(300)).json()) as { upload: string };
    await patch(upload, 0, bytes.slice(0, 200));
    await context.kv.delete(`upload:${upload}:0`);
    expect((await patch(upload, 200, bytes.slice(200))).status).toBe(404);
    expect((await call('GET', `/uploads/${upload}`)).status).toBe(404);
  });

  it.each(['a'.repeat(31), 'a'.repeat(33), 'A'.repeat(32), `${'a'.repeat(32)}:0`, '%2e%2e', 'x'])(
    'has no id like "%s", and asks no store for it',
    async (id) => {
      const { call, patch, context } = await uploadVisitor();
      const get = vi.spyOn(context.kv, 'get');
      expect((await call('GET', `/uploads/${id}`)).status).toBe(404);
      expect((await patch(id, 0, png)).status).toBe(404);
      expect(get).not.toHaveBeenCalled();
    },
  );

  it('keeps a name of one line without invisible characters', async () => {
    const { begin, patch } = await uploadVisitor();
    const begun = await begin(png.byteLength, { name: 'foto\u202Egpj\u200B.\nexe' });
    const { upload } = (await begun.json()) as { upload: string };
    expect(await (await patch(upload, 0, png)).json()).toMatchObject({
      media: { name: 'fotogpj. exe' },
    });
  });

  it('leaves no chunk behind', async () => {
    const { begin, patch, context } = await uploadVisitor();
    const { upload } = (await (await begin(png.byteLength)).json()) as { upload: string };
    await patch(upload, 0, png);
    expect(await context.kv.get(`upload:${upload}:0`)).toBeNull();
  });

  it('looks at the bytes, not at what the client says of them', async () => {
    const { begin, patch, call } = await uploadVisitor();
    for (const bytes of [html, gif]) {
      const { upload } = (await (await begin(bytes.byteLength)).json()) as { upload: string };
      const response = await patch(upload, 0, bytes);
      expect(response.status).toBe(415);
      expect(await response.json()).toEqual({ error: { code: 'file-type-refused' } });
      expect((await call('GET', `/uploads/${upload}`)).status).toBe(404);
    }
  });

  it('takes the type from the bytes where the claim was another allowed one', async () => {
    const { begin, patch } = await uploadVisitor();
    const begun = await begin(png.byteLength, { mime: 'application/pdf', name: 'surat.pdf' });
    const { upload } = (await begun.json()) as { upload: string };
    expect(await (await patch(upload, 0, png)).json()).toMatchObject({
      media: { mime: 'image/png', kind: 'image' },
    });
  });

  it('refuses what is too large: the file, the chunk, the day', async () => {
    const limits = { fileBytes: 600_000, uploadBytesPerDay: 1_000_000 };
    const { begin, patch, clock, token, signIn } = await uploadVisitor({ limits });
    expect((await begin(600_001)).status).toBe(413);
    const begun = await begin(600_000);
    const { upload } = (await begun.json()) as { upload: string };
    expect((await patch(upload, 0, largePng(256 * 1024 + 1))).status).toBe(413);
    expect((await patch(upload, 0, new Uint8Array())).status).toBe(400);

    const refused = await begin(600_000);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBe(17_280);
    clock.now += 17_280_000;
    const { token: renewed } = await signIn(token);
    expect((await begin(600_000, {}, renewed)).status).toBe(200);
  });

  it('never takes more bytes than were announced', async () => {
    const { begin, patch } = await uploadVisitor();
    const { upload } = (await (await begin(png.byteLength)).json()) as { upload: string };
    expect((await patch(upload, 0, largePng(png.byteLength + 1))).status).toBe(413);
  });

  it('refuses types that are not on the list before anything is sent', async () => {
    const { begin } = await uploadVisitor();
    expect((await begin(10, { mime: 'text/html' })).status).toBe(415);
  });

  it.each(['', 'image/jpg', 'AUDIO/X-M4A', 'audio/ogg; codecs=opus'])(
    'lets the bytes decide where the device says "%s"',
    async (mime) => {
      const { begin } = await uploadVisitor();
      expect((await begin(10, { mime, name: 'n'.repeat(255) })).status).toBe(200);
    },
  );

  it('takes an empty file for a mistake', async () => {
    const { begin } = await uploadVisitor();
    expect((await begin(0)).status).toBe(400);
  });

  it('shows an upload to its own session only', async () => {
    const { begin, patch, call, signIn } = await uploadVisitor();
    const { upload } = (await (await begin(png.byteLength)).json()) as { upload: string };
    const { token: stranger } = await signIn();
    expect((await call('GET', `/uploads/${upload}`, { as: stranger })).status).toBe(404);
    expect((await patch(upload, 0, png, stranger)).status).toBe(404);
  });

  it('is forgotten a day after the last chunk', async () => {
    const { begin, patch, call, clock, signIn, token } = await uploadVisitor();
    const { upload } = (await (await begin(300_000)).json()) as { upload: string };
    await patch(upload, 0, largePng(1_000));
    clock.now += 86_400_000;
    const { token: renewed } = await signIn(token);
    expect((await call('GET', `/uploads/${upload}`, { as: renewed })).status).toBe(404);
  });
});

describe('files in messages', () => {
  it('are taken from the session that uploaded them, and from no other', async () => {
    const { uploadAll, post, signIn } = await uploadVisitor();
    const { media } = await uploadAll(png);
    const own = await post(messageBody({ media: [media] }));
    expect(own.events).toMatchObject([{ parts: [{ type: 'text' }, { type: 'media', media }] }]);
    const { token: stranger } = await signIn();
    expect((await post(messageBody({ media: [media] }), stranger)).response.status).toBe(400);
  });

  it('cannot be given another type, size, sum or key than the bytes have', async () => {
    const { uploadAll, post } = await uploadVisitor();
    const { media } = await uploadAll(png);
    const changes = [
      { mime: 'text/html' },
      { bytes: 1 },
      { sha256: 'a'.repeat(64) },
      { kind: 'document' },
      { ref: media.ref.replace(/-[0-9a-f]{32}-/, `-${'0'.repeat(32)}-`) },
      { ref: 'blob:somebody-elses-file' },
    ];
    for (const change of changes) {
      const { response } = await post(messageBody({ media: [{ ...media, ...change }] }));
      expect(response.status).toBe(400);
    }
  });

  it('are shown to those in the conversation, harmless', async () => {
    const { uploadAll, post, call, desk, signIn } = await uploadVisitor();
    const { media } = await uploadAll(png);
    const path = `/files/${media.ref.slice('blob:'.length)}`;
    expect((await call('GET', path)).status).toBe(404);

    const { events } = await post(messageBody({ media: [media] }));
    const named = { ...media, kind: 'image' as const, name: 'bukti "1" \ud800.png' };
    desk.write('web', events[0]?.conversation ?? '', {
      id: 'm1',
      direction: 'in',
      text: '',
      media: [named],
    });
    const response = await call('GET', path);
    expect(response.status).toBe(200);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(png);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(response.headers.get('content-disposition')).toBe(
      "inline; filename*=UTF-8''bukti%20%221%22%20%EF%BF%BD.png",
    );
    const { token: stranger } = await signIn();
    expect((await call('GET', path, { as: stranger })).status).toBe(404);
  });

  it('are saved, not shown, when they are no image', async () => {
    const { post, call, desk, context } = await uploadVisitor();
    const { events } = await post(messageBody());
    await context.files.put('answer', new Uint8Array(4), { mime: 'application/pdf' });
    desk.write('web', events[0]?.conversation ?? '', {
      id: 'm2',
      direction: 'out',
      text: '',
      media: [{ ref: 'blob:answer', kind: 'document', mime: 'application/pdf' }],
    });
    const response = await call('GET', '/files/answer');
    expect(response.headers.get('content-disposition')).toBe('attachment');
  });
});
