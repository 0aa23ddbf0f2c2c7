import { insertSignal } from '../arrival/insert-signal.js';
import type { Runtime } from '../runtime.js';

const conversationsPerRead = 100;

/**
 * Tells conversations that their time has come, through the inbox, where each takes its place behind
 * what its citizen wrote meanwhile. Each is told once, however many processes look.
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
