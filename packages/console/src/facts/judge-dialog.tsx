import { useState } from 'react';
import { useCatalogue } from '../catalogue/language.js';
import { Choice } from '../shell/choice.js';
import { FormDialog } from '../shell/form-dialog.js';
import { TextAreaField } from '../shell/text-area-field.js';
import type { FactMeans, FactOutcome } from './fact-types.js';
import type { Fact } from './facts-queries.js';
import { useFactText } from './use-fact-text.js';

interface JudgeDialogProps {
  readonly fact: Fact;
  readonly outcome: FactOutcome;
  readonly onJudge: (means: FactMeans, reason: string) => void;
  readonly onClose: () => void;
}

const allMeans: readonly FactMeans[] = ['visit', 'call', 'document', 'register', 'other'];

/** Asks how an officer knows, and for the reason. Confirming a fact takes two officers. */
export function JudgeDialog({ fact, onClose, onJudge, outcome }: JudgeDialogProps) {
  const { cooperativeFacts: facts, desk } = useCatalogue('facts');
  const catalogue = useFactText();
  const [means, setMeans] = useState<FactMeans>('call');
  const [reason, setReason] = useState('');
  const isConfirmed = outcome === 'confirmed';
  return (
    <FormDialog
      title={facts.judge[outcome]}
      lead={`${facts.kinds[fact.statement.kind]}: ${catalogue.value(fact.statement)} (${catalogue.source(fact)}). ${facts.reasonHelp}`}
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
      <TextAreaField
        label={isConfirmed ? facts.reasonIfAny : desk.reason}
        value={reason}
        rows={3}
        isRequired={!isConfirmed}
        onChange={setReason}
      />
    </FormDialog>
  );
}
