import type { FactKind, FactStatement } from '@aduan/core/cooperative-facts';
import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useWords } from '../catalogue/language.js';
import { Choice } from '../shell/choice.js';
import { FormDialog } from '../shell/form-dialog.js';
import { Tick } from '../shell/tick.js';
import type { PutDown } from './facts-queries.js';
import { plainStatements } from './plain-statements.js';
import { useFactSayings } from './use-fact-sayings.js';

const sources = ['letter', 'citizen', 'officer'] as const;

interface PutDownDialogProps {
  readonly onPutDown: (given: PutDown) => void;
  readonly onClose: () => void;
}

/** Asks for one thing about a cooperative: what it is, who says so, and when it was so. */
export function PutDownDialog({ onClose, onPutDown }: PutDownDialogProps) {
  const { cooperativeFacts: words } = useWords();
  const { value: sayingOf } = useFactSayings();
  const [kind, setKind] = useState<FactKind>('outlet');
  const [place, setPlace] = useState<string | null>(null);
  const [count, setCount] = useState('');
  const [source, setSource] = useState<PutDown['source']>('letter');
  const [observedOn, setObservedOn] = useState('');
  const [isAllowed, setAllowed] = useState(false);
  const kinds = Object.keys(words.kinds) as readonly FactKind[];
  const choices = plainStatements[kind];
  const statement = statementOf(kind, place, count);
  return (
    <FormDialog
      title={words.putDown}
      lead={words.putDownHelp}
      submit={words.takeOver}
      isReady={statement !== null && (source !== 'citizen' || isAllowed)}
      onSubmit={() => {
        if (!statement) return;
        const day = observedOn === '' ? {} : { observedOn };
        onPutDown({ statement, source, consent: source === 'citizen' && isAllowed, ...day });
      }}
      onClose={onClose}
    >
      <Choice
        label={words.about}
        value={kind}
        options={kinds.map((id) => ({ id, name: words.kinds[id] }))}
        autoFocus
        onChange={(chosen) => {
          setKind(kinds.find((each) => each === chosen) ?? 'outlet');
          setPlace(null);
        }}
      />
      {kind === 'members' ? (
        <TextField className="field" value={count} onChange={setCount} inputMode="numeric">
          <Label>{words.count}</Label>
          <Input autoComplete="off" />
        </TextField>
      ) : (
        <Choice
          key={kind}
          label={words.howItIs}
          value={place}
          options={choices.map((each, at) => ({ id: `${at}`, name: sayingOf(each) }))}
          onChange={setPlace}
        />
      )}
      <Choice
        label={words.saidBy}
        value={source}
        options={sources.map((id) => ({ id, name: words.putDownSources[id] }))}
        onChange={(chosen) => setSource(sources.find((each) => each === chosen) ?? 'officer')}
      />
      <TextField className="field" type="date" value={observedOn} onChange={setObservedOn}>
        <Label>{words.observedOn}</Label>
        <Input />
      </TextField>
      {source === 'citizen' && (
        <Tick label={words.allowed} isSelected={isAllowed} onChange={setAllowed} />
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
