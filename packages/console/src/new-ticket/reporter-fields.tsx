import { Input, Label, Text, TextField } from 'react-aria-components';
import type { ReporterKind } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { CheckboxField } from '../shell/checkbox-field.js';
import { Choice } from '../shell/choice.js';
import { Segments } from '../shell/segments.js';
import type { TicketDraft } from './new-ticket-draft.js';

const kinds: readonly ReporterKind[] = ['person', 'institution', 'cooperative'];

interface ReporterFieldsProps {
  readonly draft: TicketDraft;
  /** Whether missing fields are reported. */
  readonly checked: boolean;
  readonly onChange: (changes: Partial<TicketDraft>) => void;
}

/** In what capacity somebody reports, and for whom. */
export function ReporterFields({ draft, checked, onChange }: ReporterFieldsProps) {
  const { proxy: catalogue } = useCatalogue('ticket');
  return (
    <>
      <div className="row">
        <Segments
          label={catalogue.reporter}
          value={draft.reporterKind}
          options={kinds.map((id) => ({ id, name: catalogue.kinds[id] }))}
          onChange={(reporterKind) => onChange({ reporterKind })}
        />
        {draft.reporterKind !== 'person' && (
          <TextField
            className="field"
            value={draft.organization}
            onChange={(organization) => onChange({ organization })}
          >
            <Label>{catalogue.organization}</Label>
            <Input autoComplete="off" />
            <Text slot="description" className="hint">
              {catalogue.contactPerson}
            </Text>
          </TextField>
        )}
      </div>
      <CheckboxField
        isSelected={draft.isProxy}
        onChange={(isProxy) => onChange({ isProxy })}
        label={catalogue.isProxy}
      />
      {draft.isProxy && (
        <div className="proxy-fields">
          <p className="muted">{catalogue.help}</p>
          <div className="row">
            <TextField
              className="field"
              value={draft.representedName}
              onChange={(representedName) => onChange({ representedName })}
            >
              <Label>{catalogue.name}</Label>
              <Input autoComplete="off" />
            </TextField>
            <div>
              <Choice
                label={catalogue.relation}
                value={draft.relation}
                options={Object.entries(catalogue.relations).map(([id, name]) => ({ id, name }))}
                onChange={(relation) => onChange({ relation })}
              />
              {checked && draft.relation === null && (
                <p className="react-aria-FieldError" role="alert">
                  {catalogue.relationNeeded}
                </p>
              )}
            </div>
          </div>
          <TextField
            className="field"
            type="tel"
            value={draft.representedPhone}
            onChange={(representedPhone) => onChange({ representedPhone })}
          >
            <Label>{catalogue.phone}</Label>
            <Input autoComplete="off" inputMode="tel" />
            <Text slot="description" className="hint">
              {catalogue.phoneHint}
            </Text>
          </TextField>
          <CheckboxField
            isSelected={draft.proofSeen}
            onChange={(proofSeen) => onChange({ proofSeen })}
            label={catalogue.proofSeen}
          />
        </div>
      )}
    </>
  );
}
