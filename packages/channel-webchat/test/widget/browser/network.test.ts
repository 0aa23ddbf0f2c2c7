import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { messages, openPanel, type Stage, stage, states, write } from './stage.js';

vi.setConfig({ testTimeout: 60_000 });
const patience = { timeout: 20_000 };

let theatre: Stage;
beforeAll(async () => {
  theatre = await stage();
}, 120_000);
afterAll(() => theatre.close());

test('messages written offline wait on the device and go out in order', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk);
  await openPanel(page);
  await write(page, 'satu');
  await expect.poll(() => states(page), patience).toEqual(['terkirim']);
  await page.context().setOffline(true);
  await write(page, 'dua');
  await write(page, 'tiga');
  await expect
    .poll(() => states(page), patience)
    .toEqual(['terkirim', 'menunggu jaringan', 'menunggu jaringan']);
  expect(await page.locator('aduan-chat .offline').textContent()).toContain('tersimpan');
  await page.context().setOffline(false);
  await expect.poll(() => states(page), patience).toEqual(['terkirim', 'terkirim', 'terkirim']);
  expect(desk.stored.map(({ text }) => text)).toEqual(['satu', 'dua', 'tiga']);
  expect(await page.locator('aduan-chat .offline').textContent()).toBe('Tersambung lagi.');
  await page.locator('aduan-chat .offline').waitFor({ state: 'hidden' });
});

test('a closed tab loses nothing: queue and draft are there again, and the queue goes out by itself', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk);
  await openPanel(page);
  desk.messageStatus = 503;
  await write(page, 'satu');
  await write(page, 'dua');
  await page.getByRole('textbox').fill('belum selesai');
  await page.close();
  expect(desk.stored).toEqual([]);
  const again = await theatre.visit(desk, { context: page.context() });
  await openPanel(again);
  expect(await messages(again)).toEqual(['satu', 'dua']);
  expect(await again.getByRole('textbox').inputValue()).toBe('belum selesai');
  desk.messageStatus = 200;
  await expect.poll(() => desk.stored.map(({ text }) => text), patience).toEqual(['satu', 'dua']);
  await expect.poll(() => messages(again), patience).toEqual(['satu', 'dua']);
});

test('a message whose answer got lost is sent again under the same id and stored once', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk);
  await openPanel(page);
  desk.loseAnswers = true;
  await write(page, 'sekali saja');
  await expect.poll(() => desk.deliveries.length, patience).toBeGreaterThan(1);
  desk.loseAnswers = false;
  await expect.poll(() => states(page), patience).toEqual(['terkirim']);
  expect(new Set(desk.deliveries).size).toBe(1);
  expect(await messages(page)).toEqual(['sekali saja']);
});

test('a stream that breaks goes on where it was: nothing lost, nothing doubled, order kept', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk);
  await openPanel(page);
  await write(page, 'mulai');
  await expect.poll(() => desk.streamsFrom.length, patience).toBe(1);
  const said: string[] = [];
  for (let number = 1; number <= 12; number += 1) {
    if (number % 3 === 0) desk.dropStreams();
    said.push(desk.say({ text: `kabar ${number}` }).text);
    await page.waitForTimeout(60);
  }
  await expect.poll(() => messages(page), patience).toEqual(['mulai', ...said]);
  expect(desk.streamsFrom.slice(1).every((revision) => revision > 0)).toBe(true);
  expect(desk.streamsFrom.length).toBeGreaterThan(1);
});

test.each([
  ['are taken away', 404 as const],
  ['are all taken', 429 as const],
])('where streams %s, messages and PIN come by asking', async (_why, status) => {
  const desk = await theatre.desk();
  desk.streamsBlocked = status;
  const page = await theatre.visit(desk);
  await openPanel(page);
  await write(page, 'halo');
  await expect.poll(() => desk.stored.length, patience).toBe(1);
  const reply = desk.say({ text: 'PIN: ••••••' });
  desk.tellSecret({ messageId: reply.id, values: { pin: '4829 1370' } });
  await expect.poll(() => messages(page), patience).toEqual(['halo', 'PIN: ••••••']);
  await expect.poll(() => desk.acknowledged, patience).toEqual([reply.id]);
});

test('an expired token is renewed; the conversation stays the same', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk);
  await openPanel(page);
  await write(page, 'satu');
  await expect.poll(() => states(page), patience).toEqual(['terkirim']);
  desk.expireTokens();
  desk.dropStreams();
  await write(page, 'dua');
  await expect.poll(() => states(page), patience).toEqual(['terkirim', 'terkirim']);
  desk.say({ text: 'tiga' });
  await expect.poll(() => messages(page), patience).toEqual(['satu', 'dua', 'tiga']);
  expect(desk.sessions).toBe(1);
});

test('two tabs stay in step and never send twice', async () => {
  const desk = await theatre.desk();
  const one = await theatre.visit(desk);
  const other = await theatre.visit(desk, { context: one.context() });
  await openPanel(one);
  await openPanel(other);
  desk.messageDelayMs = 250;
  await write(one, 'dari tab satu');
  await expect.poll(() => messages(other), patience).toEqual(['dari tab satu']);
  await write(other, 'dari tab dua');
  for (const page of [one, other]) {
    await expect.poll(() => messages(page), patience).toEqual(['dari tab satu', 'dari tab dua']);
    await expect.poll(() => states(page), patience).toEqual(['terkirim', 'terkirim']);
  }
  expect(desk.deliveries).toHaveLength(2);
  expect(desk.sessions).toBe(1);
});

test('a busy desk loses no message', async () => {
  const desk = await theatre.desk();
  const page = await theatre.visit(desk);
  await openPanel(page);
  desk.messageStatus = 429;
  await write(page, 'sabar');
  await page.waitForTimeout(300);
  expect(await states(page)).toEqual(['mengirim']);
  desk.messageStatus = 200;
  await expect.poll(() => states(page), patience).toEqual(['terkirim']);
});
