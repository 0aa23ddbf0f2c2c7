/** Keeps the tabs and widgets of one desk in one browser in sync. */
export interface TabBridge {
  /** Notifies the other tabs that the device storage has changed. */
  tell(): void;
  /** Calls back when another tab or widget changed something. */
  listen(listener: () => void): void;
  /** Runs `work` while no other tab or widget runs work of that name. */
  exclusively<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
  close(): void;
}

/** A bridge by BroadcastChannel and Web Locks; without locks, work is queued within its own tab. */
export function tabBridge(place: string): TabBridge {
  const channel = new BroadcastChannel(place);
  const queues = new Map<string, Promise<unknown>>();
  return {
    tell: () => channel.postMessage(''),
    listen: (listener) => channel.addEventListener('message', listener),
    exclusively: async (name, work) => {
      // Pages without https have no locks; the desk still stores each message id only once.
      if (navigator.locks) return await navigator.locks.request(`${place}:${name}`, work);
      const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
      queues.set(name, turn);
      return turn;
    },
    close: () => channel.close(),
  };
}
