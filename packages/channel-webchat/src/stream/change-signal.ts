/** Why a wait ended. */
export type Wake = 'changed' | 'timeout' | 'stopped';

/** A signal that can be awaited with a timeout, without losing a change in between. */
export interface ChangeSignal {
  notify(): void;
  /** Ends the present wait and all later ones. */
  stop(): void;
  /** Waits for a `notify` since the last wait, at most `ms`. Leaves no timer behind. */
  wait(ms: number): Promise<Wake>;
}

/** Makes a signal that is not set. */
export function changeSignal(): ChangeSignal {
  let pending: Wake | null = null;
  let wake: ((reason: Wake) => void) | null = null;
  const raise = (reason: Wake) => {
    if (pending !== 'stopped') pending = reason;
    wake?.(reason);
  };
  return {
    notify: () => raise('changed'),
    stop: () => raise('stopped'),
    async wait(ms) {
      if (pending === null) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(() => {
            wake = null;
            pending = 'timeout';
            resolve();
          }, ms);
          wake = () => {
            clearTimeout(timer);
            wake = null;
            resolve();
          };
        });
      }
      const reason = pending ?? 'timeout';
      if (reason !== 'stopped') pending = null;
      return reason;
    },
  };
}
