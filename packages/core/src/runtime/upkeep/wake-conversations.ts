import { insertSignal } from '../arrival/insert-signal.js';
import type { Runtime } from '../runtime.js';

const conversationsPerRead = 100;

/**
 * Puts a `due` signal into the inbox for each conversation whose time has come, after the messages that its citizen
 * wrote meanwhile. Each signal is sent once, even with several processes.
 *
 * @returns false when none was due
 */
export async function wakeConversations(runtime: Runtime): Promise<boolean> {
  const due = await runtime.store.readWakes(runtime.tenant, runtime.now(), conversationsPerRead);
  for (const conversation of due) {
    const { id, wakeAt } = conversation;
    if (wakeAt === null) continue;
    await insertSignal(runtime, conversation, 'due', `due:${id}:${wakeAt}`);
    await runtime.store.clearWake(runtime.tenant, id, wakeAt);
  }
  return due.length > 0;
}
