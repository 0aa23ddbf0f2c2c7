import { type CommandOptions, type CommandResult, InputError, type TicketId } from '@aduan/core';
import type { Context, Hono } from 'hono';
import type * as z from 'zod';
import { principalOf } from '../accounts/principal-of.js';
import { readBody } from './body.js';
import type { OfficerEnvironment } from './environment.js';
import { ticketId } from './ticket-id.js';

/** Adds commands on one ticket: `POST /tickets/:id/…` with a body of a known shape, answered with the ticket. */
export function commandRoute(routes: Hono<OfficerEnvironment>) {
  return <Schema extends z.ZodType>(
    name: string,
    schema: Schema,
    run: (id: TicketId, body: z.output<Schema>, options: CommandOptions) => Promise<CommandResult>,
  ): void => {
    routes.post(`/tickets/:id/${name}`, async (c) => {
      const { ticket } = await run(ticketId(c), await readBody(c, schema), commandOptions(c));
      c.header('ETag', `"${ticket.version}"`);
      return c.json({ ticket });
    });
  };
}

/**
 * The officer and the two safeguards of the request: `Idempotency-Key` and `If-Match`.
 *
 * @throws InputError for an `If-Match` that names no version: a safeguard is never ignored silently
 */
export function commandOptions(c: Context<OfficerEnvironment>): CommandOptions {
  const key = c.req.header('Idempotency-Key');
  const match = c.req.header('If-Match');
  return {
    actor: principalOf(c.var.officer),
    ...(key !== undefined && { key }),
    ...(match !== undefined && { expectedVersion: versionOf(match) }),
  };
}

/**
 * Requires a version for commands that must not run on a ticket that changed since it was read.
 *
 * @throws InputError without `If-Match`
 */
export function requireVersion(options: CommandOptions): CommandOptions {
  if (options.expectedVersion !== undefined) return options;
  const message = 'needs If-Match with the ETag of the case as it was read.';
  throw new InputError(`This ${message}`, [{ message, path: ['If-Match'] }]);
}

function versionOf(match: string): number {
  const version = /^(?:W\/)?("?)(\d{1,9})\1$/.exec(match.trim())?.[2];
  if (version !== undefined) return Number(version);
  const message = 'If-Match takes the ETag of the case as it was read, such as "7".';
  throw new InputError(message, [{ message, path: ['If-Match'] }]);
}
