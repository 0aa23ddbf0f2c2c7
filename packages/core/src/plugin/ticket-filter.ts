import * as z from 'zod';
import type { TicketFilter, TicketScope } from '../store/ticket-filter.js';
import { phase } from './answers/fields.js';
import { draftStatus, obligationStatus } from './answers/ticket.js';
import { code, kind, moment, name, type page, partyId, region } from './fields.js';

const oneOrMore = <Item>(item: z.ZodType<Item, string>) => z.union([item, z.array(item).max(50)]);

const idWithSystem = /* @__PURE__ */ z.union([
  z.string().max(100),
  z.strictObject({ id: z.string().max(100), system: code.exactOptional() }),
  z.strictObject({ system: code }),
]);
/** An id alone, as a URL has it, or with its system. */
const foreignId = /* @__PURE__ */ z
  .unknown()
  .transform((given, context) => {
    const { data } = idWithSystem.safeParse(given);
    if (data !== undefined) return typeof data === 'string' ? { id: data } : data;
    context.addIssue('is no id of another system');
    return z.NEVER;
  })
  .meta({ type: 'string', maxLength: 100 });

/** Filters of ticket lists, without paging, permissions and those that only rescheduling needs. */
type FilterName =
  | Exclude<keyof TicketFilter, keyof TicketScope | keyof typeof page | 'notUnder'>
  | 'guarded';

/** Fields that filter ticket lists. The actor's permissions limit the result further. */
const filterFields = /* @__PURE__ */ (() =>
  ({
    phases: z.array(phase).max(50),
    kind,
    category: oneOrMore(code).describe('With all categories below it.'),
    region: region.describe('With all regions below it.'),
    place: code.describe('Exactly there: the village of its cooperative, else its region.'),
    channel: code,
    team: name.nullable().describe('Empty: given to none.'),
    assignee: name.nullable().describe('Empty: given to nobody.'),
    notAssignedTo: z.array(name).max(1_000).describe('Given to nobody, or to others.'),
    reporter: oneOrMore(partyId),
    guarded: z.boolean().describe('Only cases whose reporter is hidden, or only the others.'),
    number: z.string().max(40).describe('Beginning of a ticket number, as typed.'),
    foreignId: foreignId.describe('What another system calls it.'),
    owed: z.boolean(),
    answer: obligationStatus.describe(
      'How the last duty to answer stands: presumed = given, without a proof that it arrived.',
    ),
    noWay: z
      .literal(true)
      .describe('Only cases with an answer of which nobody can tell the citizen.'),
    toCall: z.literal(true).describe('Only cases whose citizen has to be called.'),
    draft: draftStatus.describe('Only cases whose answer is prepared so far.'),
    joined: z.boolean(),
    dueBefore: moment,
    updatedFrom: moment,
    order: z.enum(['due', 'newest', 'updated']),
  }) satisfies Readonly<Record<FilterName, z.ZodType>>)();

/** The schema of each filter. */
type Filters = {
  [Name in FilterName]: z.ZodExactOptional<
    z.ZodType<Exclude<TicketFilter[Name], undefined>, Exclude<TicketFilter[Name], undefined>>
  >;
};

/** Which tickets a list shows. */
export const ticketFilter = /* @__PURE__ */ z
  .strictObject(filterFields)
  .partial() as unknown as z.ZodObject<Filters, z.core.$strict>;
