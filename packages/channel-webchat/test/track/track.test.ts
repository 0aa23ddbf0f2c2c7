import { StoreError } from '@aduan/core';
import type { TrackingResult, TrackingView } from '@aduan/core/channel';
import { fakeCitizenAccess, fakeNow } from '@aduan/testkit';
import { describe, expect, it, vi } from 'vitest';
import { browser } from '../browser.js';
import { sampleReport as ticket } from './sample-report.js';

async function track(result: TrackingResult, path = '/track', fields = {}) {
  const track = vi.fn(async () => result);
  const { answer, request } = browser({}, { citizen: fakeCitizenAccess({ track }) });
  const body = new URLSearchParams({ number: ' adu-2026-000123-4 ', pin: '4829 1370', ...fields });
  const response = await answer(request('POST', path, { body }));
  return { response, html: await response.text(), asked: track.mock.calls };
}

describe('tracking by number and PIN', () => {
  it('shows state, promise, answers and history, escaped', async () => {
    const { response, html, asked } = await track({ found: true, ticket });
    expect(response.status).toBe(200);
    expect(asked).toEqual([[{ number: 'adu-2026-000123-4', pin: '4829 1370', network: null }]]);
    expect(html).toContain('Sudah dijawab');
    expect(html).toContain('<dd>Selasa, 14 April 2026</dd>');
    expect(html).toContain('Sabtu, 14 Maret 2026, 09.00 WIB');
    expect(html).toContain('Laporan &lt;diterima&gt;');
    expect(html).toContain('Sudah kami cairkan.\nTerima kasih &lt;b&gt;.');
    expect(html).not.toContain('4829 1370');
    expect((await track({ found: true, ticket }, '/track?lang=en')).html).toContain('Answered');
  });

  it.each([
    ['/track', 'Coba muat ulang halaman ini'],
    ['/track?lang=en', 'Please reload this page'],
  ])('%s asks to try again while the desk cannot be asked', async (path, words) => {
    const track = async () => {
      throw new StoreError('store-full', 'The disk is full.', { retryable: true });
    };
    const { answer, request } = browser({}, { citizen: fakeCitizenAccess({ track }) });
    const body = new URLSearchParams({ number: 'ADU-2026-000123-4', pin: '4829 1370' });
    const response = await answer(request('POST', path, { body }));
    expect(response.status).toBe(503);
    expect(await response.text()).toContain(words);
  });

  it('shows first who helps a person in danger, and nothing of it to others', async () => {
    const help = { id: 'Telepon <112> sekarang.', en: 'Call <112> now.' };
    const { html } = await track({ found: true, ticket: { ...ticket, help } });
    expect(html).toMatch(/role="note">Telepon &lt;112&gt; sekarang\.<.*Sudah dijawab/s);
    const inEnglish = await track({ found: true, ticket: { ...ticket, help } }, '/track?lang=en');
    expect(inEnglish.html).toContain('Call &lt;112&gt; now.');
    expect((await track({ found: true, ticket })).html).not.toContain('role="note"');
  });

  it('shows what an answer rests on, with a link where the source has an address', async () => {
    const source = {
      article: 'pencairan',
      edition: 'base',
      validFrom: '2026-03-01',
      title: 'Surat <Dinas>',
      locator: 'butir 3',
      url: 'https://contoh.test/surat?a=1&b=2',
      passage: null,
    };
    const sources = [source, { ...source, title: 'Buku', locator: null, url: null }];
    const told = { ...ticket, answers: [{ at: fakeNow, text: 'Tiga hari.', sources }] };
    const { html } = await track({ found: true, ticket: told });
    expect(html).toContain(
      '<a href="https://contoh.test/surat?a=1&amp;b=2" rel="noopener noreferrer"><cite>Surat &lt;Dinas&gt;, butir 3</cite></a>. Berlaku sejak 1 Maret 2026.',
    );
    expect(html).toContain('<cite>Buku</cite>. Berlaku');
    expect((await track({ found: true, ticket })).html).not.toContain('Dasar jawaban');
  });

  it.each([
    ['an address that is none of the web', { url: 'javascript:alert(1)' }],
    ['a day that is none', { validFrom: '2026-13-99' }],
  ])('shows a source with %s without it, and the page all the same', async (_, wrong) => {
    const source = { article: 'a', edition: 'base', title: 'Buku', locator: null, passage: null };
    const sources = [{ ...source, url: null, validFrom: '2026-03-01', ...wrong }];
    const told = { ...ticket, answers: [{ at: fakeNow, text: 'Tiga hari.', sources }] };
    const { html, response } = await track({ found: true, ticket: told });
    expect(response.status).toBe(200);
    expect(html).toContain('<cite>Buku</cite>.');
    expect(html).not.toContain(Object.values(wrong).join());
  });

  it('says in plain words what to check, and keeps the number but never the PIN', async () => {
    const wrong = await track({ found: false, reason: 'no-match' });
    expect(wrong.response.status).toBe(422);
    expect(wrong.html).toContain('belum cocok');
    expect(wrong.html).toContain('value="adu-2026-000123-4"');
    expect(wrong.html).not.toContain('4829 1370');
    const half = await track({ found: false, reason: 'number-malformed' });
    expect(half.html).toContain('belum lengkap');
    const retryAt = Date.UTC(2026, 2, 14, 7, 5);
    const locked = await track({ found: false, reason: 'locked', retryAt });
    expect(locked.response.status).toBe(429);
    expect(locked.html).toContain('14.05 WIB');
  });

  it('asks for the end of the phone number where a PIN is not enough, and hands it on', async () => {
    const guarded = { found: false, reason: 'contact-needed' } as const;
    const first = await track(guarded);
    expect(first.response.status).toBe(422);
    expect(first.html).toContain('name="contact"');
    expect(first.html).toContain('isi PIN sekali lagi bersama empat angka terakhir');
    const second = await track(guarded, '/track', { contact: ' 08 15' });
    expect(second.asked[0]).toMatchObject([{ contact: ' 08 15' }]);
    expect(second.html).toContain('Nomor, PIN, dan empat angka ini belum cocok');
    expect(second.html).not.toContain('08 15');
    expect((await track({ found: false, reason: 'no-match' })).html).not.toContain('contact');
  });

  it('never tells more than a wrong PIN about a number that does not exist', async () => {
    const [first, second] = [
      await track({ found: false, reason: 'no-match' }),
      await track({ found: false, reason: 'no-match' }),
    ];
    expect(second.html).toBe(first.html);
  });

  it('fills in the number from the link, not the PIN', async () => {
    const { answer, request } = browser();
    const response = await answer(
      request('GET', '/track?number=ADU-2026-000123-4&pin=4829%201370'),
    );
    const html = await response.text();
    expect(html).toContain('value="ADU-2026-000123-4"');
    expect(html).not.toMatch(/value="4829/);
  });

  it('limits the tries of one address, and what other sites send', async () => {
    const options = { limits: { visitsPerMinute: 2 }, clientAddress: () => '192.0.2.7' };
    const { answer, request } = browser(options);
    const body = new URLSearchParams({ number: 'x', pin: '1' });
    const statuses = [];
    for (let n = 0; n < 3; n += 1) {
      statuses.push((await answer(request('POST', '/track', { body }))).status);
    }
    expect(statuses).toEqual([422, 422, 429]);
    const headers = { origin: 'https://evil.example' };
    expect((await answer(request('POST', '/track', { body, headers }))).status).toBe(403);
  });
});

describe('what a citizen says of their closed report', () => {
  const closed = {
    ...ticket,
    phase: 'closed',
    may: ['ratings:rate', 'reopen'],
    pass: '99.ab',
  } as const;

  const rated = (score: number) => ({ plugins: { ratings: { score } } });
  const given = { number: closed.number, pass: '99.ab', command: 'ratings:rate' };

  async function act(path: string, fields: Record<string, string>, after: object = {}) {
    const result = { found: true as const, ticket: { ...closed, ...after } };
    const command = vi.fn(async () => result);
    const reopen = vi.fn(async () => result);
    const { answer, request } = browser({}, { citizen: fakeCitizenAccess({ command, reopen }) });
    const body = new URLSearchParams({ number: closed.number, pass: '99.ab', ...fields });
    const response = await answer(request('POST', path, { body }));
    const asked = [...command.mock.calls, ...reopen.mock.calls];
    return { status: response.status, html: await response.text(), asked };
  }

  it('is asked on its page, without scripts and without the PIN', async () => {
    const { html } = await track({ found: true, ticket: closed });
    expect(html.match(/name="score"/g)).toHaveLength(5);
    expect(html).toContain('action="/aduan/web/track/rate?lang=id"');
    expect(html).toContain('<summary>Masalahnya belum selesai?</summary>');
    expect(html).not.toContain('4829 1370');
    expect(html).not.toContain('<script');
    const open = await track({ found: true, ticket });
    expect(open.html).not.toContain('name="score"');
    expect(open.html).not.toContain('id="reopen"');
  });

  it('is kept with its words, and thanked for', async () => {
    const after = { ...rated(4), may: ['reopen'] };
    const { html, asked } = await act('/track/rate', { score: '4', text: ' Cepat. ' }, after);
    expect(asked).toEqual([[{ ...given, input: { score: 4, text: 'Cepat.' } }]]);
    expect(html).toContain('penilaian Anda sudah kami simpan');
    expect(html).not.toContain('name="score"');
    expect(html).toContain('<details');
  });

  it('leads back into work after a bad rating', async () => {
    const after = { ...rated(2), may: ['reopen'] };
    const { html } = await act('/track/rate', { score: '2' }, after);
    expect(html).toContain('maaf belum membantu');
    expect(html).toContain('id="reopen"');
    expect(html).not.toContain('<details');
    const { asked } = await act('/track/reopen', { reason: 'Belum cair.' });
    expect(asked).toEqual([[{ number: closed.number, pass: '99.ab', reason: 'Belum cair.' }]]);
  });

  it('is nothing where nobody sees anything of it', async () => {
    const unseen = ' \u200b\u2060\u202e ';
    expect((await act('/track/reopen', { reason: unseen })).asked).toEqual([]);
    const { asked } = await act('/track/rate', { score: '2', text: unseen });
    expect(asked).toEqual([[{ ...given, input: { score: 2 } }]]);
  });

  it('is asked after the way back where nobody could reach them', async () => {
    const unreached = { ...closed, unreached: true };
    const { html } = await track({ found: true, ticket: unreached });
    expect(html).not.toContain('<details');
    expect(html.indexOf('id="reopen"')).toBeGreaterThan(0);
    expect(html.indexOf('id="reopen"')).toBeLessThan(html.indexOf('name="score"'));
    const tooLate = await track({ found: true, ticket: { ...unreached, may: ['ratings:rate'] } });
    expect(tooLate.html).toContain('name="score"');
  });

  it('is thanked for as long as the report stays closed', async () => {
    const reopened = { ...closed, phase: 'active', ...rated(2), may: [] };
    const { html } = await track({ found: true, ticket: reopened });
    expect(html).not.toContain('role="status"');
  });

  it.each([
    ['/track/rate', { score: '6' }],
    ['/track/rate', { score: '3.5' }],
    ['/track/rate', {}],
    ['/track/reopen', { reason: '  ' }],
  ])('is not asked of the desk when it is incomplete: %s %o', async (path, fields) => {
    const { status, html, asked } = await act(path, fields as Record<string, string>);
    expect(asked).toEqual([]);
    expect(status).toBe(422);
    expect(html).toContain('name="pin"');
  });
});

describe('a question of the desk', () => {
  const question = { at: fakeNow, text: 'Gerainya tutup sejak kapan?', sources: [] };
  const asked = {
    ...ticket,
    phase: 'waiting-citizen',
    may: ['add'],
    answers: [question],
  } as const;

  function reply(text: string, found = true) {
    const answered: TrackingResult = { found: true, ticket: { ...asked, phase: 'new', may: [] } };
    const add = vi.fn(async () => (found ? answered : { found, reason: 'no-match' as const }));
    const { answer, request } = browser({}, { citizen: fakeCitizenAccess({ add }) });
    const body = () => new URLSearchParams({ number: ticket.number, pass: '1.ab', text });
    const press = async (init: object = {}) => {
      const response = await answer(request('POST', '/track/answer', { body: body(), ...init }));
      return { status: response.status, html: await response.text() };
    };
    const kept = () => (add.mock.calls as unknown[][]).flat() as { key: string; text: string }[];
    return { press, kept };
  }

  it('is answered right below it, without scripts and with a label of its own', async () => {
    const { html } = await track({ found: true, ticket: asked });
    const [, form = ''] = html.split(question.text);
    expect(form).toContain('action="/aduan/web/track/answer?lang=id"');
    expect(form).toContain('<label for="words">Jawaban Anda</label>');
    expect(form).toMatch(/<textarea id="words" name="text" [^>]*aria-describedby="words-hint"/);
    expect(form.indexOf('id="words"')).toBeLessThan(form.indexOf('Yang sudah terjadi'));
    expect(html).not.toContain('<script');
    expect((await track({ found: true, ticket })).html).not.toContain('id="words"');
    const english = await track({ found: true, ticket: asked }, '/track?lang=en');
    expect(english.html).toContain('Your answer');
  });

  it('is answered behind the link of a message, too', async () => {
    const openLink = async () => ({ found: true as const, ticket: asked });
    const { answer, request } = browser({}, { citizen: fakeCitizenAccess({ openLink }) });
    const pressed = await answer(request('POST', `/answer/${'a'.repeat(43)}`, { body: '' }));
    expect(await pressed.text()).toContain('id="words"');
  });

  it('gets the words of its citizen, which are thanked for', async () => {
    const { press, kept } = reply(' Sejak Senin.\r\nSampai hari ini. ');
    const { html, status } = await press();
    expect(status).toBe(200);
    expect(kept()).toMatchObject([
      { number: ticket.number, pass: '1.ab', text: 'Sejak Senin.\nSampai hari ini.' },
    ]);
    expect(html).toContain('role="status">Terima kasih, jawaban Anda sudah kami terima.');
    expect(html).not.toContain('id="words"');
  });

  it('gets the same words of a page under one key, and other words under another', async () => {
    const { press, kept } = reply('Sejak Senin.');
    await press();
    await press();
    const other = reply('Sejak Selasa.');
    await other.press();
    const [first, second] = kept().map(({ key }) => key);
    expect(second).toBe(first);
    expect(other.kept()[0]?.key).not.toBe(first);
  });

  it('gets nothing where nobody sees anything of it, and says so aloud', async () => {
    const { press, kept } = reply(' \u200b ');
    const { html, status } = await press();
    expect(status).toBe(422);
    expect(html).toMatch(/role="alert"[^>]*><p>Jawaban Anda masih kosong/);
    expect(html).toContain('name="pin"');
    expect(kept()).toEqual([]);
  });

  it('is not answered from other sites, nor with a pass that is over', async () => {
    const foreign = reply('Sejak Senin.');
    const headers = { origin: 'https://evil.example' };
    expect((await foreign.press({ headers })).status).toBe(403);
    expect(foreign.kept()).toEqual([]);
    const { html, status } = await reply('Sejak Senin.', false).press();
    expect(status).toBe(422);
    expect(html).toContain('Halaman tadi sudah terlalu lama terbuka');
  });
});

describe('similar reports', () => {
  const known = { number: ticket.number, pass: '1.ab' };

  async function press(act: 'join' | 'leave', may: TrackingView['may']) {
    const done = vi.fn(async () => ({ found: true as const, ticket: { ...ticket, may } }));
    const { answer, request } = browser({}, { citizen: fakeCitizenAccess({ command: done }) });
    const body = new URLSearchParams(known);
    const response = await answer(request('POST', `/track/${act}`, { body }));
    expect(done.mock.calls).toEqual([[{ ...known, command: `merged-tickets:${act}`, input: {} }]]);
    return { status: response.status, html: await response.text() };
  }

  it('are offered on the page, without scripts, a number of people or a name', async () => {
    const { html } = await track({
      found: true,
      ticket: { ...ticket, may: ['merged-tickets:join'] },
    });
    expect(html).toContain('Ada laporan serupa');
    expect(html).toContain('tetap mendapat jawaban sendiri');
    expect(html).toContain('action="/aduan/web/track/join?lang=id"');
    expect(html).toContain('name="pass" value="1.ab"');
    expect(html).not.toContain('Catat dulu');
    expect((await track({ found: true, ticket })).html).not.toContain('class="similar"');
  });

  it('are joined and left again, each with one press', async () => {
    const joined = await press('join', ['merged-tickets:leave']);
    expect(joined.status).toBe(200);
    expect(joined.html).toContain('tangani bersama laporan serupa');
    expect(joined.html).toContain('action="/aduan/web/track/leave?lang=id"');
    expect(joined.html).not.toContain('track/join');
    expect((await press('leave', ['merged-tickets:join'])).html).toContain('Ada laporan serupa');
  });

  it('that can no longer be joined leave the report as it is, and say so', async () => {
    expect((await press('join', [])).html).toContain('sudah tidak bisa digabungkan');
    expect((await press('join', ['merged-tickets:leave'])).html).not.toContain('sudah tidak bisa');
  });

  it('are not joined with a pass that is too old: number and PIN are asked', async () => {
    const { answer, request } = browser({}, { citizen: fakeCitizenAccess({}) });
    const response = await answer(
      request('POST', '/track/join', { body: new URLSearchParams(known) }),
    );
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('name="pin"');
  });
});

describe('the link of a message that there is an answer', () => {
  const secret = 'a'.repeat(43);

  it('shows a button to anyone who fetches it, and opens nothing: previews prove nothing', async () => {
    const openLink = vi.fn(async () => ({ found: true as const, ticket }));
    const { answer, request } = browser({}, { citizen: fakeCitizenAccess({ openLink }) });
    for (const method of ['GET', 'GET'] as const) {
      const html = await (await answer(request(method, `/answer/${secret}`))).text();
      expect(html).toContain(`method="post" action="/aduan/web/answer/${secret}?lang=id"`);
      expect(html).toContain('Baca jawaban');
      expect(html).not.toContain(ticket.number);
    }
    expect(openLink).not.toHaveBeenCalled();
    const pressed = await answer(request('POST', `/answer/${secret}`, { body: '' }));
    expect(openLink.mock.calls).toEqual([[secret]]);
    expect(await pressed.text()).toContain(ticket.number);
  });

  it('asks for number and PIN where it is over, and takes no press from other sites', async () => {
    const { answer, request } = browser();
    const over = await answer(request('POST', `/answer/${secret}`, { body: '' }));
    expect(over.status).toBe(422);
    expect(await over.text()).toContain('Tautan ini sudah tidak berlaku.');
    const headers = { origin: 'https://evil.example' };
    const foreign = await answer(request('POST', `/answer/${secret}`, { body: '', headers }));
    expect(foreign.status).toBe(403);
  });
});
