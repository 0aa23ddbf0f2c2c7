import { createHash } from 'node:crypto';
import { fakeCitizenAccess, fakeNow } from '@aduan/testkit';
import { describe, expect, it, vi } from 'vitest';
import type { CopyMail, WebchatCopies, WebchatOptions } from '../../src/index.js';
import { bearer, browser, messageBody } from '../browser.js';

const sender = { id: 'Pusat Layanan Contoh', en: 'Example Service Desk' };

async function visit(how: Partial<WebchatCopies> = {}, more: Partial<WebchatOptions> = {}) {
  const mails: CopyMail[] = [];
  const clock = { now: fakeNow };
  const desk = fakeCitizenAccess();
  const copies: WebchatCopies = {
    sender,
    send: async (mail) => {
      mails.push(mail);
    },
    ...how,
  };
  const visitor = browser({ copies, ...more }, { citizen: desk, now: () => clock.now });
  const enter = async () => {
    const { token } = await visitor.signIn();
    const headers = bearer(token);
    const post = (path: string, body: unknown) =>
      visitor.answer(visitor.request('POST', path, { headers, body: JSON.stringify(body) }));
    const sent = await visitor.deliver(
      visitor.request('POST', '/messages', { headers, body: messageBody() }),
    );
    const conversation = sent.events[0]?.conversation ?? '';
    desk.write('web', conversation, { id: 'q', direction: 'in', text: 'Uang saya <b>mana</b>?' });
    desk.write('web', conversation, {
      id: 'a',
      direction: 'out',
      text: 'PIN: ••••••',
      author: { kind: 'officer', name: 'Petugas Satu', role: 'Petugas layanan' },
    });
    const ask = (address: unknown = 'Warga@Contoh.example') => post('/copies', { address });
    const confirm = (code: unknown) => post('/copies/confirm', { code });
    const code = () => /\b\d{6}\b/.exec(mails.at(-1)?.text ?? '')?.[0] ?? '';
    return { ask, confirm, code, post };
  };
  return { ...visitor, ...(await enter()), enter, mails, clock };
}

describe('a copy of the conversation by e-mail', () => {
  it('goes to an address that was proven by a code, with what both said and nothing else', async () => {
    const { ask, confirm, code, mails, context } = await visit();
    const asked = await ask();
    expect(await asked.json()).toEqual({ sent: false });
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ to: 'warga@contoh.example' });
    expect(JSON.stringify(mails[0])).not.toContain('Uang saya');
    const right = code();
    expect((await confirm(right)).status).toBe(200);
    const [, copy] = mails;
    expect(copy?.subject).toBe('Salinan percakapan dengan Pusat Layanan Contoh');
    expect(copy?.text).toContain('Uang saya <b>mana</b>?');
    expect(copy?.html).toContain('Uang saya &lt;b&gt;mana&lt;/b&gt;?');
    expect(copy?.text).toMatch(/Petugas Satu, Petugas layanan, .*:\nPIN: ••••••/);
    expect(JSON.stringify(context.logEntries)).not.toContain('contoh.example');
    // Once.
    expect((await confirm(right)).status).toBe(403);
    expect(mails).toHaveLength(2);
  });

  it('takes five tries and a quarter of an hour, and the code of one conversation in no other', async () => {
    const { ask, confirm, code, enter, mails, clock } = await visit();
    await ask();
    const right = code();
    const wrong = right === '000000' ? '000001' : '000000';
    const stranger = await enter();
    expect((await stranger.confirm(right)).status).toBe(403);
    for (let n = 0; n < 5; n += 1) expect((await confirm(wrong)).status).toBe(403);
    expect((await confirm(right)).status).toBe(403);
    await ask();
    clock.now += 15 * 60_000;
    expect((await confirm(code())).status).toBe(403);
    expect(mails).toHaveLength(2);
  });

  it('floods nobody: a few mails a day to one address, no matter who asks, and from one conversation', async () => {
    const { ask, enter, mails } = await visit();
    const statuses = [];
    for (let n = 0; n < 4; n += 1) statuses.push((await (await enter()).ask()).status);
    expect(statuses).toEqual([200, 200, 200, 200]);
    expect((await ask('WARGA@contoh.example')).status).toBe(429);
    expect(mails).toHaveLength(4);
    const others = [];
    for (let n = 0; n < 9; n += 1) others.push((await ask(`warga${n}@contoh.example`)).status);
    expect(others.filter((status) => status === 200)).toHaveLength(7);
  });

  it.each([
    ['warga@contoh.example', (n: number) => `warga+${n}@contoh.example`],
    ['wargasatu@gmail.com', (n: number) => `w${'.'.repeat(n % 2)}arga.satu+${n}@googlemail.com`],
  ])('floods nobody who has %s under many spellings either', async (address, spelled) => {
    const { enter, mails } = await visit();
    for (let n = 0; n < 4; n += 1) {
      expect((await (await enter()).ask(spelled(n))).status).toBe(200);
    }
    expect((await (await enter()).ask(address)).status).toBe(429);
    expect(mails.map(({ to }) => to)).toEqual([0, 1, 2, 3].map(spelled));
  });

  it('floods no crowd from one place either', async () => {
    const limits = { copiesPerHour: 3 };
    const { enter, mails } = await visit({}, { limits, clientAddress: () => '192.0.2.7' });
    const statuses = [];
    for (let n = 0; n < 4; n += 1) {
      statuses.push((await (await enter()).ask(`warga${n}@contoh.example`)).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429]);
    expect(mails).toHaveLength(3);
  });

  it('keeps no address in the clear, nor in a form that can be tried', async () => {
    const { ask, context } = await visit();
    const set = vi.spyOn(context.kv, 'set');
    await ask();
    const keys = JSON.stringify(set.mock.calls.map(([key]) => key));
    expect(keys).not.toContain('contoh.example');
    const digest = createHash('sha256').update('warga@contoh.example').digest('hex');
    expect(keys).not.toContain(digest);
  });

  it('is given back when the mail could not be handed over', async () => {
    let isDown = false;
    const kept: CopyMail[] = [];
    const send: WebchatCopies['send'] = async (mail) => {
      if (isDown) throw new Error('connect ECONNREFUSED to warga@contoh.example');
      kept.push(mail);
    };
    const { ask, confirm, context } = await visit({ send });
    await ask();
    const code = /\b\d{6}\b/.exec(kept[0]?.text ?? '')?.[0];
    isDown = true;
    expect((await confirm(code)).status).toBe(503);
    isDown = false;
    expect((await confirm(code)).status).toBe(200);
    expect(context.logEntries).toMatchObject([{ event: 'copy.not-sent' }]);
    expect(JSON.stringify(context.logEntries)).not.toContain('contoh.example');
  });

  it('goes at once where the host wants no proof', async () => {
    const { ask, mails } = await visit({ unproven: true });
    expect(await (await ask()).json()).toEqual({ sent: true });
    expect(mails[0]?.text).toContain('Uang saya');
  });

  it.each([
    undefined,
    '',
    'warga',
    'a@b',
    'a@contoh.example\r\nBcc: x@y.example',
    `${'a'.repeat(260)}@c.example`,
    5,
  ])('refuses the address %j', async (address) => {
    const { ask, post, mails } = await visit();
    expect((await (address === undefined ? post('/copies', {}) : ask(address))).status).toBe(400);
    expect(mails).toEqual([]);
  });

  it('is offered only where the host sends mails', async () => {
    const { answer, request } = await visit();
    expect(await (await answer(request('GET', '/config'))).json()).toMatchObject({ copies: true });
    const without = browser({}, { citizen: fakeCitizenAccess() });
    const config = await (await without.answer(without.request('GET', '/config'))).json();
    expect(config).not.toHaveProperty('copies');
    const { token } = await without.signIn();
    const call = without.request('POST', '/copies', { headers: bearer(token), body: '{}' });
    expect((await without.answer(call)).status).toBe(404);
  });
});
