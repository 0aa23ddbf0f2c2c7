import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCatalogue } from '../../catalogue/language.js';
import { EditedRow } from '../edited-row.js';
import type { EditorProps } from '../editor-props.js';
import type { RetentionBody } from './retention-body.js';
import { RetentionDialog } from './retention-dialog.js';
import { useRetentionSubject } from './use-retention-subject.js';

/** The document `retention`: how long the archive schedule keeps closed cases. */
export function RetentionEditor({ body, isReadOnly, onChange }: EditorProps<RetentionBody>) {
  const { officeSettings } = useCatalogue('office');
  const { retention: texts } = officeSettings;
  const subjectOf = useRetentionSubject();
  /** The place of the edited rule; the end of the list = a new one. */
  const [edited, setEdited] = useState<number | null>(null);
  const { rules } = body;
  return (
    <section className="settings-part" id="retention" aria-labelledby="retention-title">
      <div className="settings-part-head">
        <h3 id="retention-title">{texts.title}</h3>
        {!isReadOnly && (
          <Button className="button small" onPress={() => setEdited(rules.length)}>
            <Plus aria-hidden="true" />
            {texts.add}
          </Button>
        )}
      </div>
      <p className="muted">{texts.lead}</p>
      {rules.length === 0 && <p className="muted">{texts.none}</p>}
      <ul className="settings-rows">
        {rules.map((rule, index) => (
          <EditedRow
            key={JSON.stringify(rule.when ?? null)}
            name={subjectOf(rule)}
            text={texts.kept(rule.count, rule.unit, rule.source)}
            isReadOnly={isReadOnly}
            onEdit={() => setEdited(index)}
            onRemove={() => onChange({ rules: rules.toSpliced(index, 1) })}
          />
        ))}
      </ul>
      {edited !== null && (
        <RetentionDialog
          rule={rules[edited] ?? null}
          onSave={(rule) => onChange({ rules: rules.toSpliced(edited, 1, rule) })}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}
