import * as z from 'zod';
import { answers } from '../plugin/answers/answers.js';
import { defineCommand } from '../plugin/operation.js';
import { parseInput } from '../runtime/commands/parse-input.js';
import type { Runtime } from '../runtime/runtime.js';
import type { FiledOptions, OpenInput, OpenResult } from '../runtime/tickets.js';
import { requirePermission } from '../ticket/decide/context.js';
import { openInput, type ReadOpenInput } from './open-input.js';
import { openTicket } from './open-ticket.js';
import { withFiles } from './with-files.js';

/**
 * A new ticket over HTTP. Its files come with the request, and a program cannot claim that a citizen has seen the
 * privacy notice.
 */
export const newTicket = /* @__PURE__ */ openInput
  .omit({ attachments: true, privacyNotice: true })
  .meta({ id: 'NewTicket' });

const opened = /* @__PURE__ */ z
  .object({ ticket: answers.ticket, pin: z.string() })
  .meta({ id: 'OpenedTicket' }) as unknown as z.ZodType<unknown, OpenResult>;

/** Opens a ticket that an officer records or a host submits. */
export function open(runtime: Runtime) {
  return defineCommand({
    input: openInput as unknown as z.ZodType<ReadOpenInput, OpenInput>,
    handlesKey: true,
    answer: opened,
    http: {
      name: 'openTicket',
      path: '',
      summary: 'Open a case',
      description:
        'The PIN is answered here, and again to the same Idempotency-Key; it is nowhere kept in clear.',
      input: newTicket,
      status: 201,
      takesFiles: true,
    },
    run: (input, options) => openWithFiles(runtime, input, options),
  });
}

/** Opens a ticket, after its files are stored. */
export async function openWithFiles(
  runtime: Runtime,
  input: ReadOpenInput,
  options: FiledOptions,
): Promise<OpenResult> {
  const { actor, files = [] } = options;
  if (files.length === 0) return openTicket(runtime, input, options);
  requirePermission({ workflow: runtime.workflow, actor }, 'open');
  return withFiles(runtime, { name: 'open', about: input, options }, (stored) => {
    const attachments = [...(input.attachments ?? []), ...stored];
    const whole = parseInput(openInput, { ...input, attachments }, 'open') as ReadOpenInput;
    return () => openTicket(runtime, whole, options);
  });
}
