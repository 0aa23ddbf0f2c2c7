import { insertSignal } from '../arrival/insert-signal.js';
import type { Desk } from '../desk.js';

const conversationsPerRead = 100;

/**
 * Tells conversations that their time has come, through the inbox, where each takes its place behind
 * what its citizen wrote meanwhile. Each is told once, however many processes look.
 *
 * @returns false when none was due
 */
export async function wakeConversations(desk: Desk): Promise<boolean> {
  const due = await desk.store.readWakes(desk.tenant, desk.now(), conversationsPerRead);
  for (const conversation of due) {
    const { id, wakeAt } = conversation;
    if (wakeAt === null) continue;
    await insertSignal(desk, conversation, 'due', `due:${id}:${wakeAt}`);
    await desk.store.clearWake(desk.tenant, id, wakeAt);
  }
  return due.length > 0;
}
