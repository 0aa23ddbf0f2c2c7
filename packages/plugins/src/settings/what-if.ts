import { CalendarError } from '@aduan/calendar';
import { systemPrincipal, type Ticket } from '@aduan/core';
import { type DeskSettings, type PluginContext, yieldToEventLoop } from '@aduan/core/plugin';
import {
  type PastTicket,
  pastTicket,
  type SlaPolicy,
  type SlaScenario,
  simulatePolicy,
} from '@aduan/core/sla';

/** How the dates of one team would differ. */
export interface WhatIfOfTeam {
  /** Code of the team; null for tickets without one. */
  readonly team: string | null;
  /** Deadlines that would be others. */
  readonly changed: number;
  /** Deadlines that would be missed, and were not. */
  readonly late: number;
}

/** What settings would have changed. Counts only: it names no ticket. */
export interface WhatIf {
  /** Tickets that were looked at. */
  readonly tickets: number;
  /** Tickets with a date that would be another. */
  readonly changedTickets: number;
  /** Deadlines that would be others. */
  readonly changed: number;
  readonly earlier: number;
  readonly later: number;
  /** Deadlines that would be missed, and were not. */
  readonly late: number;
  /** Deadlines that were missed, and would not be. A recorded breach stays recorded. */
  readonly onTime: number;
  /** Mean shift, ms of opening hours of the new calendar; negative = earlier, null without a changed deadline. */
  readonly meanShiftMs: number | null;
  readonly teams: readonly WhatIfOfTeam[];
  /** Tickets whose topic the new topics do not know: their limits could not be replayed. */
  readonly unknownTopics: number;
  /** Tickets that a calendar could not count. */
  readonly uncounted: number;
  /** False when there were more tickets than are looked at. */
  readonly isComplete: boolean;
}

/** How far a simulation looks back, ms: a quarter of a year, in which most tickets end. */
const lookBackMs = 90 * 86_400_000;
/** At most so many tickets are looked at, the newest first. */
const maxTickets = 10_000;
const ticketsAtOnce = 50;

/**
 * Evaluates the tickets of the last 90 days under other settings, as if these had been in force when they were
 * received. It stores nothing, and moves no date.
 */
export async function whatIf(
  { kinds, now, tickets }: Pick<PluginContext, 'kinds' | 'now' | 'tickets'>,
  before: DeskSettings,
  after: DeskSettings,
): Promise<WhatIf> {
  const until = now();
  const found = { tickets: 0, changedTickets: 0, unknownTopics: 0, uncounted: 0, isComplete: true };
  const differences: Difference[] = [];
  // Reports that joined another ticket have no clocks of their own.
  const filter = { joined: false, order: 'newest', limit: ticketsAtOnce } as const;
  const pages = tickets.pages(filter, systemPrincipal);
  for await (const page of pages) {
    const recent = page.filter(({ ticket }) => ticket.openedAt > until - lookBackMs);
    if (recent.length > 0 && found.tickets >= maxTickets) {
      found.isComplete = false;
      break;
    }
    const histories = await Promise.all(recent.map(({ ticket }) => tickets.events(ticket.id)));
    for (const [index, { ticket }] of recent.entries()) {
      found.tickets += 1;
      if (isUnknown(ticket, after)) {
        found.unknownTopics += 1;
        continue;
      }
      const own = kinds.of(ticket.kind).policies;
      const past = pastTicket(ticket, histories[index] ?? []);
      try {
        const changed = differencesOf(
          past,
          own ? { ...before, policies: own } : before,
          own ? { ...after, policies: own } : after,
          until,
        );
        if (changed.length > 0) found.changedTickets += 1;
        differences.push(...changed.map((each) => ({ ...each, team: ticket.team })));
      } catch (error) {
        if (!(error instanceof CalendarError)) throw error;
        found.uncounted += 1;
      }
    }
    if (recent.length < page.length) break;
    await yieldToEventLoop();
  }
  return { ...found, ...summary(differences) };
}

interface Difference {
  readonly team: string | null;
  readonly wasLate: boolean;
  readonly isLate: boolean;
  /** ms of opening hours; negative = earlier. */
  readonly shiftMs: number;
}

function isUnknown({ category }: Ticket, { categories }: DeskSettings): boolean {
  return category !== null && categories !== null && categories.resolve(category) === null;
}

/** The dates of one ticket that the other settings move, policy by policy. */
function differencesOf(
  past: PastTicket,
  before: DeskSettings,
  after: DeskSettings,
  now: number,
): readonly Omit<Difference, 'team'>[] {
  return before.policies.flatMap((policy) => {
    const changed = after.policies.find(({ id }) => id === policy.id);
    if (!changed) return [];
    const [simulation] = simulatePolicy(
      [past],
      scenarioOf(policy, before),
      [scenarioOf(changed, after)],
      now,
    );
    return (simulation?.differences ?? []).flatMap(({ after: is, before: was, movedMs }) => {
      const [from, to] = [was?.dueAt ?? null, is?.dueAt ?? null];
      if (!movedMs || from === null || to === null) return [];
      const { calendar } = after;
      const shiftMs = from < to ? calendar.between(from, to) : -calendar.between(to, from);
      return [{ wasLate: was?.state === 'breached', isLate: is?.state === 'breached', shiftMs }];
    });
  });
}

function scenarioOf(policy: SlaPolicy, { calendar, categories }: DeskSettings): SlaScenario {
  return { policy, calendar, ...(categories && { isWithin: categories.isWithin }) };
}

function summary(all: readonly Difference[]) {
  const late = all.filter(({ isLate, wasLate }) => isLate && !wasLate);
  const teams = [...new Set(all.map(({ team }) => team))].map((team) => ({
    team,
    changed: all.filter((each) => each.team === team).length,
    late: late.filter((each) => each.team === team).length,
  }));
  const total = all.reduce((sum, { shiftMs }) => sum + shiftMs, 0);
  return {
    changed: all.length,
    earlier: all.filter(({ shiftMs }) => shiftMs < 0).length,
    later: all.filter(({ shiftMs }) => shiftMs > 0).length,
    late: late.length,
    onTime: all.filter(({ isLate, wasLate }) => wasLate && !isLate).length,
    meanShiftMs: all.length === 0 ? null : Math.round(total / all.length),
    teams: teams.toSorted((one, other) => other.changed - one.changed),
  };
}
