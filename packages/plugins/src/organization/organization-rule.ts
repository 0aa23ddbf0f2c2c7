import { InputError, type TicketRule } from '@aduan/core';
import { refuseField, refuseMissing } from '@aduan/core/channel';
import type { Referral, TicketEvent, TicketRuleInput } from '@aduan/core/ticket';
import { recusedCodes } from './recused-codes.js';
import type { Register } from './register.js';
import { destinationOf, isForSupervision, supervisionOf } from './route-ticket.js';
import { succession } from './succession.js';

/** The events that an organization adds to each change of a ticket: its recusals, and the unit it is assigned to. */
export function organizationRule(register: Register): TicketRule {
  return (change) => {
    refuseForeigners(register, change);
    const recused = newlyRecused(register, change);
    const recusals = recused.length > 0 ? recused : change.ticket.recusals;
    const ticket = { ...change.ticket, recusals };
    const team = teamFor(register, { ...change, ticket }, recused.length > 0);
    return [
      ...(recused.length > 0 ? [{ type: 'ticket.recused' as const, facts: { recusals } }] : []),
      ...(team === ticket.team
        ? succession(register, ticket)
        : [{ type: 'ticket.assigned' as const, facts: { team, assignee: null } }]),
    ];
  };
}

const has = (events: readonly TicketEvent[], type: TicketEvent['type']) =>
  events.some((event) => event.type === type);

/** All recusals of the ticket, if this change reveals new ones. Recusals that an actor set in this change are kept. */
function newlyRecused(register: Register, { before, events, ticket }: TicketRuleInput): string[] {
  if (before && (has(events, 'ticket.recused') || !has(events, 'ticket.classified'))) return [];
  const [opening] = events;
  const respondent = opening?.type === 'ticket.opened' ? opening.personal?.respondent : undefined;
  const found = recusedCodes(register, ticket, respondent ?? '');
  return found.every((code) => ticket.recusals.includes(code))
    ? []
    : [...new Set([...ticket.recusals, ...found])].sort();
}

/** The unit of a ticket after a change. A unit that an actor chose is kept, unless it is recused. */
function teamFor(
  register: Register,
  { before, events, ticket }: TicketRuleInput,
  isNewlyRecused: boolean,
): string | null {
  const { team } = ticket;
  const [opening] = events;
  // A ticket that was answered before it was recorded stays with the unit that is competent for it.
  const wasAnswered = opening?.type === 'ticket.opened' && opening.facts.answeredAt !== undefined;
  const isOpen = ticket.phase !== 'closed' || wasAnswered;
  if (team === null && isOpen && (!before || has(events, 'ticket.classified'))) {
    return destinationOf(register, ticket);
  }
  const isAlarming =
    isNewlyRecused ||
    has(events, 'ticket.recused') ||
    ticket.supervisory !== (before?.supervisory ?? false);
  const isKept = team !== null && register.definition.supervision.includes(team);
  if (team !== null && register.isAboutUnit(ticket, team)) return supervisionOf(register, ticket);
  return isAlarming && isOpen && !isKept && isForSupervision(register, ticket)
    ? supervisionOf(register, ticket)
    : team;
}

/** @throws InputError for an officer or referral that the organization does not have, or that may not get the ticket */
function refuseForeigners(register: Register, { before, events, ticket }: TicketRuleInput): void {
  const { assignee, team } = ticket;
  if (assignee !== null && assignee !== before?.assignee) {
    const officer = register.officer(assignee);
    if (!officer) refuseMissing('assignee', assignee, 'the organization');
    if (officer.handlesTickets === false) refuseField('assignee', 'handles no cases');
    if (register.isAbout(ticket, officer)) refuseField('assignee', 'cannot be given this case');
  }
  const isGiven = before && team !== null && team !== before.team;
  if (isGiven && register.isAboutUnit(before, team))
    refuseField('team', 'cannot be given this case');
  for (const event of events) {
    if (event.type === 'ticket.moved' && event.facts.referral) {
      requireKnownReferral(register, event.facts.referral);
    }
  }
}

function requireKnownReferral({ definition }: Register, { agency, name }: Referral): void {
  const target = definition.referrals?.find((each) => each.agency === agency);
  if (target && (name === target.name.id || name === target.name.en)) return;
  const message = 'must be an agency that this organization refers to, by its own name';
  throw new InputError(`"referral" ${message}.`, [{ message, path: ['referral'] }]);
}
