import type { Signals } from '../../ports/signals.js';
import type { Runtime } from '../runtime.js';

/** Signals between the instances of one plugin. In a desk of one process, they do nothing. */
export function pluginSignals(
  { signals }: Pick<Runtime, 'signals'>,
  id: string,
): Omit<Signals, 'close'> {
  const prefix = `${id}:`;
  return {
    send: (text) => signals?.send(prefix + text),
    listen(heard, missed) {
      const hear = (text: string) => {
        if (text.startsWith(prefix)) heard(text.slice(prefix.length));
      };
      return signals?.listen(hear, missed) ?? (() => {});
    },
  };
}
