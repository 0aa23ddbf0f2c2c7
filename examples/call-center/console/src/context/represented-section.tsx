import { EyeOff } from 'lucide-react';
import type { CaseView } from '../api/model.js';
import { useWords } from '../catalogue/language.js';

/** For whom the reporter speaks: whoever answers must know, and must not call that person. */
export function RepresentedSection({ view }: { readonly view: CaseView }) {
  const { context, proxy: words } = useWords();
  const { represented, ticket } = view;
  if (!represented || !ticket.proxy) return null;
  const { proofSeen, relation } = ticket.proxy;
  return (
    <section>
      <h2>{words.represented}</h2>
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
        {words.relations[relation] ?? relation}. {proofSeen ? words.seen : words.unseen}.
      </p>
      <p className="muted">{words.help}</p>
    </section>
  );
}
