import type {
  ActionView,
  AttemptOutcome,
  ObligationId,
  Referral,
  Ticket,
  TicketId,
  TimelineEntry,
} from '@aduan/core';
import type { Officer, TicketDetail } from '../api/model.js';
import { useDesk, useOfficer } from '../api/queries.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { useNames } from '../ticket/use-names.js';
import { serverNow } from '../time/clock.js';
import type { Command } from './command.js';
import { actorOf, withDraft, withEntry, withLink, withTicket } from './preview.js';
import { submit } from './send.js';

export interface ActFields {
  readonly text?: string;
  readonly reason?: string;
  readonly team?: string;
  readonly referral?: Referral;
}

type Classification = Partial<
  Pick<Ticket, 'kind' | 'category' | 'cooperative' | 'region' | 'supervisory' | 'recusals'>
>;
type Draft = Pick<Command, 'path' | 'body' | 'title' | 'preview'>;

/** An officer's commands on one ticket: shown at once, undoable, and safe to repeat. */
export function useCommands(view: Pick<TicketDetail, 'ticket'>) {
  const catalogue = useCatalogue();
  const label = useLabel();
  const officer = useOfficer();
  const desk = useDesk();
  const who = useNames();
  const { ticket } = view;

  function run(draft: Draft, giveBack?: () => void): void {
    submit({
      ...draft,
      id: crypto.randomUUID(),
      ticketId: ticket.id,
      number: ticket.number,
      base: ticket,
      ...(giveBack ? { giveBack } : {}),
    });
  }

  return {
    /** Takes an action of the host's workflow. */
    act(action: ActionView, fields: ActFields, giveBack?: () => void): void {
      const phase = desk.states[action.to]?.phase ?? ticket.phase;
      const title =
        action.sends === 'answer' && action.requires.length === 1
          ? catalogue.commands.answer
          : action.sends === 'question'
            ? catalogue.commands.ask
            : label(action.label);
      const entry = fields.text ? messageEntry(view, officer, action, fields.text) : null;
      const answered = (shown: TicketDetail) =>
        action.sends === 'answer' ? withDraft(shown, { draft: null }) : shown;
      const preview = (shown: TicketDetail) =>
        withTicket(answered(entry ? withEntry(shown, entry) : shown), {
          state: action.to,
          phase,
          team: fields.team ?? ticket.team,
          referral: fields.referral ? { ...fields.referral, at: serverNow() } : ticket.referral,
        });
      run({ path: 'act', body: { action: action.action, ...fields }, title, preview }, giveBack);
    },

    note(text: string, giveBack?: () => void): void {
      const entry = { ...stamp(officer), type: 'note' as const, text };
      run(
        {
          path: 'notes',
          body: { text },
          title: catalogue.commands.note,
          preview: (shown) => withEntry(shown, entry),
        },
        giveBack,
      );
    },

    assign(to: { readonly team?: string | null; readonly assignee?: string | null }): void {
      const title =
        to.assignee === null
          ? catalogue.facts.unassigned
          : catalogue.commands.assign(
              to.assignee ? who.officer(to.assignee) : who.team(to.team ?? null),
            );
      run({ path: 'assign', body: to, title, preview: (shown) => withTicket(shown, to) });
    },

    /** Takes an unassigned ticket; an officer who comes too late sees who has it. */
    claim(): void {
      const team = ticket.team ?? officer.team;
      run({
        path: 'claim',
        body: {},
        title: catalogue.commands.claim,
        preview: (shown) => withTicket(shown, { team, assignee: officer.id }),
      });
    },

    classify(as: Classification): void {
      run({
        path: 'classify',
        body: as,
        title: catalogue.commands.classify,
        preview: (shown) => withTicket(shown, as),
      });
    },

    restrict(flags: Partial<Pick<Ticket, 'anonymous' | 'confidential'>>, reason?: string): void {
      const body = reason === undefined ? flags : { ...flags, reason };
      run({
        path: 'restrict',
        body,
        title: catalogue.commands.restrict,
        preview: (shown) => withTicket(shown, flags),
      });
    },

    attempt(
      obligationId: ObligationId,
      outcome: AttemptOutcome,
      by: 'phone' | 'letter' = 'phone',
    ): void {
      const entry = {
        ...stamp(officer),
        type: 'attempt' as const,
        by,
        outcome,
        remark: null,
      };
      run({
        path: 'attempts',
        body: { obligationId, by, outcome },
        title: catalogue.commands.attempt[by](catalogue.outcomes[outcome]),
        preview: (shown) => withEntry(shown, entry),
      });
    },

    waive(obligationId: ObligationId, reason: string): void {
      run({
        path: 'waivers',
        body: { obligationId, reason },
        title: catalogue.commands.waive,
        preview: (shown) => shown,
      });
    },

    link(to: TicketId, type: 'related' | 'duplicate-of'): void {
      run({
        path: 'links',
        body: { ticketId: to, as: type },
        title: catalogue.commands.link,
        preview: (shown) => withLink(shown, { type, ticketId: to }),
      });
    },

    renewPin(): void {
      run({ path: 'pin', body: {}, title: catalogue.commands.pin, preview: (shown) => shown });
    },
  };
}

function stamp(officer: Officer) {
  return { id: crypto.randomUUID(), at: serverNow(), actor: actorOf(officer) };
}

function messageEntry(
  view: Pick<TicketDetail, 'ticket'>,
  officer: Officer,
  action: ActionView,
  text: string,
): TimelineEntry {
  return {
    ...stamp(officer),
    type: 'message',
    messageId: view.ticket.openingMessageId,
    direction: 'out',
    channel: view.ticket.conversationId ? view.ticket.channel : null,
    purpose: action.sends,
    text,
    correctedAt: null,
    editedAt: null,
    earlier: [],
    deletedAt: null,
    revises: null,
    attachments: [],
    author: { name: officer.name, role: officer.role },
    sources: [],
    status: null,
  };
}
