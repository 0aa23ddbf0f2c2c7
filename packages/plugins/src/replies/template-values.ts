import { type Label, type Locale, type Principal, type Ticket, textIn } from '@aduan/core';
import { formatDate, unknownNames } from '@aduan/core/channel';
import type { LoadedTicket, PluginContext } from '@aduan/core/plugin';
import { isGuarded, type PersonalOf, visibilityFor } from '@aduan/core/ticket';
import { usualNextStep, usualNextStepOnPage } from './starter-templates.js';
import type { TemplateValues } from './templates.js';

const unnamed = { id: 'Bapak/Ibu', en: 'Sir or Madam' };

/** The values of a ticket for the variables of a template, as far as the actor may know them. */
export async function templateValues(
  context: PluginContext,
  loaded: LoadedTicket,
  actor: Principal,
  locale: Locale,
): Promise<TemplateValues> {
  const { ticket, summary } = loaded.stored;
  const { identity } = visibilityFor(context, actor, ticket);
  // All reporters read the answer to merged tickets, so it contains no name.
  const isForOne = ticket.reports.length === 0;
  const [opening] = await context.sealed.open<PersonalOf['ticket.opened']>([
    identity && isForOne ? summary : null,
  ]);
  const name = opening?.reporterName ?? null;
  if (name !== null)
    await context.viewed.persons(actor, ticket.reporters, ['name'], isGuarded(ticket));
  const promise = context.clocks.promise(loaded)?.dueAt ?? null;
  const category = ticket.category ? context.categories?.resolve(ticket.category) : null;
  const unit = ticket.team ? context.names.unit(ticket.team) : unknownNames.unit;
  return {
    number: ticket.number,
    name: name ?? textIn(unnamed, locale),
    category: category ? textIn(category.label, locale) : null,
    unit: unit === unknownNames.unit ? null : textIn(unit, locale),
    deadline:
      promise === null
        ? null
        : textIn(formatDate(promise, context.calendar.def.timeZone, context.languages), locale),
    nextStep: textIn(nextStepOf(context, ticket), locale),
  };
}

/** Next step for a citizen whom the answer does not help: reply, or use the tracking page. */
function nextStepOf({ kinds }: PluginContext, { conversationId, kind }: Ticket): Label {
  const { nextStep, nextStepOnPage = nextStep } = kinds.of(kind);
  return conversationId === null
    ? (nextStepOnPage ?? usualNextStepOnPage)
    : (nextStep ?? usualNextStep);
}
