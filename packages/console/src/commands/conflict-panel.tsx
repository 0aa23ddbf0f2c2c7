import './conflict-panel.css';
import { GitCompareArrows } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Ticket, TicketDetail } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { useNames } from '../ticket/use-names.js';
import type { Command } from './command.js';
import { usePending } from './pending.js';
import { dismiss, sendAgain } from './send.js';

/**
 * Shows both versions side by side when another officer changed the ticket first, so that the officer's text is not
 * lost.
 */
export function ConflictPanel({ view }: { readonly view: TicketDetail }) {
  const pending = usePending();
  return pending.map(({ command, progress }) =>
    progress.status === 'conflict' && command.ticketId === view.ticket.id ? (
      <Conflict key={command.id} command={command} current={progress.current} view={view} />
    ) : null,
  );
}

interface ConflictProps {
  readonly command: Command;
  readonly current: Ticket;
  readonly view: TicketDetail;
}

function Conflict({ command, current, view }: ConflictProps) {
  const catalogue = useCatalogue('tools');
  const { conflict } = catalogue;
  const last = view.timeline.at(-1);
  const byCitizen = last?.type === 'message' && last.direction === 'in';
  return (
    <section className="conflict" role="alert">
      <h2>
        <GitCompareArrows aria-hidden="true" />
        {byCitizen ? conflict.citizenTitle : conflict.title}
      </h2>
      <p>{conflict.lead}</p>
      <div className="conflict-sides">
        <div>
          <h3>{conflict.yours}</h3>
          <p>{command.title}</p>
          {command.text !== undefined && <blockquote>{command.text}</blockquote>}
        </div>
        <div>
          <h3>{conflict.theirs}</h3>
          <Differences before={command.base} after={current} />
          {command.name === 'draft' && view.answer.text && (
            <blockquote>{view.answer.text}</blockquote>
          )}
        </div>
      </div>
      <div className="conflict-choice">
        <Button className="button" onPress={() => dismiss(command)}>
          {conflict.discard}
        </Button>
        {command.name !== 'claim' && (
          <Button className="button primary" onPress={() => sendAgain(command, current)}>
            {conflict.again}
          </Button>
        )}
      </div>
    </section>
  );
}

/** The differences, each as before → after. */
function Differences({ before, after }: { readonly before: Ticket; readonly after: Ticket }) {
  const catalogue = useCatalogue('tools', 'ticket');
  const who = useNames();
  const officer = (id: string | null) => (id ? who.officer(id) : catalogue.conflict.nobody);
  const draftOf = ({ draft }: Ticket) =>
    draft ? `${catalogue.drafts.status[draft.status]}, ${who.officer(draft.author)}` : '–';
  const messages = after.messageCount - before.messageCount;
  const rows = (
    [
      [catalogue.filters.phase, who.state(before.state), who.state(after.state)],
      [catalogue.context.assignee, officer(before.assignee), officer(after.assignee)],
      [catalogue.conflict.draft, draftOf(before), draftOf(after)],
      [catalogue.context.team, who.team(before.team), who.team(after.team)],
      [catalogue.context.category, who.category(before.category), who.category(after.category)],
    ] as const
  ).filter(([, was, is]) => was !== is);
  return (
    <ul>
      {rows.map(([what, was, is]) => (
        <li key={what}>
          {what}: <s>{was}</s> → <strong>{is}</strong>
        </li>
      ))}
      {messages > 0 && <li>{catalogue.conflict.newMessages(messages)}</li>}
    </ul>
  );
}
