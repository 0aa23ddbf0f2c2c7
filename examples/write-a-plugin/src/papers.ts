import { AduanError, type Ticket } from '@aduan/core';
import {
  type AduanPlugin,
  type CallsOf,
  defineEvent,
  definePlugin,
  defineState,
  defineTicketCommand,
  defineTicketQuery,
  stateIn,
} from '@aduan/core/plugin';
import * as z from 'zod';
import { catalogue } from './catalogue.js';

const paper = z.enum(['savings-book', 'receipt', 'membership-card']);

// What happens, kept for good. `facts` are in clear; `personal` is sealed under the key of the citizen.
const named = { facts: z.strictObject({ paper }), shown: { paper: 'open' } } as const;
const asked = defineEvent({
  ...named,
  type: 'papers:asked',
  label: { id: 'Diminta membawa {paper}', en: 'Asked to bring {paper}' },
  personal: z.strictObject({ text: z.string() }),
});
const brought = defineEvent({
  ...named,
  type: 'papers:brought',
  label: { id: 'Membawa {paper}', en: 'Brought {paper}' },
});

// What the desk keeps of each ticket, computed from what happened.
const state = defineState<{ readonly missing: readonly z.output<typeof paper>[] }>({
  initial: { missing: [] },
  shown: { missing: 'open' },
  evolve(before, event) {
    if (asked.is(event)) return { missing: [...before.missing, event.facts.paper] };
    if (!brought.is(event)) return before;
    return { missing: before.missing.filter((each) => each !== event.facts.paper) };
  },
});
const missingIn = (ticket: Pick<Ticket, 'plugins'>) => stateIn(ticket, 'papers', state).missing;

const commands = {
  /** Asks the citizen to bring a paper. @throws AduanError `papers-asked` when it was asked for already */
  ask: defineTicketCommand({
    permission: 'papers:ask',
    input: z.strictObject({ paper, text: z.string().min(1).max(500) }),
    http: { name: 'askForPaper', path: 'papers', summary: 'Ask the citizen to bring a paper' },
    decide(ticket, { paper: wanted, text }) {
      if (missingIn(ticket).includes(wanted)) {
        throw new AduanError('papers-asked', `The citizen was asked for "${wanted}" already.`);
      }
      return [asked({ paper: wanted }, { text })];
    },
  }),
  /** Notes that the citizen brought a paper. Does nothing if nobody asked for it. */
  receive: defineTicketCommand({
    permission: 'papers:ask',
    input: z.strictObject({ paper }),
    http: { name: 'receivePaper', path: 'papers/{paper}', summary: 'Note a paper as brought' },
    decide: (ticket, facts) => (missingIn(ticket).includes(facts.paper) ? [brought(facts)] : []),
  }),
};

const queries = {
  /** The papers that the desk still waits for. */
  missing: defineTicketQuery({
    input: z.strictObject({}),
    answer: z.object({ missing: z.array(paper) }),
    http: { name: 'listMissingPapers', path: 'papers', summary: 'The papers that are missing' },
    run: (ticket) => ({ missing: [...missingIn(ticket)] }),
  }),
};

/** The calls of the plugin: `aduan.plugins.papers`. */
export type Papers = CallsOf<typeof commands> & CallsOf<typeof queries>;

/**
 * Officers ask citizens for papers, and the counter gets a slip for each.
 *
 * @param options.print - prints a slip; it may be called twice for one slip
 */
export function papers(options: {
  readonly print: (slip: string) => Promise<void>;
}): AduanPlugin<'papers', Papers> {
  return definePlugin({
    id: 'papers',
    catalogue,
    events: [asked, brought],
    personal: { 'asked.text': { purpose: { id: 'Melengkapi berkas', en: 'To get all papers' } } },
    state,
    permissions: { 'papers:ask': ['agent', 'officer', 'supervisor'] },
    errors: {
      'papers-asked': { status: 409, title: { id: 'Sudah diminta', en: 'Asked already' } },
    },
    setup: () => ({
      commands,
      queries,
      hooks: {
        // In the same transaction as the event: no slip without an event, and no event without a slip.
        write({ events, ticket: { id: ticketId, number } }, { deliver }) {
          for (const { at, facts, id } of events.filter((event) => asked.is(event))) {
            const payload = new TextEncoder().encode(`${number}: ${facts.paper}`);
            deliver({ id: `papers:${id}`, target: 'papers:counter', ticketId, payload, dueAt: at });
          }
        },
      },
      deliveries: [
        {
          prefix: 'papers:',
          targets: async () => ({ all: ['papers:counter'], resting: [] }),
          async deliver({ payload }) {
            await options.print(new TextDecoder().decode(payload));
            return { outcome: { state: 'sent', providerIds: [] }, pausedUntil: null };
          },
        },
      ],
    }),
  });
}
