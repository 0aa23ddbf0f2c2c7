import { officerPrincipal } from '@aduan/core';
import { expect, it } from 'vitest';
import { ask, smallDesk, supervisor } from './small-desk.js';

const words = 'Gerai <script>alert(1)</script> tutup';

async function caseFileDesk() {
  const desk = await smallDesk();
  const reporter = { name: 'Ana', contacts: [{ kind: 'phone', value: '0812 5555 0101' }] };
  const report = { body: words, channel: 'portal', category: 'izin.usaha', reporter };
  const { ticket } = await desk.aduan.tickets.open(report, { actor: supervisor });
  return { ...desk, at: `/tickets/${ticket.id}`, number: ticket.number };
}

it('is one page with the proofs, which runs nothing, and it is kept who took it', async () => {
  const { api, at, number, tokenFor } = await caseFileDesk();
  const token = await tokenFor(['officer']);
  const { body, response } = await ask(api, 'GET', `${at}/case-file?locale=en`, { token });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-disposition': expect.stringContaining(`attachment; filename="${number}.html"`),
    'content-security-policy': "default-src 'none'; sandbox",
    'content-length': String(new TextEncoder().encode(body).length),
    'cache-control': 'no-store',
  });
  expect(body).toContain('Pusat Layanan Contoh');
  expect(body).toContain('Gerai &lt;script&gt;alert(1)&lt;/script&gt; tutup');
  expect(body).not.toContain('<script');
  expect(body).toContain('Ana');
  const views = await ask(api, 'GET', `${at}/views`, { token: await tokenFor(['auditor']) });
  expect(views.body.items.at(-1)).toMatchObject({
    ground: 'case-file',
    actor: { kind: 'officer' },
  });
});

it('holds no more than its reader sees of the ticket', async () => {
  const { api, at, tokenFor } = await caseFileDesk();
  const { body } = await ask(api, 'GET', `${at}/case-file`, { token: await tokenFor(['auditor']) });
  expect(body).not.toMatch(/Ana|55550101|alert/);
  const elsewhere = await tokenFor(['officer'], { within: { teams: ['pengawasan'] } });
  expect((await ask(api, 'GET', `${at}/case-file`, { token: elsewhere })).status).toBe(404);
});

it('is redacted for an officer of the host as long as no ground is named, and printed in its place', async () => {
  const signedIn = { actor: () => officerPrincipal('petugas', ['officer']) };
  const { api, aduan } = await smallDesk(signedIn);
  const reporter = { name: 'Ana', contacts: [{ kind: 'phone', value: '0812 5555 0101' }] };
  const report = { body: words, channel: 'portal', reporter };
  const { ticket } = await aduan.tickets.open(report, { actor: supervisor });
  const at = `/tickets/${ticket.id}/case-file`;
  const { body, response } = await ask(api, 'GET', `${at}?inline=true`);
  expect(body).toContain('Ana');
  expect(body).not.toContain('55550101');
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-disposition': expect.stringMatching(/^inline; /),
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-modals",
  });
  expect((await ask(api, 'GET', `${at}?ground=examine`)).body).toContain('55550101');
});

it('leaves an answer to a letter without its address until a ground is named', async () => {
  const { api, aduan } = await smallDesk({ actor: () => supervisor });
  const reporter = { name: 'Ana', contacts: [{ kind: 'postal', value: 'Jalan Melati 1' }] };
  const { ticket } = await aduan.tickets.open(
    { body: words, channel: 'letter', reporter },
    { actor: supervisor },
  );
  await aduan.tickets.answer(ticket.id, 'Gerai buka lagi.', { actor: supervisor });
  const at = `/tickets/${ticket.id}/postal-answer`;
  const redacted = await ask(api, 'GET', `${at}?inline=true`);
  expect(redacted.body).toContain('Yth. Ana');
  expect(redacted.body).not.toContain('Jalan Melati');
  expect(redacted.response.headers.get('content-security-policy')).toContain("default-src 'none'");
  const { body } = await ask(api, 'GET', `${at}?ground=call-back`);
  expect(body).toContain('Yth. Ana\nJalan Melati 1');
  expect(body).toContain('Gerai buka lagi.');
});
