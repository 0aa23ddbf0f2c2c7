import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { CaseView } from '../api/model.js';
import { useDesk, useOfficer } from '../api/queries.js';
import { useWho } from '../case/use-who.js';
import { useLabel, useWords } from '../catalogue/language.js';
import { useCommands } from '../commands/use-commands.js';
import { tendsQueues } from '../session/duties.js';
import { SearchChoice } from '../shell/search-choice.js';
import { EditableFact } from './editable-fact.js';

/** Who is reported, for those who may know; whoever is added does not see the case any more. */
export function ConcernsFact({ view }: { readonly view: CaseView }) {
  const { context } = useWords();
  const label = useLabel();
  const who = useWho();
  const { officers, teams } = useDesk();
  const mayClear = tendsQueues(useOfficer());
  const commands = useCommands(view);
  const { concerns, cooperative } = view.ticket;
  const nameOf = (code: string) => who.concerned([code], cooperative).join();
  const mayClassify = view.may.includes('classify');
  if (concerns.length === 0 && !mayClassify) return null;
  const others = [
    ...teams.map(({ id, name }) => ({ id, name: label(name) })),
    ...officers.map(({ id, name, role: group }) => ({ id, name, group })),
  ].filter(({ id }) => !concerns.includes(id));
  return (
    <EditableFact
      name={context.concerns}
      value={who.concerned(concerns, cooperative).join(', ') || context.noConcerns}
      editable={mayClassify}
    >
      {(close) => (
        <>
          <p className="muted">{context.concernsHelp}</p>
          {mayClear &&
            concerns.map((code) => (
              <Button
                key={code}
                className="button small"
                aria-label={context.clearConcern(nameOf(code))}
                onPress={() => {
                  commands.classify({ concerns: concerns.filter((each) => each !== code) });
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
              commands.classify({ concerns: [...concerns, code] });
              close();
            }}
          />
        </>
      )}
    </EditableFact>
  );
}
