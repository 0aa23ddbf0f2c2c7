import { expect, it, onTestFinished } from 'vitest';
import { delivery, testChannel, testDesk, textEvent, tuesdayMorning } from './test-desk.js';

it('workOff of a started desk waits for what its loops have begun', async () => {
  let finished = 0;
  const channel = testChannel(async ({ key }) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    finished += 1;
    return { ids: [`provider-${key}`], status: 'sent', at: tuesdayMorning };
  });
  const { aduan } = testDesk({ channels: { test: channel } });
  onTestFinished(() => aduan.close());
  await aduan.start();
  for (const citizen of ['warga-1', 'warga-2', 'warga-3']) {
    await aduan.fetch(delivery([textEvent('Gerai tutup', citizen)]));
  }
  await aduan.workOff();
  expect(finished).toBe(3);
  expect((await aduan.queues.outbox()).pending).toBe(0);
});
