import { type Aduan, AduanError, type OpenInput, openInput } from '@aduan/core';
import { type Attachments, postalLetterInput } from '@aduan/core/attachments';
import * as z from 'zod';
import { command, type Operation } from '../operations/operation.js';
import type { ToProblem } from '../responses/problem.js';
import { ticket } from '../schemas/fields.js';
import { problem } from '../schemas/problem.js';

const isForbidden = (reason: unknown) =>
  AduanError.isInstance(reason) && reason.code === 'forbidden';

/** The result for one item of a batch. */
const openedOrNot = /* @__PURE__ */ z.object({
  ticket: ticket.nullable(),
  pin: z.string().nullable(),
  problem: problem.nullable(),
});

/** A new ticket. Its files come with the request, and no program says what a citizen was told. */
const openBody = /* @__PURE__ */ openInput
  .omit({ attachments: true, privacyNotice: true })
  .meta({ id: 'NewTicket' }) as unknown as z.ZodType<Omit<OpenInput, 'attachments'>>;

/** What opens tickets: with files, and in a batch, which a declaration alone does not make. */
export function openingRoutes(
  { tickets }: Aduan,
  attachments: Attachments,
  toProblem: ToProblem,
): readonly Operation[] {
  return [
    command({
      name: 'openTicket',
      path: '/tickets',
      summary: 'Open a case',
      description:
        'The PIN is answered here, and again to the same Idempotency-Key; it is nowhere kept in clear.',
      scope: 'tickets:write',
      body: openBody,
      hasVersion: false,
      status: 201,
      answer: z.object({ ticket, pin: z.string() }).meta({ id: 'OpenedTicket' }),
      takesFiles: true,
      run: ({ body, files }, options) =>
        files.length > 0 ? attachments.open(body, files, options) : tickets.open(body, options),
    }),
    command({
      name: 'recordPostalLetter',
      path: '/postal-letters',
      summary: 'Record a letter on paper with its scans',
      description:
        'A number of the register that is there already leads to its case: it gets the scans that it lacks, and no PIN is answered.',
      scope: 'tickets:write',
      body: postalLetterInput,
      hasVersion: false,
      answer: z.object({ ticket, pin: z.string().nullable() }).meta({ id: 'RecordedPostalLetter' }),
      takesFiles: true,
      run: ({ body, files }, options) => attachments.recordPostalLetter(body, files, options),
    }),
    command({
      name: 'openTickets',
      path: '/tickets/batch',
      summary: 'Open many cases, such as those of a former system, each as `openTicket` does',
      description:
        'At most 500, as far as 256 KiB hold them. One that is refused holds up no other; the same Idempotency-Key opens none twice.',
      scope: 'tickets:write',
      body: z.strictObject({ tickets: z.array(openBody).min(1).max(500) }),
      hasVersion: false,
      answer: z.object({ items: z.array(openedOrNot) }),
      async run({ body }, { actor, key }) {
        const inputs = body.tickets.map((input, at) => ({ input, key: `${at}:${key}` }));
        const done = await tickets.openAll(inputs, { actor });
        const [first] = done;
        // A caller who may open no ticket gets one error for the whole batch.
        if (first?.status === 'rejected' && isForbidden(first.reason)) throw first.reason;
        const items = done.map((each) =>
          each.status === 'fulfilled'
            ? { ...each.value, problem: null }
            : { ticket: null, pin: null, problem: toProblem(each.reason) },
        );
        return { items };
      },
    }),
  ];
}
