import { useState } from 'react';
import { useDesk } from '../../api/queries.js';
import { useCatalogue } from '../../catalogue/language.js';
import { Choice } from '../../shell/choice.js';
import { FormDialog } from '../../shell/form-dialog.js';
import { FormField } from '../../shell/form-field.js';
import { SearchChoice } from '../../shell/search-choice.js';
import { useNames } from '../../ticket/use-names.js';
import {
  conditionOf,
  type RetentionRule,
  type RetentionScope,
  readCount,
} from './retention-body.js';
import { useRetentionSubject } from './use-retention-subject.js';

interface RetentionDialogProps {
  /** Null = a new rule. */
  readonly rule: RetentionRule | null;
  readonly onSave: (rule: RetentionRule) => void;
  readonly onClose: () => void;
}

/** Asks how long cases are kept, and of a new rule which cases. */
export function RetentionDialog({ onClose, onSave, rule }: RetentionDialogProps) {
  const { desk, officeSettings } = useCatalogue('office');
  const { retention: texts } = officeSettings;
  const { categories } = useDesk();
  const names = useNames();
  const subjectOf = useRetentionSubject();
  const [scope, setScope] = useState<RetentionScope>('all');
  const [topic, setTopic] = useState<string | null>(null);
  const [written, setWritten] = useState(rule ? String(rule.count) : '');
  const [unit, setUnit] = useState<RetentionRule['unit']>(rule?.unit ?? 'years');
  const [source, setSource] = useState(rule?.source ?? '');
  const count = readCount(written);
  return (
    <FormDialog
      title={rule ? subjectOf(rule) : texts.add}
      lead={texts.dialogLead}
      submit={desk.save}
      isReady={
        count !== null &&
        source.trim() !== '' &&
        (rule !== null || scope !== 'topic' || topic !== null)
      }
      onSubmit={() => {
        if (count === null) return;
        onSave({ ...(rule ?? conditionOf(scope, topic)), count, unit, source: source.trim() });
      }}
      onClose={onClose}
    >
      {!rule && (
        <Choice
          label={texts.about}
          value={scope}
          options={(['all', 'supervisory', 'topic'] as const).map((id) => ({
            id,
            name: texts.scopes[id],
          }))}
          autoFocus
          onChange={(chosen) => setScope(chosen as RetentionScope)}
        />
      )}
      {!rule && scope === 'topic' && (
        <SearchChoice
          label={officeSettings.limits.topic}
          options={categories.map(({ code, synonyms }) => ({
            id: code,
            name: names.categoryPath(code),
            search: synonyms.join(' '),
          }))}
          value={topic}
          onChange={setTopic}
        />
      )}
      <FormField
        label={texts.count}
        value={written}
        inputMode="decimal"
        autoFocus={rule !== null}
        problem={written !== '' && count === null ? texts.notCount : undefined}
        onChange={setWritten}
      />
      <Choice
        label={texts.unit}
        value={unit}
        options={(['years', 'days'] as const).map((id) => ({ id, name: texts.units[id] }))}
        onChange={(chosen) => setUnit(chosen as RetentionRule['unit'])}
      />
      <FormField label={texts.source} value={source} onChange={setSource} />
    </FormDialog>
  );
}
