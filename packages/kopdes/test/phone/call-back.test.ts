import type { CallBack, VoiceDriver } from '@aduan/core/voice';
import { simulatedProvider } from '@aduan/ivr/simulator';
import { expect, test } from 'vitest';
import { phoneDesk } from './phone-desk.js';

const order = { id: 'ADU-1-1', officer: '+62811000101', to: '+6281234567890' } as const;

test('a line that is called rings whom its provider rings, with what the desk gives it', async () => {
  const rung: CallBack[] = [];
  const desk = phoneDesk({
    provider: {
      ...simulatedProvider(),
      async callBack(call, { kv, now }) {
        if (!(await kv.set(call.id, String(now()), { ifAbsent: true }))) return 'placed-before';
        rung.push(call);
        return 'answered';
      },
    },
  });
  await expect(desk.phone.callBack(order)).rejects.toMatchObject({ info: { class: 'retryable' } });
  await desk.aduan.start({ workers: false });
  expect(await desk.phone.callBack(order)).toBe('answered');
  expect(await desk.phone.callBack(order)).toBe('placed-before');
  await desk.aduan.close();
  const later = desk.phone.callBack({ ...order, id: 'ADU-1-2' });
  await expect(later).rejects.toMatchObject({ info: { class: 'retryable' } });
  expect(rung).toEqual([order]);
});

test('a line that drives its provider has it ring', async () => {
  const rung: CallBack[] = [];
  const { name, capabilities } = simulatedProvider();
  const provider: VoiceDriver = {
    contract: 'voice-driver/1',
    name,
    capabilities,
    async start() {},
    async stop() {},
    async callBack(call) {
      rung.push(call);
      return 'no-answer';
    },
    health: async () => ({ ok: true }),
  };
  const desk = phoneDesk({ provider });
  await desk.aduan.start({ workers: false });
  expect(await desk.phone.callBack(order)).toBe('no-answer');
  expect(rung).toEqual([order]);
  await desk.aduan.close();
});

test('a provider that only takes calls rings nobody, and says so', async () => {
  const desk = phoneDesk();
  await desk.aduan.start({ workers: false });
  const refused = { name: 'ChannelError', info: { class: 'invalid' } };
  await expect(desk.phone.callBack(order)).rejects.toMatchObject(refused);
  await desk.aduan.close();
});
