import { onTestFinished } from 'vitest';
import { type AsteriskDesk, asteriskDesk } from '../asterisk-desk.js';
import { until } from '../asterisk-handset.js';
import { type FakeAri, startFakeAri } from '../fake-ari/fake-ari.js';

/** A whole complaint, by keys and recordings: the story is told with the fifth line. */
export const complaint: readonly string[] = [
  '* call',
  '> #1',
  '> #1',
  '> #1',
  '> [voice 9]',
  '> [voice 4]',
  '> #1',
  '> #6',
  '> #1',
];
export const toldFrom = 5;

/** A fake that is closed when the test is over. */
export async function openAri(): Promise<FakeAri> {
  const ari = await startFakeAri();
  onTestFinished(() => ari.close());
  return ari;
}

/** A desk that is closed when the test is over, and whose calls come through. */
export async function openDesk(...options: Parameters<typeof asteriskDesk>): Promise<AsteriskDesk> {
  const desk = await asteriskDesk(...options);
  onTestFinished(() => desk.close());
  return desk;
}

/** A desk that asks nothing any more by itself: the next command is the one that a test waits for. */
export async function openQuietDesk(ari: FakeAri): Promise<AsteriskDesk> {
  const desk = await openDesk(ari);
  await until('it does not look what is there', () =>
    ari.commands.some(({ line }) => line === 'GET /recordings/stored'),
  );
  return desk;
}
