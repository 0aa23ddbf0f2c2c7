import { useSyncExternalStore } from 'react';
import type { Command, CommandProgress, PendingCommand } from './command.js';

/**
 * Commands that the server has not confirmed yet. Their effects are applied on top of the ticket as the server knows
 * it. A refusal therefore needs no repair: the command leaves the list, and the server's state is visible again.
 */
let pending: readonly PendingCommand[] = [];
const listeners = new Set<() => void>();

function publish(next: readonly PendingCommand[]): void {
  pending = next;
  for (const listener of listeners) listener();
}

export function pendingCommands(): readonly PendingCommand[] {
  return pending;
}

export function findPending(id: string): PendingCommand | undefined {
  return pending.find(({ command }) => command.id === id);
}

export function addPending(command: Command): void {
  publish([...pending, { command, progress: { status: 'undoable' } }]);
}

export function setProgress(id: string, progress: CommandProgress): void {
  publish(pending.map((each) => (each.command.id === id ? { ...each, progress } : each)));
}

export function removePending(id: string): void {
  publish(pending.filter(({ command }) => command.id !== id));
}

export function watchPending(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePending(): readonly PendingCommand[] {
  return useSyncExternalStore(watchPending, pendingCommands);
}
