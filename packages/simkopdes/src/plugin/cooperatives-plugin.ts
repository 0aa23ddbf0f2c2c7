import { type ReadOptions, systemPrincipal, type TicketId, type TicketView } from '@aduan/core';
import { type CooperativeCard, type Directory, isDirectoryError } from '@aduan/core/directory';
import {
  type AduanPlugin,
  definePlugin,
  defineTicketQuery,
  fields,
  instant,
  needs,
  type PluginContext,
} from '@aduan/core/plugin';
import type { CooperativeRef } from '@aduan/core/ticket';
import type { CooperativeFactsApi } from '@aduan/kopdes/facts';
import * as z from 'zod';
import { claimsIn, contradictionCodes, contradictionsOf } from './contradictions.js';

/** Registers for looking up cooperatives. */
export interface CooperativesOptions {
  /** Null = the desk works alone. */
  readonly register: {
    readonly directory: Directory;
    /** The cooperatives that a text may mean, the likeliest first, for an officer to choose from. */
    readonly find: (text: string) => Promise<readonly CooperativeRef[]>;
  } | null;
}

/** The cooperatives of tickets, as a register knows them. */
export interface Cooperatives {
  /** The register's card of the cooperative of a ticket, and its contradictions to the citizen's report. */
  ofTicket(
    id: string,
    input: Readonly<Record<never, never>>,
    options: ReadOptions,
  ): Promise<z.input<typeof cooperativeOfTicket>>;
}

/** The plugin that keeps statements about cooperatives. */
type Facts = { readonly 'cooperative-facts': CooperativeFactsApi };

/** How long an officer waits for a card, ms. */
const withinMs = 4_000;

const label = /* @__PURE__ */ z.object({ id: z.string(), en: z.string() });
const sourced = /* @__PURE__ */ z.object({
  value: z.unknown(),
  source: z.string(),
  asOf: instant.nullable().describe('When it became true, as far as the register says that.'),
  fetchedAt: instant,
});
const cooperativeOfTicket = /* @__PURE__ */ z
  .object({
    card: z
      .object({ cooperative: fields.cooperative, facts: z.record(z.string(), sourced) })
      .nullable()
      .describe('Null when the register does not know it, or did not answer.'),
    failed: z.string().nullable().describe('Why the register did not answer.'),
    choices: z
      .array(z.object({ cooperative: fields.cooperative, place: label.nullable() }))
      .describe('Which may be meant, as long as the case names none of the register.'),
    contradictions: z
      .array(z.enum(contradictionCodes))
      .describe('Where citizen and register disagree.'),
  })
  .meta({ id: 'CooperativeOfTicket' });

/**
 * The plugin that compares tickets with a register of cooperatives: `aduan.plugins.cooperatives`. When a ticket gets a
 * cooperative, the plugin `cooperative-facts` receives its card, and suggestions from the citizen's text.
 */
export function cooperatives({
  register,
}: CooperativesOptions): AduanPlugin<'cooperatives', Cooperatives, Facts> {
  return definePlugin({
    id: 'cooperatives',
    requires: needs<Facts>('cooperative-facts'),
    setup(context) {
      const { log, names, requires, tickets } = context;
      const facts = requires['cooperative-facts'];
      const learning = new Set<Promise<void>>();

      async function cardOf(cooperative: CooperativeRef | null) {
        if (!cooperative?.simkopdesId || !register?.directory.card) return null;
        return register.directory.card(cooperative, directoryContext(context));
      }

      /** The cooperatives that a text may mean, near a place if it is known. */
      async function choicesOf(text: string, place: string | null) {
        const near = place === null ? '' : names.region(place).id;
        const found = (await register?.find(`${text}\n${near}`)) ?? [];
        return found.map((cooperative) => {
          const { villageCode } = cooperative;
          return { cooperative, place: villageCode ? names.region(villageCode) : null };
        });
      }

      async function learn(id: TicketId): Promise<void> {
        const loaded = await tickets.load(id);
        if (!loaded) return;
        const view = await tickets.view(loaded, systemPrincipal);
        await suggestFacts(facts, view);
        const card = await cardOf(view.ticket.cooperative);
        if (card) await facts.receiveCard({ card }, { actor: systemPrincipal });
      }

      return {
        hooks: {
          committed({ ticketId, types }) {
            if (!types.includes('ticket.opened') && !types.includes('ticket.classified')) return;
            const learnt = learn(ticketId)
              .catch((error) => log('warn', 'cooperatives.unlearnt', { error }))
              .finally(() => learning.delete(learnt));
            learning.add(learnt);
          },
        },
        drain: async () => void (await Promise.all(learning)),
        queries: {
          ofTicket: defineTicketQuery({
            officersOnly: true,
            input: z.strictObject({}),
            answer: cooperativeOfTicket,
            http: {
              name: 'getCooperativeOfTicket',
              path: 'cooperative',
              summary: 'What the register has on the cooperative of a case',
            },
            async run({ cooperative, id, region }, _, { actor }) {
              const view = await tickets.view(await tickets.history(id, actor), actor);
              const text = [cooperative?.name, wordsIn(view)].filter(Boolean).join('\n');
              let card: CooperativeCard | null = null;
              let failed: string | null = null;
              try {
                card = await cardOf(cooperative);
              } catch (error) {
                failed = isDirectoryError(error) ? error.class : 'failed';
              }
              return {
                card: card && { cooperative: card.cooperative, facts: { ...card.facts } },
                failed,
                choices: cooperative?.simkopdesId
                  ? []
                  : await choicesOf(text, cooperative?.villageCode ?? region),
                contradictions: card ? contradictionsOf(region, text, card) : [],
              };
            },
          }),
        },
      };
    },
  });
}

function directoryContext({ log, now }: PluginContext) {
  const signal = AbortSignal.timeout(withinMs);
  return { fetch: globalThis.fetch, now, signal, log };
}

/** The citizen's first message. */
function wordsIn({ subject, timeline }: TicketView): string {
  const opening = timeline.find((entry) => entry.type === 'message');
  return [subject, opening?.text].filter(Boolean).join('\n');
}

/** Suggests each fact of a complaint once, as soon as the cooperative has a code; an officer decides whether it is one. */
async function suggestFacts(facts: CooperativeFactsApi, view: TicketView): Promise<void> {
  const actor = systemPrincipal;
  const { cooperative, id, kind } = view.ticket;
  const { nikop, simkopdesId, villageCode } = cooperative ?? {};
  if (!cooperative || kind !== 'complaint' || !(nikop ?? simkopdesId ?? villageCode)) return;
  const known = new Set((await facts.saidIn(id, {}, { actor })).map((fact) => fact.statement.kind));
  for (const { statement } of claimsIn(wordsIn(view))) {
    if (known.has(statement.kind)) continue;
    const key = `read:${id}:${statement.kind}`;
    await facts.suggest({ cooperative, source: 'citizen', ticket: id, statement }, { actor, key });
  }
}
