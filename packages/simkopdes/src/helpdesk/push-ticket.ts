import {
  type DirectoryContext,
  DirectoryError,
  type DirectoryPush,
  isDirectoryError,
  type ProgressPush,
  type PushOutcome,
  pushObstacle,
  readDirectoryPush,
  type TicketPush,
} from '@aduan/core/directory';
import type { ForeignId } from '@aduan/core/ticket';
import * as z from 'zod';
import { pathOf } from '../endpoints.js';
import { idText } from '../lenient.js';
import { readShape } from '../unexpected-shape.js';
import { shortened, withLink } from './fit-text.js';
import type { Helpdesk } from './helpdesk.js';
import { categoryFor, statusFor } from './translate.js';

/** Inferred, unofficial: an accepted ticket has an id, under any of these names. */
const takenSchema = /* @__PURE__ */ z.union([
  z.object({ helpdesk_id: idText }).transform(({ helpdesk_id: id }) => id),
  z.object({ id: idText }).transform(({ id }) => id),
]);

/** Hands over a ticket or its progress, unless the policy withholds it. @throws DirectoryError, InputError */
export async function pushCase(
  given: DirectoryPush,
  helpdesk: Helpdesk,
  context: DirectoryContext,
): Promise<PushOutcome> {
  const push = readDirectoryPush(given);
  const because = pushObstacle(push.ticket, helpdesk.policy);
  if (because) return { outcome: 'withheld', obstacle: because };
  const foreignId =
    push.type === 'ticket'
      ? await createCase(push, helpdesk, context)
      : await addProgress(push, helpdesk, context);
  return { outcome: 'pushed', foreignId };
}

async function createCase(
  { key, ticket }: TicketPush,
  helpdesk: Helpdesk,
  context: DirectoryContext,
): Promise<ForeignId> {
  const { connection, endpoints, limits, mapping, masker, system } = helpdesk;
  const body = {
    ticket_number: ticket.number,
    category: categoryFor(ticket.category ?? ticket.kind, mapping),
    subject: shortened(masker.mask(ticket.subject), limits.subject),
    issue: withLink(masker.mask(ticket.body), ticket.link, limits.issue),
    cooperative_id: ticket.cooperative?.simkopdesId ?? null,
  };
  try {
    const data = await connection.ask({ path: endpoints.create, write: { key, body } }, context);
    return { system, id: readShape(takenSchema, data, 'data') };
  } catch (error) {
    if (!isDirectoryError(error) || error.class !== 'unknown-ticket') throw error;
    throw new DirectoryError('refused', 'Simkopdes has no helpdesk at the address that was given.');
  }
}

async function addProgress(
  { foreignId, key, response, state, ticket, unit }: ProgressPush,
  helpdesk: Helpdesk,
  context: DirectoryContext,
): Promise<ForeignId> {
  const { connection, limits, mapping, masker } = helpdesk;
  const institution = unit === null ? undefined : mapping.institutions[unit];
  const body = {
    status: statusFor(state, mapping),
    ...(response === null
      ? {}
      : { response: withLink(masker.mask(response), ticket.link, limits.response) }),
    ...(institution === undefined ? {} : { assign_to_institution: institution }),
  };
  const path = historiesOf(foreignId, helpdesk);
  await connection.ask({ path, write: { key, body } }, context);
  return foreignId;
}

/** The path of a ticket's history. @throws DirectoryError when it is a ticket of another system */
export function historiesOf({ system, id }: ForeignId, helpdesk: Helpdesk): string {
  if (system === helpdesk.system) return pathOf(helpdesk.endpoints.histories, { id });
  throw new DirectoryError('unknown-ticket', `That is a case of "${system}".`);
}
