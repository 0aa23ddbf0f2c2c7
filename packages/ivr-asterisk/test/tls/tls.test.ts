import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { playCall } from '@aduan/ivr/simulator';
import { expect, onTestFinished, test } from 'vitest';
import { account, asteriskDesk, type Connecting } from '../asterisk-desk.js';
import { asteriskHandset, until } from '../asterisk-handset.js';
import { startFakeAri } from '../fake-ari/fake-ari.js';
import { complaint } from '../faults/open-ari.js';
import { selfSigned } from './self-signed.js';

const certificate = selfSigned('localhost', '127.0.0.1');

/** What `NODE_EXTRA_CA_CERTS` does when a process begins. */
function believe(authority: string): void {
  const before = getCACertificates('default');
  setDefaultCACertificates([...before, authority]);
  onTestFinished(() => setDefaultCACertificates(before));
}

async function openTls(tls = certificate, connecting: Connecting = {}) {
  const ari = await startFakeAri(tls);
  onTestFinished(() => ari.close());
  const desk = await asteriskDesk(ari, {}, connecting);
  onTestFinished(() => desk.close());
  return { ari, desk, phone: asteriskHandset(ari, desk, '081234567890') };
}

test('a whole call over https and wss, with an authority of your own', async () => {
  believe(certificate.cert);
  const { ari, desk, phone } = await openTls();
  expect(ari.url).toMatch(/^https:/);
  await desk.ready();
  await playCall(phone, complaint);
  await expect
    .poll(async () => (await desk.tickets()).map(({ ticket }) => ticket.attachments.length))
    .toEqual([2]);
  await expect.poll(() => ari.world.stored.size).toBe(0);
});

test.each([
  ['an authority that nobody knows', certificate, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ['another host', selfSigned('pbx.example.go.id'), 'ERR_TLS_CERT_ALTNAME_INVALID'],
] as const)('Asterisk with a certificate of %s is told no password', async (what, tls, code) => {
  if (what === 'another host') believe(tls.cert);
  const { ari, desk } = await openTls(tls);
  await expect.poll(() => desk.driver.health()).toEqual({ ok: false, detail: code });
  expect(ari.commands).toEqual([]);
  expect(ari.asked()).toBe(0);
});

test.each(['per-call', 'lasting'] as const)('%s: Asterisk connects over wss', async (connects) => {
  believe(certificate.cert);
  const { ari, desk, phone } = await openTls(certificate, { connects, tls: certificate });
  expect(desk.url).toMatch(/^wss:/);
  await desk.ready();
  await playCall(phone, complaint);
  await expect
    .poll(async () => (await desk.tickets()).map(({ ticket }) => ticket.attachments.length))
    .toEqual([2]);
  await expect.poll(() => ari.world.stored.size).toBe(0);
});

test('Asterisk that does not know our authority leaves the call to the dialplan', async () => {
  const { ari, desk } = await openTls(certificate, { connects: 'per-call', tls: certificate });
  const ca = selfSigned('localhost').cert;
  ari.outbound.connectTo('aduan', { url: desk.url, ...account, perCall: true, ca });
  const call = ari.ring('aduan');
  await until('it stays', () => ari.outbound.failed.has(call));
  expect(desk.told).toEqual([]);
});
