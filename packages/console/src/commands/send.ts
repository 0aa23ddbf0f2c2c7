import { ApiError, OfflineError } from '../api/api-error.js';
import type { Ticket } from '../api/model.js';
import { queryClient } from '../api/queries.js';
import { serverNow } from '../time/clock.js';
import { type Command, sameForOfficer } from './command.js';
import { addPending, findPending, pendingCommands, removePending, setProgress } from './pending.js';

/** How long a change can be undone before it is sent, ms. */
export const UNDO_MS = 5000;
const RETRY_MS = 15_000;

const timers = new Map<string, ReturnType<typeof setTimeout>>();
/** The last command of each ticket; the next one waits for it. */
const lines = new Map<string, Promise<void>>();
/** Tickets as our own commands left them. */
const latest = new Map<string, Ticket>();

/** Shows a change at once, and sends it when the time for undoing it is over. */
export function submit(command: Command): void {
  sendNow(command.ticketId);
  addPending(command);
  timers.set(
    command.id,
    setTimeout(() => enqueue(command), UNDO_MS),
  );
}

/** Undoes a change that was not sent yet. */
export function undo(id: string): void {
  const found = findPending(id);
  if (found?.progress.status !== 'undoable') return;
  stopTimer(id);
  removePending(id);
  found.command.draft?.giveBack();
}

/** Undoes the latest change that was not sent yet. */
export function undoLast(): void {
  const last = pendingCommands().findLast(({ progress }) => progress.status === 'undoable');
  if (last) undo(last.command.id);
}

/** Sends the changes that still wait for "undo", of one ticket or of all. */
export function sendNow(ticketId?: string): void {
  for (const { command, progress } of pendingCommands()) {
    if (progress.status !== 'undoable' && progress.status !== 'offline') continue;
    if (ticketId !== undefined && command.ticketId !== ticketId) continue;
    stopTimer(command.id);
    enqueue(command);
  }
}

/** Sends a change again after a conflict, based on the current ticket. */
export function sendAgain(command: Command, current: Ticket): void {
  removePending(command.id);
  const again = { ...command, id: crypto.randomUUID(), base: current };
  addPending(again);
  enqueue(again);
}

/** Drops a change that failed; its text goes back to the editor. */
export function dismiss(command: Command): void {
  stopTimer(command.id);
  removePending(command.id);
  command.draft?.giveBack();
}

/** Drops everything unsent; used at sign-out. */
export function forgetAll(): void {
  for (const { command } of pendingCommands()) removePending(command.id);
  for (const id of timers.keys()) stopTimer(id);
  latest.clear();
}

function enqueue(command: Command): void {
  const before = lines.get(command.ticketId) ?? Promise.resolve();
  lines.set(
    command.ticketId,
    before.then(() => attempt(command)),
  );
}

async function attempt(command: Command): Promise<void> {
  if (!findPending(command.id)) return;
  setProgress(command.id, { status: 'sending' });
  const known = latest.get(command.ticketId);
  const base = known && known.version > command.base.version ? known : command.base;
  try {
    const { ticket } = await post(command, base);
    latest.set(command.ticketId, ticket);
    await readAgain(command.ticketId);
    removePending(command.id);
    command.draft?.forget();
  } catch (error) {
    await refused(command, error);
  }
}

/**
 * Sends the command. After a conflict with changes that cannot matter to the decision, it is sent once more on the
 * new version.
 */
async function post(command: Command, base: Ticket): Promise<{ readonly ticket: Ticket }> {
  const send = (version: number) => command.send({ key: command.id, version });
  try {
    return await send(base.version);
  } catch (error) {
    const current = error instanceof ApiError ? error.current : null;
    if (!current || !sameForOfficer(command, base, current)) throw error;
    return send(current.version);
  }
}

async function refused(command: Command, error: unknown): Promise<void> {
  if (error instanceof OfflineError) {
    setProgress(command.id, { status: 'offline', retryAt: serverNow() + RETRY_MS });
    timers.set(
      command.id,
      setTimeout(() => enqueue(command), RETRY_MS),
    );
    return;
  }
  await readAgain(command.ticketId);
  if (error instanceof ApiError && error.current) {
    setProgress(command.id, { status: 'conflict', current: error.current });
    return;
  }
  const text = error instanceof ApiError ? error.text : null;
  setProgress(command.id, { status: 'failed', text });
  command.draft?.giveBack();
}

async function readAgain(ticketId: string): Promise<void> {
  await Promise.all(
    [['case', ticketId], ['queue'], ['calls'], ['counts']].map((queryKey) =>
      queryClient.invalidateQueries({ queryKey }),
    ),
  );
}

function stopTimer(id: string): void {
  clearTimeout(timers.get(id));
  timers.delete(id);
}

// Sends waiting changes while the page unloads, without reading the answers. Other texts stay in their editors.
addEventListener('pagehide', () => {
  for (const { command, progress } of pendingCommands()) {
    if (progress.status === 'undoable') {
      stopTimer(command.id);
      enqueue(command);
    } else if (progress.status !== 'sending') continue;
    command.draft?.forget();
  }
});
