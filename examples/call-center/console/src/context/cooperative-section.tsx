import type { CaseView } from '../api/model.js';
import { useWords } from '../catalogue/language.js';

/** The cooperative that the case is about; its data may be unverified. */
export function CooperativeSection({ view }: { readonly view: CaseView }) {
  const { context, case: words } = useWords();
  const { cooperative } = view.ticket;
  const respondent = view.respondent !== cooperative?.name ? view.respondent : null;
  if (!cooperative && !respondent) return null;
  return (
    <section>
      <h2>{context.cooperative}</h2>
      {cooperative && (
        <>
          <p>
            <strong>{cooperative.name}</strong>
          </p>
          <dl className="facts">
            {cooperative.nikop && <Fact name={context.nikop} value={cooperative.nikop} />}
            {cooperative.villageCode && (
              <Fact name={context.villageCode} value={cooperative.villageCode} />
            )}
          </dl>
        </>
      )}
      {respondent && (
        <dl className="facts">
          <Fact name={words.respondent} value={respondent} />
        </dl>
      )}
    </section>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
