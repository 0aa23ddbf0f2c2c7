import * as z from 'zod';
import { defineCommand } from '../plugin/operation.js';
import type { Runtime } from '../runtime/runtime.js';
import type { OpenInput } from '../runtime/tickets.js';
import type { Ticket } from '../ticket/ticket.js';
import { openInput, type ReadOpenInput } from './open-input.js';
import { openTicket } from './open-ticket.js';

/** Opens a ticket that an officer records or a host submits. */
export function open(runtime: Runtime) {
  return defineCommand({
    input: openInput as unknown as z.ZodType<ReadOpenInput, OpenInput>,
    handlesKey: true,
    answer: z.object({ ticket: z.custom<Ticket>(), pin: z.string() }),
    run: (input, options) => openTicket(runtime, input, options),
  });
}
