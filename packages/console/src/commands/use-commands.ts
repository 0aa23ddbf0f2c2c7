import { desk } from '../api/desk.js';
import type {
  ActionView,
  AttemptOutcome,
  Officer,
  Referral,
  Ticket,
  TicketDetail,
  TimelineEntry,
} from '../api/model.js';
import { useDesk, useOfficer } from '../api/queries.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import type { TakenDraft } from '../composer/drafts.js';
import { useNames } from '../ticket/use-names.js';
import { serverInstant } from '../time/clock.js';
import type { Command } from './command.js';
import { actorOf, withDraft, withEntry, withLink, withTicket } from './preview.js';
import { submit } from './send.js';

export interface ActFields {
  readonly text?: string;
  readonly reason?: string;
  readonly team?: string;
  readonly referral?: Referral;
}

/** A try to reach the citizen. */
interface Attempt {
  readonly outcome: AttemptOutcome;
  /** Default: by phone. */
  readonly by?: 'phone' | 'letter';
  /** What was said. */
  readonly remark?: string | undefined;
}

type Classification = Partial<
  Pick<Ticket, 'kind' | 'category' | 'cooperative' | 'region' | 'supervisory' | 'recusals'>
>;
type Decided = Pick<Command, 'name' | 'send' | 'title' | 'preview' | 'text'>;

/** An officer's commands on one ticket: shown at once, undoable, and safe to repeat. */
export function useCommands(view: Pick<TicketDetail, 'ticket'>) {
  const catalogue = useCatalogue('tools', 'ticket');
  const label = useLabel();
  const officer = useOfficer();
  const { states } = useDesk();
  const who = useNames();
  const { ticket } = view;

  const path = { id: ticket.id };

  function run(decided: Decided, draft?: TakenDraft): void {
    submit({
      ...decided,
      id: crypto.randomUUID(),
      ticketId: ticket.id,
      number: ticket.number,
      base: ticket,
      ...(draft && { draft }),
    });
  }

  return {
    /** Takes an action of the host's workflow. */
    act(action: ActionView, fields: ActFields, draft?: TakenDraft): void {
      const phase = states[action.to]?.phase ?? ticket.phase;
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
          referral: fields.referral ? { ...fields.referral, at: serverInstant() } : ticket.referral,
        });
      const body = { action: action.action, ...fields };
      run(
        {
          name: 'act',
          send: (safe) => desk.post('/tickets/{id}/actions', { path, body, ...safe }),
          ...(fields.text !== undefined && { text: fields.text }),
          title,
          preview,
        },
        draft,
      );
    },

    note(text: string, draft?: TakenDraft): void {
      const entry = { ...stamp(officer), type: 'note' as const, text };
      run(
        {
          name: 'note',
          text,
          send: (safe) => desk.post('/tickets/{id}/notes', { path, body: { text }, ...safe }),
          title: catalogue.commands.note,
          preview: (shown) => withEntry(shown, entry),
        },
        draft,
      );
    },

    assign(to: { readonly team?: string | null; readonly assignee?: string | null }): void {
      const title =
        to.assignee === null
          ? catalogue.facts.unassigned
          : catalogue.commands.assign(
              to.assignee ? who.officer(to.assignee) : who.team(to.team ?? null),
            );
      run({
        name: 'assign',
        send: (safe) => desk.post('/tickets/{id}/assignment', { path, body: to, ...safe }),
        title,
        preview: (shown) => withTicket(shown, to),
      });
    },

    /** Takes an unassigned ticket; an officer who comes too late sees who has it. */
    claim(): void {
      const team = ticket.team ?? officer.unit;
      run({
        name: 'claim',
        send: (safe) => desk.post('/tickets/{id}/claim', { path, ...safe }),
        title: catalogue.commands.claim,
        preview: (shown) => withTicket(shown, { team, assignee: officer.id }),
      });
    },

    classify(as: Classification): void {
      run({
        name: 'classify',
        send: (safe) => desk.post('/tickets/{id}/classification', { path, body: as, ...safe }),
        title: catalogue.commands.classify,
        preview: (shown) => withTicket(shown, as),
      });
    },

    restrict(flags: Partial<Pick<Ticket, 'anonymous' | 'confidential'>>, reason?: string): void {
      const body = reason === undefined ? flags : { ...flags, reason };
      run({
        name: 'restrict',
        send: (safe) => desk.post('/tickets/{id}/restriction', { path, body, ...safe }),
        title: catalogue.commands.restrict,
        preview: (shown) => withTicket(shown, flags),
      });
    },

    attempt(obligationId: string, { by = 'phone', outcome, remark }: Attempt): void {
      const entry = {
        ...stamp(officer),
        type: 'attempt' as const,
        by,
        outcome,
        remark: remark ?? null,
      };
      run({
        name: 'attempt',
        send: (safe) =>
          desk.post('/tickets/{id}/attempts', {
            path,
            body: { obligationId, by, outcome, ...(remark !== undefined && { remark }) },
            ...safe,
          }),
        title: catalogue.commands.attempt[by](catalogue.outcomes[outcome]),
        preview: (shown) => withEntry(shown, entry),
      });
    },

    waive(obligationId: string, reason: string): void {
      run({
        name: 'waive',
        send: (safe) =>
          desk.post('/tickets/{id}/waivers', { path, body: { obligationId, reason }, ...safe }),
        title: catalogue.commands.waive,
        preview: (shown) => shown,
      });
    },

    link(to: string, type: 'related' | 'duplicate-of'): void {
      run({
        name: 'link',
        send: (safe) =>
          desk.post('/tickets/{id}/links', { path, body: { ticketId: to, as: type }, ...safe }),
        title: catalogue.commands.link,
        preview: (shown) => withLink(shown, { type, ticketId: to }),
      });
    },

    /** Gives a command that a plugin declares. */
    plugin({ send, title }: Pick<Command, 'send' | 'title'>, draft: TakenDraft): void {
      run({ name: 'plugin', send, title, preview: (shown) => shown }, draft);
    },

    renewPin(): void {
      run({
        name: 'pin',
        send: (safe) => desk.post('/tickets/{id}/pin', { path, ...safe }),
        title: catalogue.commands.pin,
        preview: (shown) => shown,
      });
    },
  };
}

function stamp(officer: Officer) {
  return { id: crypto.randomUUID(), at: serverInstant(), actor: actorOf(officer) };
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
    author: { name: officer.name, role: officer.title },
    sources: [],
    status: null,
  };
}
