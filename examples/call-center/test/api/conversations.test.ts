import { afterEach, beforeEach, expect, test } from 'vitest';
import { type WebCitizen, webCitizen } from '../../seed/web-citizen.js';
import { liveStream } from '../live-stream.js';
import { type SmallDesk, smallDesk } from './small-desk.js';

const story = 'Ketua Koperasi Merah Putih Desa Contoh Jaya, Cibadak, tidak pernah ada.';

let desk: SmallDesk;
let citizen: WebCitizen;

beforeEach(async () => {
  desk = await smallDesk({ hasBot: true });
  citizen = webCitizen(desk.aduan);
});

afterEach(() => desk?.dispose());

test('the stream tells that something was said, not where, and only to those who may read it', async () => {
  // Somebody's first sign-in is a signal too, so both have signed in before they listen.
  const officer = await desk.officer('petugas.b');
  const auditor = await desk.officer('auditor.d');
  const stream = await liveStream(officer);
  const auditors = await liveStream(auditor);
  await citizen.write(story, desk.clock.now);
  const told = 'event: signal\ndata: {"name":"conversations:changed"}\n\n';
  expect(await stream.next('signal')).toBe(told);
  desk.aduan.plugins['change-feed'].tell({ name: 'organization:changed' });
  expect(await auditors.next('signal')).toContain('organization:changed');
});
