import type { Runtime } from '../runtime/runtime.js';
import { type Circuit, untried } from './circuit.js';

/** Delivery states of endpoints. They are in the store, so that all processes pause a broken endpoint. */
export interface EndpointHealth {
  read(number: number): Promise<Circuit>;
  /** Stores the result of an attempt, unless nothing changed. */
  record(number: number, after: (circuit: Circuit) => Circuit): Promise<Circuit>;
  forget(number: number): Promise<void>;
}

/** Reads and writes the delivery states of endpoints. */
export function endpointHealth({ now, store, tenant }: Runtime): EndpointHealth {
  const place = (number: number) => `webhooks/${number}/health`;

  async function read(number: number): Promise<Circuit> {
    const value = await store.readValue(tenant, place(number), now());
    return value ? (JSON.parse(new TextDecoder().decode(value)) as Circuit) : untried;
  }

  return {
    read,
    async record(number, after) {
      const before = await read(number);
      const circuit = after(before);
      if (circuit !== before) {
        const value = new TextEncoder().encode(JSON.stringify(circuit));
        await store.writeValue(tenant, place(number), value, { now: now() });
      }
      return circuit;
    },
    forget: (number) => store.deleteValue(tenant, place(number)),
  };
}
