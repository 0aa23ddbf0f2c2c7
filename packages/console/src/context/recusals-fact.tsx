import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { TicketDetail } from '../api/model.js';
import { useDesk, useOfficer } from '../api/queries.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { useCommands } from '../commands/use-commands.js';
import { SearchChoice } from '../shell/search-choice.js';
import { useNames } from '../ticket/use-names.js';
import { EditableFact } from './editable-fact.js';

/**
 * The officers and units that the ticket is about, for officers who may know them. An officer who is added can no
 * longer see the ticket.
 */
export function RecusalsFact({ view }: { readonly view: TicketDetail }) {
  const { context } = useCatalogue('ticket');
  const label = useLabel();
  const who = useNames();
  const { officers, teams } = useDesk();
  const mayClear = useOfficer().may('loosen');
  const commands = useCommands(view);
  const { recusals, cooperative } = view.ticket;
  const nameOf = (code: string) => who.recused([code], cooperative).join();
  const mayClassify = view.may.includes('classify');
  if (recusals.length === 0 && !mayClassify) return null;
  const others = [
    ...teams.map(({ code: id, name }) => ({ id, name: label(name) })),
    ...officers.map(({ id, name, title: group }) => ({ id, name, group })),
  ].filter(({ id }) => !recusals.includes(id));
  return (
    <EditableFact
      name={context.recusals}
      value={who.recused(recusals, cooperative).join(', ') || context.noConcerns}
      editable={mayClassify}
    >
      {(close) => (
        <>
          <p className="muted">{context.concernsHelp}</p>
          {mayClear &&
            recusals.map((code) => (
              <Button
                key={code}
                className="button small"
                aria-label={context.clearConcern(nameOf(code))}
                onPress={() => {
                  commands.classify({ recusals: recusals.filter((each) => each !== code) });
                  close();
                }}
              >
                {nameOf(code)}
                <X aria-hidden="true" />
              </Button>
            ))}
          <SearchChoice
            label={context.addConcern}
            options={others}
            value={null}
            onChange={(code) => {
              if (code === null) return;
              commands.classify({ recusals: [...recusals, code] });
              close();
            }}
          />
        </>
      )}
    </EditableFact>
  );
}
