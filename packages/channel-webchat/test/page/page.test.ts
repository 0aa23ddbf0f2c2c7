import { describe, expect, it } from 'vitest';
import { sha256Base64 } from '../../src/guard/hex.js';
import { formVisitor } from '../form/form-visitor.js';

describe('plain pages', () => {
  it('allow no script, and only the style that they hold', async () => {
    const { read } = formVisitor();
    for (const path of ['/form', '/track']) {
      const { html, response } = await read(path);
      const policy = response.headers.get('content-security-policy') ?? '';
      const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/script-src|unsafe-inline/);
      expect(policy).toContain(`'sha256-${await sha256Base64(style)}'`);
      expect(html).not.toMatch(/<script|\son\w+=|\sstyle=/);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('referrer-policy')).toBe('same-origin');
    }
  });

  it.each([
    ['/form', 'en-GB,en;q=0.9,id;q=0.8', 'en'],
    ['/form', 'id-ID,id;q=0.9,en;q=0.8', 'id'],
    ['/form', 'de,fr', 'id'],
    ['/form', '', 'id'],
    ['/form?lang=id', 'en', 'id'],
    ['/form?lang=en', 'id', 'en'],
    ['/form?lang=xx', 'en', 'en'],
    ['/form?lang=%C2%BF', '*;q=0.5,, in-ID', 'id'],
  ])('%s with Accept-Language "%s" speaks %s', async (path, accepted, locale) => {
    const { read } = formVisitor();
    const { html, response } = await read(path, { 'accept-language': accepted });
    expect(html).toContain(`<html lang="${locale}">`);
    expect(response.headers.get('content-language')).toBe(locale);
  });

  it('link to the same page in the other language', async () => {
    const { read } = formVisitor();
    const { html } = await read('/form?kind=suggestion&lang=id');
    expect(html).toContain('href="/aduan/web/form?kind=suggestion&amp;lang=en" lang="en"');
  });

  it('can be wrapped by the host', async () => {
    const page = ({
      title,
      lang,
      head,
      body,
    }: Record<'title' | 'lang' | 'head' | 'body', string>) =>
      `<html lang="${lang}"><title>${title} - Host</title>${head}<body>${body}`;
    const { read } = formVisitor({ page });
    const { html } = await read('/form');
    expect(html).toMatch(/^<html lang="id"><title>Sampaikan laporan Anda - Host<\/title><style>/);
    expect(html).not.toContain('<main');
  });

  it('names every field', async () => {
    const { read } = formVisitor();
    const { html } = await read('/form');
    const ids = [
      ...html.matchAll(/<(?:input|select|textarea)(?![^>]*type="hidden")[^>]*\sid="([\w-]+)"/g),
    ];
    expect(ids.length).toBeGreaterThan(8);
    for (const [, id] of ids) expect(html).toContain(`<label for="${id}">`);
  });
});
