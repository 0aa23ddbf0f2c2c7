import type { ReadOptions, Ticket, TicketView } from '@aduan/core';
import {
  type AduanPlugin,
  definePlugin,
  defineTicketQuery,
  type PluginContext,
} from '@aduan/core/plugin';
import { withoutIdentity } from '@aduan/core/ticket';
import * as z from 'zod';
import type { Suggestions, Understanding } from '../understanding/create-understanding.js';

/** Suggestions about tickets. Nothing is set by them: an officer does. */
export interface TopicSuggestions {
  /** Suggests the topic of a ticket, from the text that the actor may read. */
  suggest(
    id: string,
    input: Readonly<Record<never, never>>,
    options: ReadOptions,
  ): Promise<Suggestions>;
}

const field = /* @__PURE__ */ z.object({
  choices: z
    .array(z.object({ label: z.string(), confidence: z.number() }).readonly())
    .readonly()
    .describe('At most three, the likeliest first.'),
  isSure: z.boolean(),
});
const suggestions = /* @__PURE__ */ z
  .object({
    category: field.exactOptional(),
    kind: field.exactOptional(),
    urgency: field.exactOptional(),
  })
  .meta({ id: 'TopicSuggestions' });

const maxExported = 2_000;

/**
 * The plugin that suggests what tickets are about: `aduan.plugins.understanding`. How officers classified past tickets
 * leaves by `GET /understanding/labelled-tickets`, oldest first and without personal data, as training data.
 *
 * @param understanding - asked when it is needed, because reading a model takes a while
 */
export function topicSuggestions(
  understanding: () => Understanding,
): AduanPlugin<'understanding', TopicSuggestions> {
  return definePlugin({
    id: 'understanding',
    setup(context) {
      const { tickets } = context;
      return {
        queries: {
          suggest: defineTicketQuery({
            officersOnly: true,
            input: z.strictObject({}),
            answer: suggestions,
            http: {
              name: 'suggestTopics',
              path: 'topic-suggestions',
              summary: 'What the ticket may be about, by its words',
            },
            async run({ id }, _, { actor }) {
              const view = await tickets.view(await tickets.history(id, actor), actor);
              return understanding().suggest(openingText(view));
            },
          }),
        },
        routes: [
          {
            name: 'exportLabelledTickets',
            method: 'GET',
            path: 'labelled-tickets',
            summary: 'How officers classified past tickets, without personal data, as JSON lines',
            scope: 'exports:read',
            async handle(_, options) {
              const lines = options ? await labelledTickets(context, options) : [];
              return new Response(`${lines.join('\n')}\n`, {
                headers: {
                  'Content-Type': 'application/jsonl; charset=utf-8',
                  'Content-Disposition': 'attachment; filename="labelled.jsonl"',
                },
              });
            },
          },
        ],
      };
    },
  });
}

async function labelledTickets(
  { authorize, masker, tickets, viewed }: PluginContext,
  { actor }: ReadOptions,
): Promise<readonly string[]> {
  authorize(actor, 'export-list');
  const lines: string[] = [];
  for await (const page of tickets.pages({ order: 'newest' }, actor)) {
    for (const { ticket } of page) {
      if (ticket.category === null || lines.length === maxExported) continue;
      const view = await tickets.view(await tickets.history(ticket.id, actor), actor);
      if (!isSaidByPeople(view)) continue;
      await viewed.tickets(actor, [view]);
      const names = view.reporters.map(({ name }) => ({ name: name ?? undefined }));
      const text = masker.mask(withoutIdentity(openingText(view), ...names));
      lines.push(JSON.stringify({ text, category: ticket.category, kind: ticket.kind }));
    }
    if (lines.length === maxExported) break;
  }
  return lines.reverse();
}

/** The text that a ticket was opened with, as far as this reader sees it. */
function openingText({ subject, timeline }: TicketView): string {
  const first = timeline.find((entry) => entry.type === 'message' && entry.direction === 'in');
  const told = first?.type === 'message' ? first.text : null;
  return [...new Set([subject, told])].filter(Boolean).join('\n');
}

/**
 * Whether a person classified the ticket, or worked on it and kept the topic. A model must not learn from its own
 * output.
 */
function isSaidByPeople({
  ticket,
  timeline,
}: { readonly ticket: Ticket } & Pick<TicketView, 'timeline'>): boolean {
  return ticket.phase !== 'new' || timeline.some(({ actor }) => actor.kind === 'officer');
}
