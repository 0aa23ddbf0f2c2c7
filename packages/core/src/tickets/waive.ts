import * as z from 'zod';
import { NotFoundError } from '../errors.js';
import { openObligations } from '../obligation/obligation.js';
import { obligationId, reason } from '../plugin/fields.js';
import { defineTicketCommand } from '../plugin/operation.js';

/** Releases the desk from an answer that it owes, with a reason. */
export const waive = /* @__PURE__ */ defineTicketCommand({
  permission: 'waive',
  input: z.strictObject({ obligationId, reason }),
  http: { path: 'waivers', summary: 'Release the desk from an owed answer' },
  decide({ obligations }, { obligationId: id, reason: given }) {
    const obligation = obligations.find((each) => each.id === id);
    if (!obligation) throw new NotFoundError('obligation');
    if (openObligations([obligation]).length === 0) return [];
    return [
      { type: 'obligation.waived', facts: { obligationId: id }, personal: { reason: given } },
    ];
  },
});
