import type { CaseView } from '../api/model.js';
import { useDesk } from '../api/queries.js';
import { useWho } from '../case/use-who.js';
import { useLabel, useWords } from '../catalogue/language.js';
import { useCommands } from '../commands/use-commands.js';
import { CategoryField } from '../new-ticket/category-field.js';
import { SearchChoice } from '../shell/search-choice.js';
import { useDates } from '../time/use-dates.js';
import { ConcernsFact } from './concerns-fact.js';
import { EditableFact } from './editable-fact.js';

/** The facts of a case; what may be corrected is corrected in place. */
export function AboutSection({ view }: { readonly view: CaseView }) {
  const words = useWords();
  const who = useWho();
  const dates = useDates();
  const label = useLabel();
  const { kinds, regions } = useDesk();
  const commands = useCommands(view);
  const { ticket } = view;
  const mayClassify = view.may.includes('classify');
  return (
    <section>
      <h2>{words.context.about}</h2>
      <dl className="facts">
        <EditableFact
          name={words.context.kind}
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
          name={words.context.category}
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
          name={words.context.region}
          value={view.place ? label(view.place) : words.context.noRegion}
          editable={mayClassify}
        >
          {(close) => (
            <SearchChoice
              label={words.newTicket.region}
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
        <EditableFact name={words.context.team} value={who.team(ticket.team)} />
        <ConcernsFact view={view} />
        {ticket.referral && (
          <>
            <EditableFact name={words.context.referral} value={ticket.referral.name} />
            <EditableFact
              name={words.context.referredAt}
              value={dates.dateTime(ticket.referral.at)}
            />
          </>
        )}
        {ticket.referral?.reference && (
          <EditableFact name={words.context.reference} value={ticket.referral.reference} />
        )}
        {ticket.rating && (
          <EditableFact
            name={words.context.rating}
            value={words.context.ratingOf(ticket.rating.score)}
          />
        )}
        {ticket.foreignIds.map(({ id, system }) => (
          <EditableFact
            key={system}
            name={words.context.foreignId(who.system(system))}
            value={id}
          />
        ))}
        <EditableFact name={words.context.channel} value={who.channel(ticket.channel)} />
        <EditableFact name={words.context.received} value={dates.dateTime(ticket.receivedAt)} />
      </dl>
    </section>
  );
}
