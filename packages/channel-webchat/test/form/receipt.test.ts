import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formVisitor, redirectPath } from './form-visitor.js';

const pin = '4829 1370';

async function submitted() {
  const visitor = formVisitor();
  const { response, events } = await visitor.send({ body: 'Simpanan saya belum bisa diambil.' });
  const conversation = events[0]?.conversation ?? '';
  const receipt = redirectPath(response);
  /** As the core does it: the words into the transcript, the PIN to `send`. */
  const answer = async (status: 'accepted' | 'sent') => {
    if (status === 'sent') {
      await visitor.channel.send(
        {
          to: { account: 'web', ids: [] },
          conversation,
          key: 'm1',
          content: { type: 'text', text: 'PIN {pin}', secrets: { pin } },
          lastInboundAt: null,
        },
        visitor.context,
      );
    }
    visitor.desk.write('web', conversation, {
      id: 'm1',
      direction: 'out',
      text: 'Nomor ADU-2026-000123-4, PIN ••••••',
      ticket: 'ADU-2026-000123-4',
      status,
    });
  };
  return { ...visitor, receipt, answer, conversation };
}

describe('the receipt', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('shows number and PIN, and the day of the promise', async () => {
    const { read, receipt, answer, desk } = await submitted();
    await answer('sent');
    const text = { id: '', en: '' };
    vi.spyOn(desk, 'receipt').mockResolvedValue({
      found: true,
      ticket: {
        number: 'ADU-2026-000123-4',
        kind: 'complaint',
        state: text,
        phase: 'new',
        category: null,
        receivedAt: 0,
        promisedBy: Date.UTC(2026, 11, 7, 9),
        firstPromisedBy: null,
        next: text,
        plugins: {},
        help: null,
        unreached: false,
        may: ['merged-tickets:join'],
        pass: '1.ab',
        steps: [],
        answers: [],
      },
    });
    const { html, response } = await read(receipt);
    expect(html).toContain('<dd class="large">ADU-2026-000123-4</dd>');
    expect(html).toContain(`<dd class="large">${pin}</dd>`);
    expect(html).toContain('Catat dulu nomor dan PIN di atas.');
    expect(html).toContain('action="/aduan/web/track/join?lang=id"');
    expect(html).toContain(
      'Kami jawab paling lambat <span class="whole">Senin, 7 Desember 2026</span>',
    );
    expect(html).not.toContain('http-equiv="refresh"');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const english = await read(receipt.replace('lang=id', 'lang=en'));
    expect(english.html).toContain('We will answer by <span class="whole">Monday, 7 December 2026');
  });

  it('shows the PIN for ten minutes after the first look, then never again', async () => {
    const { read, receipt, answer, clock, context, conversation } = await submitted();
    await answer('sent');
    clock.now += 3_600_000;
    expect((await read(receipt)).html).toContain(pin);
    clock.now += 10 * 60_000 - 1;
    expect((await read(receipt)).html).toContain(pin);
    clock.now += 1;
    for (let n = 0; n < 2; n += 1) {
      const { html } = await read(receipt);
      expect(html).not.toContain(pin);
      expect(html).toContain('ADU-2026-000123-4');
      expect(html).toContain('sudah pernah ditampilkan');
      expect(await context.kv.get(`secret:${conversation}:m1`)).not.toContain(pin);
      clock.now += 3_600_000;
    }
  });

  it('waits a moment for the number, and answers as soon as it is there', async () => {
    const { read, receipt, answer } = await submitted();
    const page = read(receipt);
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(2));
    await answer('accepted');
    await vi.advanceTimersByTimeAsync(300);
    await answer('sent');
    expect((await page).html).toContain(pin);
  });

  it('reloads by itself when it takes longer', async () => {
    const { read, receipt } = await submitted();
    const page = read(receipt);
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(2));
    await vi.advanceTimersByTimeAsync(2_500);
    const { html, response } = await page;
    expect(response.status).toBe(200);
    expect(html).toContain('<meta http-equiv="refresh" content="3">');
    expect(html).toContain('sudah tersimpan');
  });

  it('opens with its own address only', async () => {
    const { read, receipt, answer } = await submitted();
    await answer('sent');
    const forged = receipt.replace(/^\/form\/.{8}/, '/form/00000000');
    for (const path of [forged, '/form/anything', receipt.replace(/\.[0-9a-f]{64}/, '')]) {
      const { response, html } = await read(path);
      expect(response.status).toBe(404);
      expect(html).not.toContain(pin);
    }
  });
});
