import { EyeOff } from 'lucide-react';
import type { TicketDetail } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';

/** The person that the reporter represents. Officers must know them, but must not call them. */
export function RepresentedSection({ view }: { readonly view: TicketDetail }) {
  const { context, proxy: catalogue } = useCatalogue('ticket');
  const { represented, ticket } = view;
  if (!represented || !ticket.proxy) return null;
  const { proofSeen, relation } = ticket.proxy;
  return (
    <section>
      <h2>{catalogue.represented}</h2>
      {represented.withheld ? (
        <p className="withheld">
          <EyeOff aria-hidden="true" />
          <strong>{context.withheld}</strong>
        </p>
      ) : (
        <>
          <p>
            <strong>{represented.name ?? context.unknown}</strong>
          </p>
          {represented.contacts.map(({ kind, value }) => (
            <p key={`${kind}${value}`} className="muted">
              {value}
            </p>
          ))}
        </>
      )}
      <p className="muted">
        {catalogue.relations[relation] ?? relation}. {proofSeen ? catalogue.seen : catalogue.unseen}
        .
      </p>
      <p className="muted">{catalogue.help}</p>
    </section>
  );
}
