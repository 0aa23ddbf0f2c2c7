import type { Aduan } from '../aduan.js';
import { pushPolicy } from '../directory/index.js';
import { ForbiddenError, NotFoundError } from '../errors.js';
import { systemPrincipal } from '../ports/principal.js';
import { executeDecision } from '../runtime/commands/execute-command.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import { requireOffice } from '../runtime/reads/require-office.js';
import { shownTo } from '../runtime/reads/shown-ticket.js';
import { visibleHistory } from '../runtime/reads/visible-ticket.js';
import { loadTicket } from '../runtime/record/load-ticket.js';
import { runtimeOf } from '../runtime/runtime-of.js';
import type { LoadedTicket } from '../runtime/ticket-change.js';
import { requirePermission } from '../ticket/decide/context.js';
import { readLinkInput, readReportInput, readValidMs } from './field-input.js';
import { fieldObstacle } from './field-obstacle.js';
import { fieldSecrets } from './field-secrets.js';
import { fieldTask } from './field-task.js';
import type {
  FieldLink,
  FieldReportOutcome,
  FieldTasks,
  FieldTasksOptions,
} from './field-tasks.js';
import { fieldUpdates } from './field-updates.js';
import { linksIn } from './links-in.js';

const weekMs = 7 * 86_400_000;
/** Openings within this time of the last logged one are not logged again, ms. */
const openedMs = 3_600_000;

/**
 * Adds field tasks to a desk.
 *
 * @param aduan - what `createAduan` returned
 * @throws InputError if `aduan` was not created by `createAduan` of this copy of `@aduan/core`, or
 * a duration is invalid
 */
export function createFieldTasks(aduan: Aduan, options: FieldTasksOptions = {}): FieldTasks {
  const runtime = runtimeOf(aduan);
  const { policy = pushPolicy() } = options;
  const usualMs = readValidMs(options.validMs ?? weekMs);
  const secrets = fieldSecrets(runtime);

  /** The link that a secret currently opens, with its ticket. */
  async function opened(secret: string) {
    const place = await secrets.find(secret);
    const loaded = place && (await loadTicket(runtime, place.ticketId));
    if (!place || !loaded || !(await isOpen(loaded, place.link))) return null;
    return { ...place, loaded };
  }

  async function isOpen({ history, stored }: LoadedTicket, number: number): Promise<boolean> {
    const link = linksIn(history)[number - 1];
    if (!link || runtime.now() >= link.until) return false;
    return (await fieldObstacle(runtime, stored.ticket, policy)) === null;
  }

  const byLink = (number: number) => ({
    actor: { ...systemPrincipal, id: `field-link:${number}` },
    name: 'field',
  });

  const calls = requireActor(runtime, {
    async ask(id, input, options) {
      const { actor, key } = options;
      const { task, to, validMs = usualMs } = readLinkInput(input);
      const decide = async (...[ticket, context, { history }]: Parameters<Decide>) => {
        requirePermission(context, 'assign');
        const obstacle = await fieldObstacle(runtime, ticket, policy);
        if (obstacle) throw new ForbiddenError('ask-in-the-field', `it is withheld: ${obstacle}`);
        const facts = { link: linksIn(history).length + 1, to, until: context.at + validMs };
        return [{ type: 'field-tasks:asked', facts, personal: { reason: task } } as const];
      };
      const after = await executeDecision(runtime, id, decide, {
        ...options,
        name: 'field-ask',
        input: { to, task, validMs },
      });
      const { history } = await visibleHistory(runtime, after.id, actor);
      // The state after this command, even if a repetition runs much later.
      const link = linksIn(history.slice(0, after.version)).at(-1);
      if (!link) throw new NotFoundError('field-link');
      const secret = key === undefined ? secrets.make() : await secrets.of(after.id, actor, key);
      const ttlMs = link.until - runtime.now();
      if (ttlMs > 0) await secrets.keep(secret, { ticketId: after.id, link: link.number }, ttlMs);
      return { secret, link };
    },
    async withdraw(id, number, options) {
      const { actor } = options;
      const decide = (...[, context, { history }]: Parameters<Decide>) => {
        requirePermission(context, 'assign');
        const { until } = linkOf(history, number);
        if (context.at >= until) return [];
        return [{ type: 'field-tasks:withdrawn', facts: { link: number } } as const];
      };
      const call = { ...options, name: 'field-withdraw', input: { number } };
      return shownTo(runtime, actor, await executeDecision(runtime, id, decide, call));
    },
    async of(id, { actor }) {
      requireOffice(actor, 'field-links');
      const { history, stored } = await visibleHistory(runtime, id, actor);
      const withheld = await fieldObstacle(runtime, stored.ticket, policy);
      return { links: linksIn(history), withheld };
    },
  } satisfies Pick<FieldTasks, 'ask' | 'of' | 'withdraw'>);

  return {
    ...calls,
    async open(secret) {
      const found = await opened(secret);
      if (!found) return null;
      const { link, loaded, ticketId } = found;
      let isShown = false;
      // Decided again on a conflict, so a link that was withdrawn meanwhile is not shown.
      const decide = async (...[, { at }, present]: Parameters<Decide>) => {
        isShown = await isOpen(present, link);
        if (!isShown) return [];
        const { openedAt } = linkOf(present.history, link);
        const isNoted = openedAt !== null && at - openedAt < openedMs;
        return isNoted ? [] : [{ type: 'field-tasks:opened', facts: { link } } as const];
      };
      await executeDecision(runtime, ticketId, decide, byLink(link));
      return isShown ? fieldTask(runtime, loaded, linkOf(loaded.history, link)) : null;
    },
    async report(secret, input) {
      const report = readReportInput(input);
      const found = await opened(secret);
      if (!found) return 'over';
      const { link, ticketId } = found;
      let outcome: FieldReportOutcome = 'over';
      const decide = async (...[, { at }, loaded]: Parameters<Decide>) => {
        outcome = 'over';
        if (!(await isOpen(loaded, link))) return [];
        const news = fieldUpdates(loaded.history, link, report, at);
        outcome = news.outcome;
        return news.events;
      };
      await executeDecision(runtime, ticketId, decide, byLink(link));
      return outcome;
    },
  };
}

type Decide = Parameters<typeof executeDecision>[2];

function linkOf(history: LoadedTicket['history'], number: number): FieldLink {
  const link = linksIn(history)[number - 1];
  if (!link) throw new NotFoundError('field-link');
  return link;
}
