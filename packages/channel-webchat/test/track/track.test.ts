import type { TrackingResult } from '@aduan/core';
import { fakeDesk } from '@aduan/testkit';
import { describe, expect, it, vi } from 'vitest';
import { browser } from '../browser.js';
import { sampleReport as ticket } from './sample-report.js';

async function track(result: TrackingResult, path = '/track') {
  const track = vi.fn(async () => result);
  const { answer, request } = browser({}, { desk: fakeDesk({ track }) });
  const body = new URLSearchParams({ number: ' adu-2026-000123-4 ', pin: '48 29 13' });
  const response = await answer(request('POST', path, { body }));
  return { response, html: await response.text(), asked: track.mock.calls };
}

describe('tracking by number and PIN', () => {
  it('shows state, promise, answers and history, escaped', async () => {
    const { response, html, asked } = await track({ found: true, ticket });
    expect(response.status).toBe(200);
    expect(asked).toEqual([[{ number: 'adu-2026-000123-4', pin: '482913' }]]);
    expect(html).toContain('Sudah dijawab');
    expect(html).toContain('<dd>Selasa, 14 April 2026</dd>');
    expect(html).toContain('Sabtu, 14 Maret 2026, 09.00 WIB');
    expect(html).toContain('Laporan &lt;diterima&gt;');
    expect(html).toContain('Sudah kami cairkan.\nTerima kasih &lt;b&gt;.');
    expect(html).not.toContain('482913');
    expect((await track({ found: true, ticket }, '/track?lang=en')).html).toContain('Answered');
  });

  it('says in plain words what to check, and keeps the number but never the PIN', async () => {
    const wrong = await track({ found: false, reason: 'no-match' });
    expect(wrong.response.status).toBe(422);
    expect(wrong.html).toContain('belum cocok');
    expect(wrong.html).toContain('value="adu-2026-000123-4"');
    expect(wrong.html).not.toContain('482913');
    const half = await track({ found: false, reason: 'number-malformed' });
    expect(half.html).toContain('belum lengkap');
    const retryAt = Date.UTC(2026, 2, 14, 7, 5);
    const locked = await track({ found: false, reason: 'locked', retryAt });
    expect(locked.html).toContain('14.05 WIB');
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
    const response = await answer(request('GET', '/track?number=ADU-2026-000123-4&pin=482913'));
    const html = await response.text();
    expect(html).toContain('value="ADU-2026-000123-4"');
    expect(html).not.toMatch(/value="482913"/);
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
