import type { PluginContext } from '@aduan/core/plugin';
import { type Circuit, untried } from './circuit.js';

/** Delivery states of endpoints. They are in the store, so that all processes pause a broken endpoint. */
export interface EndpointHealth {
  read(number: number): Promise<Circuit>;
  /** Stores the result of an attempt, unless nothing changed. */
  record(number: number, after: (circuit: Circuit) => Circuit): Promise<Circuit>;
  forget(number: number): Promise<void>;
}

/** Reads and writes the delivery states of endpoints. The last write wins. */
export function endpointHealth(context: PluginContext): EndpointHealth {
  const rows = context.rows<Circuit>('health');
  const read = async (number: number) => (await rows.read(String(number)))?.value ?? untried;
  return {
    read,
    async record(number, after) {
      const before = await read(number);
      const value = after(before);
      if (value !== before) await rows.write({ key: String(number), value, expectedVersion: null });
      return value;
    },
    async forget(number) {
      await rows.remove(String(number), null);
    },
  };
}
