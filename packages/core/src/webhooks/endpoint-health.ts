import type { Runtime } from '../runtime/runtime.js';
import { type Circuit, untried } from './circuit.js';

/** How endpoints took what they were sent: in the store, so that all processes leave a broken one alone. */
export interface EndpointHealth {
  read(number: number): Promise<Circuit>;
  /** Writes what came of a try, unless nothing is worth noting. */
  record(number: number, after: (circuit: Circuit) => Circuit): Promise<Circuit>;
  forget(number: number): Promise<void>;
}

/** Reads and writes how endpoints do. */
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
