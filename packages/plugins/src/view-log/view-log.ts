import {
  type ReadOptions,
  systemPrincipal,
  type TicketListItem,
  type TicketView,
} from '@aduan/core';
import { type Masker, maskedOnce } from '@aduan/core/channel';
import {
  type AduanPlugin,
  actorOf,
  answers,
  defineCommand,
  definePlugin,
  defineQuery,
  defineTicketQuery,
  fields,
  type PersonsSearched,
  type PluginContext,
  type PluginParts,
  type SearchPage,
  type SearchQuery,
  type TimelineQuery,
  ticketFilter,
} from '@aduan/core/plugin';
import type {
  ForgottenEntry,
  IdentitySearchEntry,
  TicketFilter,
  ViewEntry,
  ViewedField,
} from '@aduan/core/store';
import { redactionOf, visibilityFor } from '@aduan/core/ticket';
import * as z from 'zod';
import { forgetViews } from './forget-views.js';
import { createViewLogBuffer, type PendingView, searchSubject } from './view-log-buffer.js';
import { recordsFor, recordsOf, type ViewRecord } from './view-records.js';
import { fieldsOf, listView, redactedField, viewOf, viewsOf } from './viewed.js';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Options of the view log. */
export interface ViewLogOptions {
  /**
   * Masks personal data in texts that officers need not read at first: a `personalDataMasker` of `@aduan/privacy` for
   * NIK, phone numbers, accounts and so on. Default: the masker of the desk.
   */
  readonly redaction?: Masker;
  /** How long a view may wait to be stored in a batch, ms. Default 500. Views of hidden reporters never wait. */
  readonly delayMs?: number;
  /** Views older than this number of days are deleted, once a day. Default: never. */
  readonly keepDays?: number;
}

/** The reason for a view of unredacted data, and how much of the history. */
export interface RevealInput extends TimelineQuery {
  /**
   * The reason: a word or the number of a letter, such as `call-back` or `ND-12/2026`: at most 100 letters, digits and
   * `. / : _ -`. It is kept in clear, so it must say nothing about the person.
   */
  readonly ground: string;
}

/**
 * Logs which officer viewed whose data. On a desk with it, `tickets.get`, `find` and ticket lists,
 * `aduan.conversations`, `@aduan/plugins/parties` and drafts of `@aduan/plugins/replies` log the data that they show to
 * officers. Citizens viewing their own data and the desk itself are not logged. One entry stands for an hour of the
 * same officer, subject and fields. Searches for people, which require this plugin, are logged individually: see
 * `identities` of `tickets.search`.
 */
export interface ViewLog {
  /**
   * A redacted ticket: with names, but numbers and addresses masked. Logged as `masked-words`. @throws NotFoundError
   */
  get(id: string, page: TimelineQuery, options: ReadOptions): Promise<TicketView>;
  /**
   * A ticket without redaction, as far as the officer may see it. The view is logged with its reason before it is
   * shown. @throws InputError
   */
  reveal(id: string, input: RevealInput, options: ReadOptions): Promise<TicketView>;
  /** A redacted list, without names. `keep` filters rows before they are redacted. */
  list(
    filter: TicketFilter,
    options: ReadOptions & { readonly keep?: (item: TicketListItem) => boolean },
  ): Promise<{ readonly items: readonly TicketListItem[]; readonly next: string | null }>;
  /**
   * A row of another plugin's list, redacted like a row of `list`: without the name, and without the numbers and
   * addresses in its subject. Such a plugin logs its own views.
   */
  redacted<Item extends TicketListItem>(item: Item): Item;
  /** `tickets.search` with redaction, without names. @throws the same errors */
  search(query: SearchQuery, options: ReadOptions): Promise<SearchPage>;
  /**
   * Logs that an officer saw something of a ticket through the host's own code, such as a file. @throws NotFoundError
   */
  record(
    id: string,
    view: { readonly fields: readonly ViewedField[]; readonly ground?: string },
    options: ReadOptions,
  ): Promise<{ readonly noted: true }>;
  /**
   * Logs a view of data that belongs to no ticket and no person, such as the recording of a call; the ground says which
   * data. Await it before you show the data. (`call-sessions`)
   */
  recordApart(
    actor: ReadOptions['actor'],
    view: { readonly fields: readonly ViewedField[]; readonly ground: string },
  ): Promise<void>;
  /** Who viewed a ticket and its reporters, oldest first. @throws ForbiddenError, NotFoundError */
  of(
    id: string,
    input: Readonly<Record<never, never>>,
    options: ReadOptions,
  ): Promise<readonly ViewRecord[]>;
  /**
   * The latest views of everything that the actor may know of, newest first: `limit`, default 100, at most 500.
   * `searches` returns only searches for people.
   *
   * @throws ForbiddenError
   */
  latest(
    input: { readonly limit?: number; readonly searches?: boolean },
    options: ReadOptions,
  ): Promise<readonly ViewRecord[]>;
  /**
   * Deletes the views before an instant, epoch ms, by the retention rule of the host. The deletion is logged.
   *
   * @returns how many were deleted
   * @throws ForbiddenError
   */
  forget(input: { readonly before: number }, options: ReadOptions): Promise<number>;
  /**
   * Stores the waiting views now. Call it before a process ends that calls neither `aduan.close()` nor
   * `aduan.workOff()`, which do it, too.
   */
  flush(): Promise<void>;
}

/**
 * The plugin that logs who viewed whose data, `aduan.plugins['view-log']`, and the redaction before it.
 *
 * ```ts nocheck (the parts of a desk)
 * const aduan = createAduan({ ...parts, plugins: [viewLog({ keepDays: 365 })] });
 * ```
 */
export function viewLog(options: ViewLogOptions = {}): AduanPlugin<'view-log', ViewLog> {
  return definePlugin({ id: 'view-log', setup: (context) => partsOf(context, options) });
}

const { reference, timeline } = fields;
const { actor: who, instant, pageOf, ticketItem, ticketView } = answers;

const field = /* @__PURE__ */ z.enum([
  'name',
  'contacts',
  'words',
  'masked-words',
  'files',
  'list',
  'refused',
]) satisfies z.ZodType<ViewedField>;

const recordFields = /* @__PURE__ */ (() =>
  ({
    at: instant.describe('When he looked first in this hour.'),
    actor: who,
    ticket: z.uuid().nullable(),
    person: z.uuid().nullable(),
    fields: z.array(field),
    ground: z.string().nullable(),
    search: z
      .object({
        kinds: z.array(z.enum(['name', 'nik', 'phone', 'email'])),
        people: z
          .int()
          .nullable()
          .describe('How many people an address led to; null of other searches.'),
        tickets: z.array(z.uuid()).describe('Its hits, as far as you may know of them.'),
      })
      .nullable()
      .describe('Where it was a search for people.'),
  }) satisfies Readonly<Record<keyof ViewRecord, z.ZodType>>)();
const records = /* @__PURE__ */ z.array(
  z.object(recordFields).meta({ id: 'ViewRecord' }),
) as unknown as z.ZodType<unknown, readonly ViewRecord[]>;

/** Passes values that core validates itself. */
function given<Value>(): z.ZodType<Value, Value> {
  return z.looseObject({}) as unknown as z.ZodType<Value, Value>;
}

function partsOf(context: PluginContext, options: ViewLogOptions) {
  const { ledger, masker, now, tickets } = context;
  const { delayMs = 500, keepDays } = options;
  const redaction = redactionOf(options.redaction ? maskedOnce(options.redaction, now) : masker);
  const buffer = createViewLogBuffer(context, delayMs);
  const views = ledger<ViewEntry | IdentitySearchEntry | ForgottenEntry>('views');
  let forgetAt = 0;

  async function note(actor: ReadOptions['actor'], seen: readonly PendingView[]): Promise<void> {
    if (actor.kind === 'officer') await buffer.record(actor, seen);
  }

  const redacted = <Item extends TicketListItem>(item: Item): Item => {
    const subject = item.subject === null ? null : redaction.text(item.subject);
    return { ...item, subject, reporterName: null };
  };

  const searched: PersonsSearched = (actor, search) =>
    buffer.append({ type: 'search', at: now(), actor: actorOf(actor), ...search });

  return {
    queries: {
      get: defineTicketQuery({
        input: z.strictObject(timeline),
        answer: ticketView,
        http: {
          name: 'getRedactedTicket',
          path: 'redacted',
          summary: 'A case redacted: names, but numbers and addresses masked',
        },
        async run({ id }, shown, { actor }) {
          const loaded = await tickets.history(id, actor);
          const view = await tickets.view(loaded, actor, { page: shown, redaction });
          const fields = fieldsOf(context, actor, view).flatMap(redactedField);
          await note(actor, [viewOf(view.ticket, fields)]);
          return view;
        },
      }),
      reveal: defineTicketQuery({
        input: z.strictObject({ ground: reference, ...timeline }),
        answer: ticketView,
        http: {
          name: 'revealTicket',
          method: 'POST',
          path: 'reveal',
          summary: 'All of a case, for a ground; it is kept before you see it',
        },
        async run({ id }, { ground: why, ...shown }, { actor }) {
          const loaded = await tickets.history(id, actor);
          const view = await tickets.view(loaded, actor, { page: shown });
          const seen = viewOf(view.ticket, fieldsOf(context, actor, view));
          await note(actor, [{ ...seen, ground: why, first: true }]);
          return view;
        },
      }),
      list: defineQuery({
        input: ticketFilter.extend(fields.page),
        answer: pageOf(ticketItem),
        http: {
          name: 'listRedactedTickets',
          path: '/tickets/redacted',
          scope: 'tickets:read',
          summary: 'A list redacted: without names, numbers and addresses masked',
        },
        async run(filter, { actor, keep = () => true }: Parameters<ViewLog['list']>[1]) {
          const { next, rows } = await tickets.list(filter, actor);
          const items = rows.map(({ item }) => item).filter(keep);
          await note(actor, listView(actor));
          return { items: items.map(redacted), next };
        },
      }),
      search: defineQuery({
        input: given<SearchQuery>(),
        answer: given<SearchPage>(),
        async run(query, { actor }) {
          const { rows, ...found } = await tickets.search(query, actor);
          await note(actor, listView(actor));
          return { items: rows.map(({ item }) => redacted(item)), ...found };
        },
      }),
      record: defineTicketQuery({
        input: z.strictObject({
          fields: z.array(field).min(1).max(7),
          ground: reference.exactOptional(),
        }),
        answer: z.object({ noted: z.literal(true) }),
        http: {
          name: 'recordView',
          method: 'POST',
          path: 'views',
          scope: 'view-log:write',
          summary:
            'Note that you showed something of a case by a way of your own, such as on paper',
          description: 'The same within an hour is one look.',
        },
        async run(ticket, { fields: seen, ground: why }, { actor }) {
          const named = why === undefined ? {} : { ground: why, first: true };
          await note(actor, [{ ...viewOf(ticket, seen), ...named }]);
          return { noted: true as const };
        },
      }),
      of: defineTicketQuery({
        permission: 'read-view-log',
        input: z.strictObject({}),
        answer: records,
        http: {
          name: 'listViewsOfTicket',
          path: 'views',
          scope: 'view-log:read',
          summary: 'Who looked at a case and at the people who reported it, oldest first',
        },
        async run({ id }, _, { actor }) {
          const { ticket } = await tickets.visible(id, actor);
          const { identity } = visibilityFor(context, actor, ticket);
          await buffer.flush();
          const found: ViewRecord[] = [];
          for (const subject of [ticket.id, ...(identity ? ticket.reporters : [])]) {
            for await (const { entry } of views.entries({ subject }))
              found.push(...recordsOf(entry));
          }
          return found.toSorted((one, other) => one.at - other.at);
        },
      }),
      latest: defineQuery({
        permission: 'read-view-log',
        input: z.strictObject({
          limit: z.int().min(1).max(500).default(100),
          searches: z.boolean().exactOptional().describe('Searches for people alone.'),
        }),
        answer: records,
        http: {
          name: 'listViews',
          path: '/views',
          summary: 'The latest views of anything that you may know of, newest first',
        },
        async run({ limit, searches = false }, { actor }) {
          await buffer.flush();
          const found = await views.page({
            limit,
            newestFirst: true,
            ...(searches && { subject: searchSubject }),
          });
          return recordsFor(
            context,
            actor,
            found.flatMap(({ entry }) => recordsOf(entry)),
          );
        },
      }),
    },
    commands: {
      forget: defineCommand({
        permission: 'erase-party',
        input: z.strictObject({ before: z.number() }),
        answer: z.int(),
        run: ({ before }, { actor }) => forgetViews(context, buffer, actor, before),
      }),
    },
    api: {
      flush: buffer.flush,
      redacted,
      recordApart: (actor: ReadOptions['actor'], view: Parameters<ViewLog['recordApart']>[1]) =>
        note(actor, [{ ...view, first: true }]),
    },
    hooks: {
      ticketsViewed: (actor, shown) => note(actor, viewsOf(context, actor, shown)),
      personsViewed(actor, parties, fields, isHidden = false, why) {
        const named = why === undefined ? { first: isHidden } : { ground: why, first: true };
        return note(
          actor,
          parties.map((person) => ({ person, fields, ...named })),
        );
      },
      personsSearched: searched,
    },
    jobs:
      keepDays === undefined
        ? []
        : [
            {
              name: 'forget-views',
              everyMs: hourMs,
              async run() {
                if (now() < forgetAt) return false;
                const before = now() - keepDays * dayMs;
                const forgotten = await forgetViews(context, buffer, systemPrincipal, before);
                forgetAt = now() + dayMs;
                return forgotten > 0;
              },
            },
          ],
    drain: buffer.flush,
  } satisfies PluginParts;
}
