import type { CooperativeRef, RescheduledDeadline, TimelineEntry } from '@aduan/core';
import { useWords } from '../catalogue/language.js';
import { useDates } from '../time/use-dates.js';
import { useWho } from './use-who.js';

type Quiet = Exclude<TimelineEntry, { readonly type: 'message' | 'note' }>;

/** Puts something that happened into plain words. */
export function useFactWords(cooperative: CooperativeRef | null): (entry: Quiet) => string {
  const words = useWords();
  const who = useWho();
  const dates = useDates();
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const recipient = (to: unknown) => words.field.recipients[`${to}`] ?? `${to}`;
  const stepOf = (newsId: unknown) => words.field.steps[`${newsId}`.split(':').at(-1) ?? ''] ?? '';

  const proofOf = (proof: unknown) => words.proofs[`${proof}`] ?? `${proof}`;

  return (entry) => {
    if (entry.type === 'move') return who.state(entry.to);
    if (entry.type === 'attempt') {
      return `${who.channel(entry.by)}: ${words.outcomes[entry.outcome]}`;
    }
    const { event, facts } = entry;
    switch (event) {
      case 'ticket.assigned': {
        const assignee = text(facts.assignee);
        const team = text(facts.team);
        if (assignee === entry.actor.id) return words.facts.taken;
        if (assignee) return words.facts.assignedTo(who.officer(assignee));
        return team ? words.facts.assignedTo(who.team(team)) : words.facts.unassigned;
      }
      case 'ticket.classified':
        return words.facts.classified(who.categoryPath(text(facts.category)));
      case 'ticket.concerned':
        return words.facts.concerned(who.concerned(codes(facts.concerns), cooperative).join(', '));
      case 'ticket.restricted':
        return words.facts.restricted(facts.anonymous === true, facts.confidential === true);
      case 'ticket.linked':
        return facts.type === 'duplicate-of' ? words.facts.duplicate : words.facts.linked;
      case 'ticket.shared':
        return words.facts.shared(systemNames(facts.foreignIds));
      case 'news.received':
        if (facts.system === 'field') return words.field.facts.news(stepOf(facts.newsId));
        return words.facts.news(
          who.system(text(facts.system) ?? ''),
          typeof facts.state === 'string' ? who.state(facts.state) : null,
        );
      case 'field.asked':
        return words.field.facts.asked(recipient(facts.to));
      case 'field.opened':
        return words.field.facts.opened;
      case 'field.withdrawn':
        return words.field.facts.withdrawn;
      case 'message.failed':
        return words.facts.failed;
      case 'obligation.owed':
        return words.facts.owed;
      case 'obligation.fulfilled':
        return words.facts.fulfilled;
      case 'obligation.reached':
        return words.facts.reached(proofOf(facts.proof));
      case 'obligation.presumed':
        return words.facts.presumed(proofOf(facts.proof));
      case 'obligation.to-call':
        return words.facts.toCall;
      case 'obligation.no-way':
        return words.facts.noWay;
      case 'obligation.waived':
        return words.facts.waived;
      case 'obligation.unreached':
        return words.facts.unreached;
      case 'rating.given':
        return words.facts.rated(Number(facts.score));
      case 'pin.renewed':
        return words.facts.pin;
      case 'sla.warned':
        return words.facts.warned(metricWords(text(facts.metric)), levelOf(facts.level));
      case 'sla.breached':
        return words.facts.breached(metricWords(text(facts.metric)), levelOf(facts.level));
      case 'sla.rescheduled':
        return words.facts.rescheduled(
          (facts.deadlines as readonly RescheduledDeadline[]).map(
            ({ metric, to }) => [metricWords(metric), dates.longDate(to)] as const,
          ),
          text(facts.decree),
        );
      case 'party.corrected':
        return words.facts.corrected(codes(facts.fields));
      case 'case.joined':
      case 'case.left':
      case 'case.declined':
      case 'report.joined':
      case 'report.left':
      case 'report.wrote':
      case 'draft.written':
      case 'draft.submitted':
      case 'draft.approved':
      case 'draft.returned':
      case 'draft.discarded':
      case 'party.exported':
      case 'party.erased':
        return words.facts.events[event];
    }
  };

  /** Systems that took the case, with the ids that they gave it. */
  function systemNames(value: unknown): string {
    if (!Array.isArray(value)) return '';
    return value.map(({ id, system }) => `${who.system(`${system}`)} (${id})`).join(', ');
  }

  function metricWords(metric: string | null): string {
    return words.metrics[metric ?? ''] ?? metric ?? '';
  }
}

function codes(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function levelOf(value: unknown): number {
  return typeof value === 'number' ? value : 1;
}
