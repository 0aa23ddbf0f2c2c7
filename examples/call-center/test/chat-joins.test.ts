import { type Page, screenshot, seriousFindings } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { mergeInto, recordAbout } from './desk-actions.js';
import { cardValue, conversation, report, say } from './visit.js';

const desk = browserDesk();
const story = 'Simpanan di KSP Maju Desa Contoh Jaya tidak bisa diambil.';

/** Five people whose reports about one cooperative are merged. @returns the page of the officer */
async function ticketOfFive(): Promise<Page> {
  const officer = await desk.signIn('petugas.b');
  const about = {
    category: 'ksp.penarikan_simpanan',
    cooperative: { name: 'KSP Maju Desa Contoh Jaya' },
  };
  const ids: string[] = [];
  for (const name of ['Warga A', 'Warga B', 'Warga C', 'Warga D', 'Warga E']) {
    const { id } = await recordAbout(officer, { body: story, reporter: { name }, ...about });
    ids.push(id);
  }
  const [lead = '', ...others] = ids;
  for (const id of others) await mergeInto(officer, id, lead);
  return officer;
}

test('in the chat a citizen is asked after the receipt, joins by a button or declines', async () => {
  await ticketOfFive();
  const joiner = await desk.visit('', {
    viewport: { width: 360, height: 780 },
    colorScheme: 'dark',
  });
  await joiner.getByRole('link', { name: 'Mengadu' }).click();
  await report(joiner, story);
  const number = await cardValue(joiner, 'ticket');
  await conversation(joiner).getByText('Ada laporan serupa.').waitFor();
  await screenshot(joiner, 'chat-joins-360-dark');
  expect(await seriousFindings(joiner)).toEqual([]);
  await joiner.getByRole('button', { name: 'Ya, gabungkan' }).focus();
  await joiner.keyboard.press('Enter');
  await conversation(joiner).getByText('kami tangani bersama laporan serupa').waitFor();
  expect(number).toMatch(/^ADU-/);

  const other = await desk.visit('', { viewport: { width: 1280, height: 800 } });
  await other.getByRole('link', { name: 'Mengadu' }).click();
  await report(other, story);
  await conversation(other).getByText('Ada laporan serupa.').waitFor();
  await screenshot(other, 'chat-joins-1280-light');
  await other.getByRole('button', { name: 'Tidak, sendiri saja' }).click();
  await conversation(other).getByText('Baik, laporan Anda kami tangani sendiri.').waitFor();
  await say(other, 'Sampai hari ini belum ada kabar.');
});
