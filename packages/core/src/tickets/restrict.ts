import * as z from 'zod';
import { createPartyId } from '../ids.js';
import { reason } from '../plugin/fields.js';
import { defineTicketCommand } from '../plugin/operation.js';

/** Sets or loosens the two privacy flags. Loosening needs a reason and a permission of its own. */
export const restrict = /* @__PURE__ */ defineTicketCommand({
  permission: null,
  input: z.strictObject({ anonymous: z.boolean(), confidential: z.boolean(), reason }).partial(),
  http: { path: 'restriction', summary: 'Set or loosen the privacy flags of a case' },
  decide({ conversationId }, input, { actor, decide, loaded }) {
    // A citizen who is signed in at the host and reports for themselves must find their ticket again.
    const [opened] = loaded.history;
    const isKnown = conversationId === null && opened?.actor.kind === 'citizen';
    const reporter = isKnown || actor.kind === 'citizen' ? null : createPartyId();
    return decide({ ...input, reporter, type: 'restrict' });
  },
});
