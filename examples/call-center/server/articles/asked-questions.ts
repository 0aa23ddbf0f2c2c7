import { canDo, ForbiddenError, type Principal, type TicketListItem } from '@aduan/core';
import type { ViewLog } from '@aduan/core/oversight';
import type { AskedQuestion } from '@aduan/knowledge/gaps';
import { personalDataMasker } from '@aduan/privacy';
import type { CallCenterDesk } from '../desk/open-desk.js';

/** Maximum number of questions, the latest first. */
export const maxQuestions = 200;
/** Masks names too: readers of the list need not know who asked. */
const masker = personalDataMasker();

/** Where citizens' questions are read from. */
export interface AskedParts {
  readonly aduan: CallCenterDesk;
  readonly views: ViewLog;
}

/** A question without personal data, and the ticket that answers it. */
export interface Asked extends AskedQuestion {
  readonly ticket: TicketListItem['ticket'];
}

/**
 * The latest citizens' questions that are tickets, without personal data.
 *
 * @throws ForbiddenError for officers who may not read what citizens say
 */
export async function askedQuestions(
  { aduan, views }: AskedParts,
  actor: Principal,
  keep: (item: TicketListItem) => boolean,
): Promise<readonly Asked[]> {
  const may = canDo(aduan.workflow, actor, 'read-identity');
  if (!may.allowed) throw new ForbiddenError('read-identity', may.reason);
  const filter = { kind: 'information-request', order: 'newest', limit: maxQuestions } as const;
  const { items } = await views.list(filter, {
    actor,
    keep: (item) => item.subject !== null && keep(item),
  });
  return items.map(({ subject, ticket }) => ({
    id: ticket.id,
    text: masker.mask(subject ?? ''),
    at: ticket.openedAt,
    by: ticket.reporters[0],
    ticket,
  }));
}
