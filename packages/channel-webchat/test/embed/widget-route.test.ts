import { describe, expect, it, vi } from 'vitest';
import { browser } from '../browser.js';

const script = 'customElements.define("aduan-chat", class extends HTMLElement {});';

function visit(options: Parameters<typeof browser>[0]) {
  const visitor = browser(options);
  const load = (headers: Record<string, string> = {}) =>
    visitor.answer(visitor.request('GET', '/widget.js', { headers }));
  return { ...visitor, load };
}

describe('GET /widget.js', () => {
  it('is a script that browsers keep for a while and then ask about', async () => {
    const { load } = visit({ widgetSource: script });
    const response = await load();
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(script);
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');

    const etag = response.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
    const known = await load({ 'if-none-match': `W/${etag}, "other"` });
    expect(known.status).toBe(304);
    expect(await known.text()).toBe('');
    expect(known.headers.get('etag')).toBe(etag);
    expect((await load({ 'if-none-match': '"other"' })).status).toBe(200);
    expect((await visit({ widgetSource: 'newer' }).load()).headers.get('etag')).not.toBe(etag);
  });

  it('can be loaded by the pages of listed origins, and by no others', async () => {
    const { load } = visit({ widgetSource: script, origins: ['https://kopdes.example'] });
    const from = (origin: string) => load({ origin, 'sec-fetch-site': 'cross-site' });
    const listed = await from('https://kopdes.example');
    expect(listed.headers.get('access-control-allow-origin')).toBe('https://kopdes.example');
    expect((await from('https://evil.example')).status).toBe(403);
  });

  it('reads the script once', async () => {
    const widgetSource = vi.fn(async () => script);
    const { load } = visit({ widgetSource });
    expect(widgetSource).not.toHaveBeenCalled();
    await Promise.all([load(), load()]);
    await load();
    expect(widgetSource).toHaveBeenCalledTimes(1);
  });

  it('says what to do where there is no script, and looks again the next time', async () => {
    const widgetSource = vi.fn(async () => script).mockRejectedValueOnce(new Error('ENOENT'));
    const { load, context } = visit({ widgetSource });
    const response = await load();
    expect(response.status).toBe(500);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toContain('npm run build');
    expect(context.logEntries).toMatchObject([{ level: 'error', event: 'widget.missing' }]);
    expect((await load()).status).toBe(200);
  });
});
