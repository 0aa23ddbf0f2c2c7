import type { TicketDetail } from '../api/model.js';
import { useDesk } from '../api/queries.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { useCommands } from '../commands/use-commands.js';
import { CategoryField } from '../new-ticket/category-field.js';
import { SearchChoice } from '../shell/search-choice.js';
import { useNames } from '../ticket/use-names.js';
import { useDates } from '../time/use-dates.js';
import { EditableFact } from './editable-fact.js';
import { RecusalsFact } from './recusals-fact.js';

/** The facts of a ticket; those that may be corrected are edited in place. */
export function AboutSection({ view }: { readonly view: TicketDetail }) {
  const catalogue = useCatalogue('ticket');
  const who = useNames();
  const dates = useDates();
  const label = useLabel();
  const { kinds, regions } = useDesk();
  const commands = useCommands(view);
  const { ticket } = view;
  const { rating = null }: { readonly rating?: { readonly score: number } | null } =
    ticket.plugins?.ratings ?? {};
  const mayClassify = view.may.includes('classify');
  return (
    <section>
      <h2>{catalogue.context.about}</h2>
      <dl className="facts">
        <EditableFact
          name={catalogue.context.kind}
          value={who.kind(ticket.kind)}
          editable={view.may.includes('change-kind')}
        >
          {(close) =>
            kinds.map(({ id: kind, label: name }) => (
              <label key={kind} className="radio-line">
                <input
                  type="radio"
                  name="kind"
                  checked={ticket.kind === kind}
                  onChange={() => {
                    commands.classify({ kind });
                    close();
                  }}
                />
                {label(name)}
              </label>
            ))
          }
        </EditableFact>
        <EditableFact
          name={catalogue.context.category}
          value={who.categoryPath(ticket.category)}
          editable={mayClassify}
        >
          {(close) => (
            <CategoryField
              value={ticket.category}
              autoFocus
              onChange={(category) => {
                if (category === null || category === ticket.category) return;
                commands.classify({ category });
                close();
              }}
            />
          )}
        </EditableFact>
        <EditableFact
          name={catalogue.context.region}
          value={view.place ? label(view.place) : catalogue.context.noRegion}
          editable={mayClassify}
        >
          {(close) => (
            <SearchChoice
              label={catalogue.newTicket.region}
              options={regions.map(({ code, name }) => ({ id: code, name }))}
              value={ticket.region}
              autoFocus
              onChange={(region) => {
                if (region === null || region === ticket.region) return;
                commands.classify({ region });
                close();
              }}
            />
          )}
        </EditableFact>
        <EditableFact name={catalogue.context.team} value={who.team(ticket.team)} />
        <RecusalsFact view={view} />
        {ticket.referral && (
          <>
            <EditableFact name={catalogue.context.referral} value={ticket.referral.name} />
            <EditableFact
              name={catalogue.context.referredAt}
              value={dates.dateTime(ticket.referral.at)}
            />
          </>
        )}
        {ticket.referral?.reference && (
          <EditableFact name={catalogue.context.reference} value={ticket.referral.reference} />
        )}
        {rating && (
          <EditableFact
            name={catalogue.context.rating}
            value={catalogue.context.ratingOf(rating.score)}
          />
        )}
        {ticket.foreignIds.map(({ id, system }) => (
          <EditableFact
            key={system}
            name={catalogue.context.foreignId(who.system(system))}
            value={id}
          />
        ))}
        <EditableFact name={catalogue.context.channel} value={who.channel(ticket.channel)} />
        <EditableFact name={catalogue.context.received} value={dates.dateTime(ticket.receivedAt)} />
      </dl>
    </section>
  );
}
