import type { CooperativeRef, TimelineEntry } from '../api/model.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { useCataloguedPlugins } from '../plugin-parts/catalogued-plugins.js';
import { useFieldTexts } from '../plugin-parts/use-field-texts.js';
import type { At } from '../time/instant.js';
import { useDates } from '../time/use-dates.js';
import { useNames } from './use-names.js';

type Quiet = Exclude<TimelineEntry, { readonly type: 'message' | 'note' }>;

/** Describes a fact of the history in plain text. */
export function useEventText(cooperative: CooperativeRef | null): (entry: Quiet) => string {
  const catalogue = useCatalogue('ticket');
  const who = useNames();
  const dates = useDates();
  const read = useLabel();
  const plugins = useCataloguedPlugins();
  const textsOf = useFieldTexts();
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const recipient = (to: unknown) => catalogue.field.recipients[`${to}`] ?? catalogue.names.recused;
  const stepOf = (step: unknown) => catalogue.field.steps[`${step}`] ?? '';

  const proofOf = (proof: unknown) => catalogue.proofs[`${proof}`] ?? catalogue.names.proof;

  return (entry) => {
    if (entry.type === 'move') return who.state(entry.to);
    if (entry.type === 'attempt') {
      return `${who.channel(entry.by)}: ${catalogue.outcomes[entry.outcome]}`;
    }
    const { event, facts } = entry;
    switch (event) {
      case 'ticket.assigned': {
        const assignee = text(facts.assignee);
        const team = text(facts.team);
        if (assignee === entry.actor.id) return catalogue.facts.taken;
        if (assignee) return catalogue.facts.assignedTo(who.officer(assignee));
        return team ? catalogue.facts.assignedTo(who.team(team)) : catalogue.facts.unassigned;
      }
      case 'ticket.classified':
        return catalogue.facts.classified(who.categoryPath(text(facts.category)));
      case 'ticket.recused':
        return catalogue.facts.recused(who.recused(codes(facts.recusals), cooperative).join(', '));
      case 'ticket.restricted':
        return catalogue.facts.restricted(facts.anonymous === true, facts.confidential === true);
      case 'ticket.linked':
        return facts.type === 'duplicate-of' ? catalogue.facts.duplicate : catalogue.facts.linked;
      case 'ticket-sync:shared':
        return catalogue.facts.shared(systemNames(facts.foreignIds));
      case 'ticket-sync:received':
        return catalogue.facts.news(
          who.system(text(facts.system) ?? ''),
          typeof facts.state === 'string' ? who.state(facts.state) : null,
        );
      case 'field-tasks:asked':
        return catalogue.field.facts.asked(recipient(facts.to));
      case 'field-tasks:reported':
        return catalogue.field.facts.news(stepOf(facts.step));
      case 'obligation.reached':
        return catalogue.facts.reached(proofOf(facts.proof));
      case 'obligation.presumed':
        return catalogue.facts.presumed(proofOf(facts.proof));
      case 'sla.warned':
        return catalogue.facts.warned(metricLabels(text(facts.metric)), levelOf(facts.level));
      case 'sla.breached':
        return catalogue.facts.breached(metricLabels(text(facts.metric)), levelOf(facts.level));
      case 'sla.rescheduled':
        return catalogue.facts.rescheduled(
          (facts.deadlines as readonly { readonly metric: string; readonly to: At }[]).map(
            ({ metric, to }) => [metricLabels(metric), dates.longDate(to)] as const,
          ),
          text(facts.decree),
        );
      case 'party.corrected':
        return catalogue.facts.corrected(codes(facts.fields));
      default:
        return labelText(entry);
    }
  };

  /** The label of an event with the facts in it; without one where its plugin is not here to bring it. */
  function labelText({ event, facts, label }: Extract<Quiet, { readonly type: 'fact' }>): string {
    const plugin = plugins.find(({ id }) => event.startsWith(`${id}:`));
    const texts = textsOf(plugin);
    const known = label && read(label);
    return (
      known?.replace(/\{(\w+)\}/g, (_, field: string) => texts.value(field, facts[field])) ??
      catalogue.names.event
    );
  }

  /** The systems that accepted the ticket, with their ids of it. */
  function systemNames(value: unknown): string {
    if (!Array.isArray(value)) return '';
    return value.map(({ id, system }) => `${who.system(`${system}`)} (${id})`).join(', ');
  }

  function metricLabels(metric: string | null): string {
    return catalogue.metrics[metric ?? ''] ?? catalogue.names.metric;
  }
}

function codes(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function levelOf(value: unknown): number {
  return typeof value === 'number' ? value : 1;
}
