import type { FactMeans, FactOutcome, FactView } from '@aduan/core/cooperative-facts';
import { useState } from 'react';
import { useWords } from '../catalogue/language.js';
import { Choice } from '../shell/choice.js';
import { FormDialog } from '../shell/form-dialog.js';
import { LongField } from '../shell/long-field.js';
import { useFactSayings } from './use-fact-sayings.js';

interface JudgeDialogProps {
  readonly fact: FactView;
  readonly outcome: FactOutcome;
  readonly onJudge: (means: FactMeans, reason: string) => void;
  readonly onClose: () => void;
}

const allMeans: readonly FactMeans[] = ['visit', 'call', 'document', 'register', 'other'];

/** Asks how an officer knows, and why he says so: two people stand up for what is confirmed. */
export function JudgeDialog({ fact, onClose, onJudge, outcome }: JudgeDialogProps) {
  const { action, cooperativeFacts: facts } = useWords();
  const words = useFactSayings();
  const [means, setMeans] = useState<FactMeans>('call');
  const [reason, setReason] = useState('');
  const isConfirmed = outcome === 'confirmed';
  return (
    <FormDialog
      title={facts.judge[outcome]}
      lead={`${facts.kinds[fact.kind]}: ${words.value(fact)} (${words.source(fact)}). ${facts.reasonHelp}`}
      submit={facts.judge[outcome]}
      isReady={isConfirmed || reason.trim() !== ''}
      onSubmit={() => onJudge(means, reason.trim())}
      onClose={onClose}
    >
      <Choice
        label={facts.how}
        value={means}
        options={allMeans.map((id) => ({ id, name: facts.means[id] }))}
        autoFocus
        onChange={(chosen) => setMeans(allMeans.find((each) => each === chosen) ?? 'other')}
      />
      <LongField
        label={isConfirmed ? facts.reasonIfAny : action.reason}
        value={reason}
        rows={3}
        isRequired={!isConfirmed}
        onChange={setReason}
      />
    </FormDialog>
  );
}
