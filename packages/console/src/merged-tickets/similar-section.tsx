import './merged-tickets.css';
import { useQuery } from '@tanstack/react-query';
import { Merge } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { TicketDetail, TicketListItem } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { MergeDialog } from './merge-dialog.js';
import { similarQuery } from './merged-ticket-queries.js';
import { SimilarList } from './similar-list.js';

/** Tickets that may be about the same matter, with a merge action, for officers who may merge. */
export function SimilarSection({ view }: { readonly view: TicketDetail }) {
  const { phase } = view.ticket;
  const isWaiting = phase !== 'answered' && phase !== 'closed';
  return view.may.includes('merge') && isWaiting ? <Similar view={view} /> : null;
}

function Similar({ view }: { readonly view: TicketDetail }) {
  const { similar } = useCatalogue('ticket');
  const { ticket } = view;
  const { data, isSuccess } = useQuery(similarQuery(ticket.id, ticket.version));
  const [merging, setMerging] = useState<TicketListItem['ticket'] | 'search' | null>(null);
  const items = data ?? [];
  return (
    <section className="similar">
      <h2>{similar.title}</h2>
      {isSuccess && items.length === 0 && (
        <p className="muted">{ticket.category === null ? similar.needsTopic : similar.none}</p>
      )}
      <SimilarList
        items={items}
        action={({ lead }) => (
          <Button
            className="button small screen-only"
            aria-label={similar.mergeWith(lead.ticket.number)}
            onPress={() => setMerging(lead.ticket)}
          >
            {similar.merge}
          </Button>
        )}
      />
      <Button className="button quiet inline screen-only" onPress={() => setMerging('search')}>
        <Merge aria-hidden="true" />
        {similar.mergeOther}
      </Button>
      {merging && (
        <MergeDialog
          ticket={ticket}
          other={merging === 'search' ? null : merging}
          onClose={() => setMerging(null)}
        />
      )}
    </section>
  );
}
