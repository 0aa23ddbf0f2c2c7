import { InputError, StoreError } from '@aduan/core';
import { callableNumbers } from '@aduan/core/voice';
import { fakeNow } from '@aduan/testkit';
import { describe, expect, it } from 'vitest';
import { browser, origin } from '../browser.js';
import { png, html as script } from '../upload/samples.js';
import { formVisitor, hiddenId, redirectPath } from './form-visitor.js';

const story = { body: 'Simpanan saya belum bisa diambil sejak Januari.' };

describe('the complaint form', () => {
  it('is delivered as a form part, and leads to a receipt', async () => {
    const { send } = formVisitor();
    const { response, events } = await send({
      ...story,
      kind: 'complaint',
      category: 'ksp.simpanan',
      place: ' Desa Contoh ',
      name: 'Sari',
      phone: '0812-3456-7890',
      email: 'sari@contoh.id',
      confidential: 'on',
      locale: 'en',
    });
    expect(response.status).toBe(303);
    expect(redirectPath(response)).toMatch(/^\/form\/[\w.-]+\?lang=id$/);
    expect(events).toMatchObject([
      {
        type: 'message',
        at: fakeNow,
        from: { name: 'Sari', locale: 'en', ids: [{ kind: 'session' }] },
        parts: [
          {
            type: 'form',
            id: 'complaint',
            values: {
              kind: 'complaint',
              category: 'ksp.simpanan',
              body: story.body,
              place: 'Desa Contoh',
              name: 'Sari',
              phone: '0812-3456-7890',
              email: 'sari@contoh.id',
              anonymous: false,
              confidential: true,
              locale: 'en',
            },
          },
        ],
      },
    ]);
  });

  it('takes in nothing that leads to anyone who wants no name', async () => {
    const { send } = formVisitor();
    const contact = { name: 'Sari', phone: '0812-3456-7890', email: 'sari@contoh.id' };
    const { events } = await send({ ...story, ...contact, anonymous: 'on' });
    expect(events).toMatchObject([{ parts: [{ values: { anonymous: true, body: story.body } }] }]);
    expect(JSON.stringify(events)).not.toMatch(/Sari|sari@|3456/);
  });

  it('takes in nobody for whom somebody without a name speaks, and says so', async () => {
    const { read, send } = formVisitor();
    const other = { forOther: 'on', otherName: 'Bu Siti', relation: 'family' };
    const { events } = await send({ ...story, ...other, anonymous: 'on' });
    expect(events).toMatchObject([
      {
        parts: [{ values: { anonymous: true, forOther: true, otherName: '', relation: 'family' } }],
      },
    ]);
    expect(JSON.stringify(events)).not.toContain('Siti');
    expect((await read('/form')).html).toContain('nama orang yang Anda wakili');
  });

  describe('whose story says that its citizen wants to stay unknown', () => {
    const wish = { body: 'Gerai tutup. Rahasiakan ya.', name: 'Sari' };
    const wantsSecrecy = (text: string) => text.includes('Rahasiakan');

    it('comes back once with the question, and everything that was written', async () => {
      const { send } = formVisitor({ wantsSecrecy });
      const { response, events, html } = await send(wish);
      expect([response.status, events]).toEqual([422, []]);
      expect(html).toContain('<a href="#confidential">');
      expect(html).toMatch(/id="confidential"[^>]*aria-invalid="true"/);
      expect(html).toContain('Gerai tutup. Rahasiakan ya.');
      expect(html).toContain('value="Sari"');
      const [, name = '', value = ''] =
        /<input type="hidden" name="(secrecy)" value="(\w+)">/.exec(html) ?? [];
      const again = await send({ ...wish, [name]: value }, { form: hiddenId(html) });
      expect(again.response.status).toBe(303);
      expect(again.events).toMatchObject([{ parts: [{ values: { confidential: false } }] }]);
      // What else there is to complete does not let the question be asked again.
      const other = await send({ ...wish, phone: '0812', [name]: value });
      expect(other.html).toContain('name="secrecy" value="asked"');
    });

    it.each(['confidential', 'anonymous'])('is sent with %s ticked', async (box) => {
      const { send } = formVisitor({ wantsSecrecy });
      const { response } = await send({ ...wish, [box]: 'on' });
      expect(response.status).toBe(303);
    });

    it('is sent where nobody reads it', async () => {
      const { send } = formVisitor();
      expect((await send(wish)).response.status).toBe(303);
    });
  });

  it('asks simply for whom somebody else is speaking, and forgets it when they take the tick away', async () => {
    const { read, send } = formVisitor();
    const { html } = await read('/form');
    expect(html).toContain('Saya melapor untuk orang lain');
    const other = { otherName: 'Bu Siti', relation: 'family' };
    const { events } = await send({ ...story, ...other, forOther: 'on' });
    expect(events).toMatchObject([{ parts: [{ values: { ...other, forOther: true } }] }]);
    const unticked = await send({ ...story, ...other });
    expect(JSON.stringify(unticked.events)).not.toContain('Siti');
    const odd = await send({ ...story, forOther: 'on', relation: 'raja' });
    expect(odd.events).toMatchObject([{ parts: [{ values: { relation: 'other' } }] }]);
    const wrong = await send({ body: '', ...other, forOther: 'on' });
    expect(wrong.html).toMatch(/value="family"\s+selected/);
    expect(wrong.html).toContain('value="Bu Siti"');
  });

  it('works without multipart, and needs nothing but a story', async () => {
    const { read, deliver, request } = formVisitor();
    const form = hiddenId((await read('/form')).html);
    const body = new URLSearchParams({ form, body: 'baris satu\r\nbaris dua' });
    const { events } = await deliver(request('POST', '/form', { body }));
    expect(events).toMatchObject([
      { parts: [{ values: { kind: 'complaint', body: 'baris satu\nbaris dua', category: '' } }] },
    ]);
  });

  it('gives the same key for a double click, and another one for other words', async () => {
    const { read, send } = formVisitor();
    const form = hiddenId((await read('/form')).html);
    const [first, second, other] = [
      await send(story, { form }),
      await send(story, { form, outcome: 'duplicate' }),
      await send({ body: 'Cerita lain' }, { form }),
    ];
    expect(second.events[0]?.key).toBe(first.events[0]?.key);
    expect(redirectPath(second.response)).toBe(redirectPath(first.response));
    expect(other.events[0]?.key).not.toBe(first.events[0]?.key);
    expect(other.events[0]?.conversation).not.toBe(first.events[0]?.conversation);
    const again = await send(story);
    expect(again.events[0]?.key).not.toBe(first.events[0]?.key);
  });

  it('says beside the fields and on top what is missing, and keeps what was typed', async () => {
    const { send } = formVisitor();
    const { response, html, events } = await send({
      body: ' \u200B ',
      name: 'Sari "S" <b>',
      phone: '0812',
      email: 'sari@',
      kind: 'suggestion',
      category: 'kdmp.gerai',
      confidential: 'on',
    });
    expect(events).toEqual([]);
    expect(response.status).toBe(422);
    for (const field of ['body', 'phone', 'email']) {
      expect(html).toContain(`<li><a href="#${field}">`);
      expect(html).toContain(`id="${field}-error"`);
    }
    expect(html.match(/aria-invalid="true"/g)).toHaveLength(3);
    expect(html).toMatch(/aria-describedby="body-hint body-error"/);
    expect(html).toContain('value="Sari &quot;S&quot; &lt;b&gt;"');
    expect(html).toMatch(/value="suggestion"\s+checked/);
    expect(html).toMatch(/value="kdmp.gerai"\s+selected/);
    expect(html).toMatch(/name="confidential"\s+checked/);
    expect(html).toContain('<title>Perlu dilengkapi: ');
  });

  it.each([
    '0812-3456-7890',
    '(021) 555 01234',
    '+62 812 3456 7890',
    '62.812.3456.7890',
    '+65 6123 4567',
  ])('takes %s for a phone number, as it was written', async (phone) => {
    const { send } = formVisitor();
    const { events } = await send({ ...story, phone });
    expect(events).toMatchObject([{ parts: [{ values: { phone } }] }]);
  });

  it.each([
    '0812',
    '12345678901',
    '+62 0812 3456',
    '0812-3456-7890 ext 3',
    '+65 1',
    '+1234567890123456',
  ])('asks to check "%s", and keeps it', async (phone) => {
    const { send } = formVisitor();
    const { html, events } = await send({ ...story, phone });
    expect(events).toEqual([]);
    expect(html).toContain('id="phone-error">Nomor teleponnya belum lengkap');
    expect(html).toContain(`value="${phone}"`);
  });

  it.each(['0809-123-4567', '0804 123 4567', '0800 1 234567', '+881 6 1234 5678', '+979 12345678'])(
    'asks for another number in place of "%s", which costs',
    async (phone) => {
      const { send } = formVisitor();
      const { html, events } = await send({ ...story, phone });
      expect(events).toEqual([]);
      expect(html).toContain('id="phone-error">Maaf, nomor ini tidak bisa kami telepon');
    },
  );

  it('takes a number that costs where the desk calls it', async () => {
    const { send } = formVisitor({ callable: callableNumbers(['+62800']) });
    expect((await send({ ...story, phone: '0800 1 234567' })).response.status).toBe(303);
  });

  it('reads phone numbers as the desk does', async () => {
    const { send } = formVisitor({
      phone: { parse: (text) => (text === 'kantor' ? '+62215550100' : null) },
    });
    expect((await send({ ...story, phone: 'kantor' })).response.status).toBe(303);
    expect((await send({ ...story, phone: '0812-3456-7890' })).response.status).toBe(422);
  });

  it('escapes what citizens and desks write', async () => {
    const { send } = formVisitor();
    const { html } = await send({
      body: `</textarea><script>alert(1)</script>${'a'.repeat(4_000)}`,
    });
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;/textarea&gt;&lt;script&gt;');
  });

  it('takes a file, keeps its bytes, and names it in the message', async () => {
    const { send, context } = formVisitor();
    const file = new File([png], 'bukti.png', { type: 'application/pdf' });
    const { events } = await send({ ...story, file });
    const [event] = events;
    const media =
      event?.type === 'message' && event.parts[1]?.type === 'media' && event.parts[1].media;
    if (!media) throw new Error('no media part');
    expect(media).toMatchObject({ mime: 'image/png', kind: 'image', name: 'bukti.png' });
    const kept = await context.files.get(media.ref.slice('blob:'.length));
    expect(new Uint8Array(await new Response(kept?.body).arrayBuffer())).toEqual(
      new Uint8Array(png),
    );
  });

  it('refuses files by their bytes and their size, and asks for good ones again', async () => {
    const { send } = formVisitor({ limits: { fileBytes: 1_000 } });
    const bad = await send({
      ...story,
      file: new File([script], 'foto.png', { type: 'image/png' }),
    });
    expect(bad.response.status).toBe(422);
    expect(bad.html).toContain('id="file-error"');
    const large = await send({ ...story, file: new File([new Uint8Array(1_001)], 'a.png') });
    expect(large.html).toContain('id="file-error"');
    const lost = await send({ body: '', file: new File([png], 'bukti.png') });
    expect(lost.html).toContain('Pilih lagi berkasnya');
    const huge = await send({ ...story, file: new File([new Uint8Array(200_000)], 'a.png') });
    expect(huge.response.status).toBe(413);
  });

  it('takes no category that the desk does not offer', async () => {
    const { send } = formVisitor();
    const { events } = await send({ ...story, category: 'made.up' });
    expect(events).toMatchObject([{ parts: [{ values: { category: '' } }] }]);
  });

  it('refuses what another site sends', async () => {
    const { send, channel, context, request } = formVisitor();
    const evil = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    const { response, events } = await send(story, { headers: evil });
    expect(response.status).toBe(403);
    expect(events).toEqual([]);
    const forged = request('POST', '/form', { headers: evil, body: new URLSearchParams(story) });
    const verdict = await channel.verify(forged, new Uint8Array(), context);
    expect(verdict).toMatchObject({ ok: false, status: 403 });
    expect((await send(story, { headers: { origin } })).response.status).toBe(303);
  });

  it('does not accept a hidden id that it did not make, and keeps the words', async () => {
    const { send, channel, context, request } = formVisitor();
    const own = hiddenId((await formVisitor().read('/form')).html);
    const form = own.replace(/^.{8}/, '00000000');
    const { response, html, events } = await send(story, { form });
    expect(response.status).toBe(422);
    expect(html).toContain(story.body);
    expect(html).toContain('role="alert"');
    expect(events).toEqual([]);
    const body = new URLSearchParams({ ...story, form });
    const forged = request('POST', '/form', { body });
    const bytes = new TextEncoder().encode(String(body));
    await expect(channel.parse(bytes, forged, context)).rejects.toThrow(InputError);
  });

  it('tells when it could not be stored', async () => {
    const { send } = formVisitor();
    const { response, html } = await send(story, { outcome: 'failed' });
    expect(response.status).toBe(503);
    expect(html).toContain('belum tersimpan');
  });

  it('tells when its file could not be stored, and sends nothing without it', async () => {
    const { send, context } = formVisitor();
    context.files.put = async () => {
      throw new StoreError('store-full', 'The disk is full.', { retryable: true });
    };
    const { response, html, events } = await send({ ...story, file: new File([png], 'a.png') });
    expect(response.status).toBe(503);
    expect(html).toContain('belum tersimpan');
    expect(events).toEqual([]);
    expect(context.logEntries).toEqual([
      { level: 'error', event: 'request.failed', data: { channel: 'web', error: 'store-full' } },
    ]);
  });

  it('limits how much one address sends', async () => {
    const { send } = formVisitor({
      limits: { visitsPerMinute: 1 },
      clientAddress: () => '192.0.2.7',
    });
    expect((await send(story)).response.status).toBe(303);
    const { response } = await send(story);
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('60');
  });

  it('chooses kind and category beforehand where the link says so', async () => {
    const { read } = formVisitor();
    const { html } = await read('/form?kind=information-request&category=kdmp.gerai');
    expect(html).toMatch(/value="information-request"\s+checked/);
    expect(html).toMatch(/value="kdmp.gerai"\s+selected/);
    expect(html).toContain('<optgroup label="Koperasi simpan pinjam">');
  });

  it('lets a link fill in nothing else', async () => {
    const { read } = formVisitor();
    const fields = ['body', 'place', 'name', 'phone', 'email'].map((field) => `${field}=umpan`);
    const { html } = await read(
      `/form?${fields.join('&')}&anonymous=on&confidential=on&kind=umpan&category=umpan`,
    );
    const form = html.slice(html.indexOf('<form'));
    expect(form).not.toContain('umpan');
    expect(form).not.toMatch(/type="checkbox"[^>]*\schecked/);
    expect(form).toMatch(/value="complaint"\s+checked/);
  });

  it('takes names without the characters that hide what they are', async () => {
    const { send } = formVisitor();
    const file = new File([png], 'bukti\u202Egnp.exe');
    const { events } = await send({ ...story, name: 'Sa\u200Bri\u2066 Dewi', file });
    expect(events).toMatchObject([
      {
        from: { name: 'Sari Dewi' },
        parts: [{ values: { name: 'Sari Dewi' } }, { media: { name: 'buktignp.exe' } }],
      },
    ]);
  });
});

describe('a form that is no multipart form', () => {
  it('is refused above 64 KiB before it is read: parsing it would hold everybody up', async () => {
    const visitor = browser();
    const post = (pairs: number) =>
      visitor.answer(
        visitor.request('POST', '/form', {
          body: 'a&'.repeat(pairs),
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        }),
      );
    expect((await post(50_000)).status).toBe(413);
    expect((await post(10)).status).toBe(422);
  });
});

it('a form of very many fields is not taken; a form with a few more than ours is', async () => {
  const { send } = formVisitor();
  const more = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`lain${index}`, 'x']));
  const few = await send({ body: 'Simpanan saya belum kembali', ...more(10) });
  expect(few.response.status).toBe(303);
  const many = await send({ body: 'Simpanan saya belum kembali', ...more(40) });
  expect(many.response.status).toBe(422);
  expect(many.events).toHaveLength(0);
});
