import { expect, it } from 'vitest';
import type { Channel } from '../../src/channel/channel.js';
import type { ProgressSignal } from '../../src/channel/progress-signal.js';
import type { Intake } from '../../src/runtime/intake.js';
import { delivery, testChannel, testDesk, textEvent } from './test-desk.js';

/** What the citizen receives while an intake takes its time, with this progress signal of the channel. */
async function answeredWhile(signalProgress: NonNullable<Channel['signalProgress']> | undefined) {
  const intake: Intake = {
    receive({ signalProgress: show }) {
      show?.();
      show?.();
      return {
        effects: [{ type: 'reply', content: { type: 'text', text: 'Baik.' } }],
        informed: 'v1',
      };
    },
  };
  const channel = { ...testChannel(), ...(signalProgress && { signalProgress }) };
  const { aduan, logs } = testDesk({ intake, channels: { test: channel } });
  const message = textEvent('Halo.');
  await aduan.fetch(delivery([message]));
  await aduan.workOff();
  await aduan.workOff();
  expect(await aduan.queues.inbox()).toMatchObject({ pending: 0, deadLetters: [] });
  const said = channel.sent.map(({ content }) => content.type === 'text' && content.text);
  return { aduan, said, logs, message };
}

it('shows once, of the message that came, that an answer is made', async () => {
  const shown: ProgressSignal[] = [];
  const { said, message } = await answeredWhile(async (progressSignal) => {
    shown.push(progressSignal);
  });
  const { id, conversation, from: to } = message;
  expect(shown).toEqual([{ id, conversation, to }]);
  expect(said).toEqual(['Baik.']);
});

it.each<[string, NonNullable<Channel['signalProgress']> | undefined]>([
  ['cannot show it', undefined],
  [
    'throws at once',
    () => {
      throw new Error('Halo.');
    },
  ],
  ['fails', () => Promise.reject(new Error('Halo.'))],
  ['never comes back', () => new Promise(() => {})],
])(
  'answers on a channel that %s, and logs nothing of what was said',
  async (_name, signalProgress) => {
    const { said, logs } = await answeredWhile(signalProgress);
    expect(said).toEqual(['Baik.']);
    expect(JSON.stringify(logs)).not.toContain('Halo');
  },
);

it('lets go of it when the desk closes', async () => {
  let signal: AbortSignal | undefined;
  const { aduan } = await answeredWhile(async (_attention, context) => {
    ({ signal } = context);
  });
  expect(signal?.aborted).toBe(false);
  await aduan.close();
  expect(signal?.aborted).toBe(true);
});
