import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import { CheckboxField } from '../shell/checkbox-field.js';
import { Choice } from '../shell/choice.js';
import { FormDialog } from '../shell/form-dialog.js';
import type { FactKind, FactStatement } from './fact-types.js';
import type { AddedFact } from './facts-queries.js';
import { plainStatements } from './plain-statements.js';
import { useFactText } from './use-fact-text.js';

const sources = ['letter', 'citizen', 'officer'] as const;

interface PutDownDialogProps {
  readonly onPutDown: (given: AddedFact) => void;
  readonly onClose: () => void;
}

/** Asks for one fact about a cooperative: the statement, its source, and when it was observed. */
export function AddFactDialog({ onClose, onPutDown }: PutDownDialogProps) {
  const { cooperativeFacts: catalogue } = useCatalogue('facts');
  const { value: sayingOf } = useFactText();
  const [kind, setKind] = useState<FactKind>('outlet');
  const [place, setPlace] = useState<string | null>(null);
  const [count, setCount] = useState('');
  const [source, setSource] = useState<AddedFact['source']>('letter');
  const [observedOn, setObservedOn] = useState('');
  const [isAllowed, setAllowed] = useState(false);
  const kinds = Object.keys(catalogue.kinds) as readonly FactKind[];
  const choices = plainStatements[kind];
  const statement = statementOf(kind, place, count);
  return (
    <FormDialog
      title={catalogue.putDown}
      lead={catalogue.putDownHelp}
      submit={catalogue.takeOver}
      isReady={statement !== null && (source !== 'citizen' || isAllowed)}
      onSubmit={() => {
        if (!statement) return;
        const day = observedOn === '' ? {} : { observedOn };
        onPutDown({ statement, source, consent: source === 'citizen' && isAllowed, ...day });
      }}
      onClose={onClose}
    >
      <Choice
        label={catalogue.about}
        value={kind}
        options={kinds.map((id) => ({ id, name: catalogue.kinds[id] }))}
        autoFocus
        onChange={(chosen) => {
          setKind(kinds.find((each) => each === chosen) ?? 'outlet');
          setPlace(null);
        }}
      />
      {kind === 'members' ? (
        <TextField className="field" value={count} onChange={setCount} inputMode="numeric">
          <Label>{catalogue.count}</Label>
          <Input autoComplete="off" />
        </TextField>
      ) : (
        <Choice
          key={kind}
          label={catalogue.howItIs}
          value={place}
          options={choices.map((each, at) => ({ id: `${at}`, name: sayingOf(each) }))}
          onChange={setPlace}
        />
      )}
      <Choice
        label={catalogue.saidBy}
        value={source}
        options={sources.map((id) => ({ id, name: catalogue.putDownSources[id] }))}
        onChange={(chosen) => setSource(sources.find((each) => each === chosen) ?? 'officer')}
      />
      <TextField className="field" type="date" value={observedOn} onChange={setObservedOn}>
        <Label>{catalogue.observedOn}</Label>
        <Input />
      </TextField>
      {source === 'citizen' && (
        <CheckboxField label={catalogue.allowed} isSelected={isAllowed} onChange={setAllowed} />
      )}
    </FormDialog>
  );
}

function statementOf(kind: FactKind, place: string | null, count: string): FactStatement | null {
  if (kind === 'members') {
    return /^\d{1,6}$/.test(count) ? { kind, value: { count: Number(count) } } : null;
  }
  return (place !== null && plainStatements[kind][Number(place)]) || null;
}
