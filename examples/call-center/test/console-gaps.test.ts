import { screenshot } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { openChat } from './chat-client.js';
import { seriousFindings } from './visit.js';

const desk = browserDesk();

/** Somebody new asks what nobody knows, and wants an officer to be asked. */
async function asks(question: string): Promise<void> {
  const chat = await openChat(desk.origin);
  await chat.post(question);
  await chat.post('tanyakan ke petugas');
  await chat.number();
}

test('officers see what the bot could not answer, the most needed first, and the cases', async () => {
  await asks('berapa gaji penjaga gerai?');
  await asks('gaji yang jaga gerai kopdes berapa ya');
  await asks('berapa gaji penjaga gerai kopdes min?');
  const officer = await desk.signIn('petugas.b', { viewport: { width: 1280, height: 800 } });
  await officer.getByRole('link', { name: 'Belum terjawab' }).click();
  const first = officer.locator('.gap-row').first();
  await first.getByText('3 orang').waitFor();
  await first.getByRole('heading', { name: /gaji/ }).waitFor();
  await first.getByText('3 pertanyaan').click();
  expect(await first.getByRole('listitem').count()).toBe(3);
  await screenshot(officer, 'console-gaps-1280-light');
  expect(await seriousFindings(officer)).toEqual([]);
  await first.getByRole('link', { name: /^ADU-/ }).first().click();
  await officer.getByRole('heading', { name: 'berapa gaji penjaga gerai kopdes min?' }).waitFor();

  const phone = await desk.signIn('petugas.b', {
    viewport: { width: 360, height: 780 },
    colorScheme: 'dark',
  });
  await phone.keyboard.press('g');
  await phone.keyboard.press('j');
  await phone.getByRole('heading', { name: 'Belum terjawab bot' }).waitFor();
  await phone.locator('.gap-row').first().waitFor();
  await screenshot(phone, 'console-gaps-360-dark');
  expect(await seriousFindings(phone)).toEqual([]);
});

test('who only reads, without words, has no way to it', async () => {
  const auditor = await desk.signIn('auditor.d');
  expect(await auditor.getByRole('link', { name: 'Belum terjawab' }).count()).toBe(0);
});
