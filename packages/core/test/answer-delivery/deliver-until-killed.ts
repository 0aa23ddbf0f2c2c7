import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KeyProvider } from '../../src/ports/key-provider.js';
import type { Store } from '../../src/store/store.js';
import { officer } from '../runtime/test-desk.js';
import { allTickets } from './all-tickets.js';
import { answerDeliveryDesk, numberIn } from './answer-delivery-desk.js';

/** After this time a citizen no longer looks at the chat, ms. */
const goneMs = 15 * 60_000;

/** Options of a desk that will be killed. */
export interface TellerParts {
  readonly store: Store;
  /** Left out where the store has its own. */
  readonly keys?: KeyProvider;
  /** The time at its start, epoch ms. */
  readonly startsAt: number;
  /** The file of sent notifications: a line for each, as `key number`. */
  readonly toldFile: string;
}

/** Receives citizens' messages, answers them and notifies them, until it is killed; reports each time that it did. */
export async function deliverUntilKilled({ startsAt, toldFile, ...parts }: TellerParts) {
  const begin = performance.now();
  const now = () => Math.round(startsAt + performance.now() - begin);
  const { aduan } = answerDeliveryDesk({
    ...parts,
    now,
    async tell(message) {
      await sleep(Math.random() * 20);
      appendFileSync(toldFile, `${message.key} ${numberIn(message)}\n`);
      process.send?.('told');
      await sleep(Math.random() * 20);
    },
  });
  let isOver = false;
  process.once('SIGTERM', () => {
    isOver = true;
  });
  await aduan.start();
  process.send?.('started');
  while (!isOver) {
    for (const { id, obligations, openedAt } of await allTickets(aduan)) {
      // Every second citizen is answered while in the chat, the others after they have gone.
      const isTheirTurn = Number.parseInt(id.slice(-1), 16) % 2 === 0 || openedAt < now() - goneMs;
      if (isOver || !isTheirTurn || obligations.every(({ status }) => status !== 'owed')) continue;
      await aduan.tickets.answer(id, 'Gerai dibuka hari Senin.', { actor: officer, key: id });
      process.send?.('answered');
    }
    await sleep(100);
  }
  await aduan.close();
  await parts.store.close();
  process.disconnect?.();
}
