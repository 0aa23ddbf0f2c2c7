import {
  ForbiddenError,
  NotFoundError,
  type Principal,
  systemPrincipal,
  type Ticket,
  type TicketId,
} from '@aduan/core';
import { pushObstacle, pushPolicy } from '@aduan/core/directory';
import {
  type AduanPlugin,
  defineCommand,
  definePlugin,
  defineTicketCommand,
  defineTicketQuery,
  type LoadedTicket,
  type StateEvent,
  type TicketContext,
} from '@aduan/core/plugin';
import { factsOf } from '@aduan/core/store';
import { requirePermission, type TicketEvent } from '@aduan/core/ticket';
import * as z from 'zod';
import { fieldReported, linkAsked, linkOpened, linkWithdrawn } from './field-events.js';
import {
  fieldLink,
  fieldLinks,
  fieldTask,
  linkInput,
  reportInput,
  secretInput,
  validMs,
} from './field-schemas.js';
import { fieldTaskIn } from './field-task.js';
import type {
  FieldLink,
  FieldObstacle,
  FieldReportOutcome,
  FieldTasks,
  FieldTasksOptions,
} from './field-tasks.js';
import { linksIn } from './links-in.js';

const weekMs = 7 * 86_400_000;
/** Openings within this time of the last logged one are not logged again, ms. */
const openedMs = 3_600_000;
/** Maximum number of reports for a link, against flooding. */
const maxReports = 20;

/** The link that a secret belongs to. */
interface LinkRef {
  readonly ticketId: TicketId;
  readonly link: number;
}

/**
 * Lets officers give people in the field links that open one task each.
 *
 * ```ts nocheck (the guide shows it complete)
 * const aduan = createAduan({ …, policies: [sp4nPractice, fieldFollowUp], plugins: [fieldTasks()] });
 * ```
 *
 * @throws ZodError for an invalid duration
 */
export function fieldTasks({
  policy = pushPolicy(),
  validMs: given = weekMs,
}: FieldTasksOptions = {}): AduanPlugin<'field-tasks', FieldTasks> {
  const usualMs = validMs.parse(given);
  return definePlugin({
    id: 'field-tasks',
    events: [linkAsked, linkOpened, linkWithdrawn, fieldReported],
    tables: { links: { sealed: false } },
    personal: {
      'asked.reason': {
        what: { id: 'Tugas lapangan', en: 'Tasks for the field' },
        purpose: { id: 'Menindaklanjuti laporan di lapangan', en: 'To follow up in the field' },
      },
      'reported.reason': {
        what: { id: 'Kabar dari lapangan', en: 'Reports from the field' },
        purpose: { id: 'Menindaklanjuti laporan di lapangan', en: 'To follow up in the field' },
      },
    },
    setup(context) {
      const { now, persons, sealed, tickets } = context;
      const rows = context.rows<LinkRef>('links');
      // The store has only a keyed hash of a secret.
      const keyOf = (secret: string) => sealed.hash('field-link', secret);

      async function obstacleOf(ticket: Ticket): Promise<FieldObstacle | null> {
        if (ticket.phase === 'closed') return 'closed';
        if (ticket.leadId !== null) return 'joined';
        const obstacle = pushObstacle(ticket, policy);
        if (obstacle) return obstacle;
        const since = await Promise.all(ticket.reporters.map(persons.restrictedSince));
        return since.some((each) => each !== null) ? 'processing-restricted' : null;
      }

      async function isOpen({ history, stored }: LoadedTicket, link: number): Promise<boolean> {
        const found = linksIn(history)[link - 1];
        if (!found || now() >= found.until) return false;
        return (await obstacleOf(stored.ticket)) === null;
      }

      /** Decides as the holder of a secret, again on a conflict; with null when its link opens nothing. */
      async function withLink(
        secret: string,
        decide: (link: FieldLink | null, on: TicketContext) => readonly TicketEvent[],
      ): Promise<void> {
        const place = (await rows.read(await keyOf(secret)))?.value;
        if (!place) return;
        const actor = { ...systemPrincipal, id: `field-link:${place.link}` };
        await context.execute(
          place.ticketId,
          async (_, on) => {
            const isShown = await isOpen(on.loaded, place.link);
            return decide(isShown ? linkOf(on.loaded, place.link) : null, on);
          },
          { actor, name: 'field' },
        );
      }

      /** Derived from the key of a call, so that it is the same each time and not stored. */
      async function secretOf(ticket: TicketId, { id, kind }: Principal, key: string) {
        const hash = await sealed.hash('field-secret', JSON.stringify([ticket, kind, id, key]));
        return hash.slice(0, 43);
      }

      return {
        commands: {
          ask: defineCommand({
            input: linkInput,
            answer: z.object({
              link: fieldLink,
              secret: z.string().describe('Shown here, and again to the same Idempotency-Key.'),
            }),
            hasVersion: true,
            handlesKey: true,
            http: {
              path: '/tickets/{id}/field-links',
              name: 'askInField',
              summary: 'Give a link that opens one task, for a time',
              scope: 'tickets:write',
              status: 201,
            },
            async run({ id, task, to, validMs: ms = usualMs }, options) {
              const { actor, key = crypto.randomUUID() } = options;
              const { ticket } = await context.execute(
                id,
                async (current, on) => {
                  requirePermission(on, 'assign');
                  const obstacle = await obstacleOf(current);
                  if (obstacle) {
                    throw new ForbiddenError('ask-in-the-field', `it is withheld: ${obstacle}`);
                  }
                  const link = linksIn(on.loaded.history).length + 1;
                  return [linkAsked({ link, to, until: on.at + ms }, { reason: task })];
                },
                { ...options, name: 'ask', input: { to, task, validMs: ms } },
              );
              const { history } = await tickets.history(ticket.id, actor);
              // The state after this command, even if a repetition runs much later.
              const link = linksIn(history.slice(0, ticket.version)).at(-1);
              if (!link) throw new NotFoundError('field-link');
              const secret = await secretOf(ticket.id, actor, key);
              const ttlMs = link.until - now();
              if (ttlMs > 0) {
                await rows.write({
                  key: await keyOf(secret),
                  value: { ticketId: ticket.id, link: link.number },
                  expectedVersion: null,
                  subject: { ticket: ticket.id },
                  ttlMs,
                });
              }
              return { link, secret };
            },
          }),
          withdraw: defineTicketCommand({
            input: z.strictObject({ link: z.int().min(1) }),
            permission: 'assign',
            http: {
              path: 'field-links/{link}/withdrawal',
              name: 'withdrawFieldLink',
              summary: 'End a link now',
            },
            decide(_, { link }, { at, loaded }) {
              return at >= linkOf(loaded, link).until ? [] : [linkWithdrawn({ link })];
            },
          }),
          open: defineCommand({
            input: secretInput,
            answer: z.object({ task: fieldTask.nullable() }),
            isIdempotent: true,
            http: {
              path: '',
              name: 'openFieldTask',
              summary: 'What a link opens; null when nothing',
              scope: null,
            },
            async run({ secret }) {
              let shown: { readonly link: FieldLink; readonly loaded: LoadedTicket } | null = null;
              await withLink(secret, (link, { at, loaded }) => {
                shown = link && { link, loaded };
                if (!link) return [];
                const isNoted = link.openedAt !== null && at - link.openedAt < openedMs;
                return isNoted ? [] : [linkOpened({ link: link.number })];
              });
              return { task: shown && (await fieldTaskIn(context, shown)) };
            },
          }),
          report: defineCommand({
            input: reportInput,
            answer: z.object({ outcome: z.enum(['kept', 'over', 'full']) }),
            isIdempotent: true,
            http: {
              path: 'reports',
              name: 'reportFromField',
              summary: 'What was seen or done in the field',
              scope: null,
            },
            async run({ key, secret, step, text }) {
              let outcome: FieldReportOutcome = 'over';
              await withLink(secret, (found, { loaded }) => {
                outcome = 'over';
                if (!found) return [];
                const link = found.number;
                const known = loaded.history.flatMap((stored) => {
                  const event: StateEvent = factsOf(stored);
                  return fieldReported.is(event) && event.facts.link === link ? [event] : [];
                });
                const isKnown = known.some(({ facts }) => facts.key === key);
                outcome = isKnown || known.length < maxReports ? 'kept' : 'full';
                if (isKnown || outcome === 'full') return [];
                return [fieldReported({ link, key, step }, { reason: text })];
              });
              return { outcome };
            },
          }),
        },
        queries: {
          links: defineTicketQuery({
            input: z.strictObject({}),
            answer: fieldLinks,
            officersOnly: true,
            http: {
              path: 'field-links',
              name: 'listFieldLinks',
              summary: 'The links that were given for the field',
            },
            async run({ id }, _, { actor }) {
              const { history, stored } = await tickets.history(id, actor);
              return { links: linksIn(history), withheld: await obstacleOf(stored.ticket) };
            },
          }),
        },
      };
    },
  });
}

function linkOf({ history }: LoadedTicket, number: number): FieldLink {
  const link = linksIn(history)[number - 1];
  if (!link) throw new NotFoundError('field-link');
  return link;
}
