import { formatDate } from '@aduan/core/catalogue';
import { type Label, type Locale, textIn } from '../ports/label.js';
import type { Principal } from '../ports/principal.js';
import { factsOf } from '../runtime/record/record-events.js';
import type { Runtime } from '../runtime/runtime.js';
import type { LoadedTicket } from '../runtime/ticket-change.js';
import type { PersonalOf } from '../ticket/events.js';
import type { Ticket } from '../ticket/ticket.js';
import { isGuarded, visibilityFor } from '../ticket/visibility.js';
import { usualNextStep, usualNextStepOnPage } from './starter-templates.js';
import type { TemplateValues } from './templates.js';

const unnamed = { id: 'Bapak/Ibu', en: 'Sir or Madam' };

/** The values of a ticket for the variables of a template, as far as the actor may know them. */
export async function templateValues(
  runtime: Runtime,
  { stored, history }: LoadedTicket,
  actor: Principal,
  locale: Locale,
): Promise<TemplateValues> {
  const { ticket, summary } = stored;
  const { identity } = visibilityFor(runtime, actor, ticket);
  // All reporters read the answer to merged tickets, so it contains no name.
  const isForOne = ticket.reports.length === 0;
  const opening = await runtime.vault.openOne<PersonalOf['ticket.opened']>(
    identity && isForOne ? summary : null,
  );
  const name = opening?.reporterName ?? null;
  if (name !== null)
    await runtime.viewHooks.personsViewed(actor, ticket.reporters, ['name'], isGuarded(ticket));
  const promise =
    runtime.clocks.promise(ticket, history.map(factsOf), runtime.now())?.dueAt ?? null;
  const category = ticket.category ? runtime.categories?.resolve(ticket.category) : null;
  const unit = ticket.team ? runtime.units()[ticket.team] : null;
  return {
    number: ticket.number,
    name: name ?? textIn(unnamed, locale),
    category: category ? textIn(category.label, locale) : null,
    unit: unit ? textIn(unit, locale) : null,
    deadline:
      promise === null
        ? null
        : textIn(formatDate(promise, runtime.calendar.def.timeZone, runtime.languages), locale),
    nextStep: textIn(nextStepOf(runtime, ticket), locale),
  };
}

/** What the citizen can do when the answer does not help: reply, or use the tracking page. */
function nextStepOf({ kinds }: Runtime, { conversationId, kind }: Ticket): Label {
  const { nextStep, nextStepOnPage = nextStep } = kinds.of(kind);
  return conversationId === null
    ? (nextStepOnPage ?? usualNextStepOnPage)
    : (nextStep ?? usualNextStep);
}
