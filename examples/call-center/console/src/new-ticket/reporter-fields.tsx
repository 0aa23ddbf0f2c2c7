import type { ReporterKind } from '@aduan/core';
import { Input, Label, Text, TextField } from 'react-aria-components';
import { useWords } from '../catalogue/language.js';
import { Choice } from '../shell/choice.js';
import { Segments } from '../shell/segments.js';
import { Tick } from '../shell/tick.js';
import type { TicketDraft } from './new-ticket-draft.js';

const kinds: readonly ReporterKind[] = ['person', 'institution', 'cooperative'];

interface ReporterFieldsProps {
  readonly draft: TicketDraft;
  /** Whether what is missing shall be said. */
  readonly checked: boolean;
  readonly onChange: (changes: Partial<TicketDraft>) => void;
}

/** In what capacity somebody reports, and for whom. */
export function ReporterFields({ draft, checked, onChange }: ReporterFieldsProps) {
  const { proxy: words } = useWords();
  return (
    <>
      <div className="row">
        <Segments
          label={words.reporter}
          value={draft.reporterKind}
          options={kinds.map((id) => ({ id, name: words.kinds[id] }))}
          onChange={(reporterKind) => onChange({ reporterKind })}
        />
        {draft.reporterKind !== 'person' && (
          <TextField
            className="field"
            value={draft.organization}
            onChange={(organization) => onChange({ organization })}
          >
            <Label>{words.organization}</Label>
            <Input autoComplete="off" />
            <Text slot="description" className="hint">
              {words.contactPerson}
            </Text>
          </TextField>
        )}
      </div>
      <Tick
        isSelected={draft.isProxy}
        onChange={(isProxy) => onChange({ isProxy })}
        label={words.isProxy}
      />
      {draft.isProxy && (
        <div className="proxy-fields">
          <p className="muted">{words.help}</p>
          <div className="row">
            <TextField
              className="field"
              value={draft.representedName}
              onChange={(representedName) => onChange({ representedName })}
            >
              <Label>{words.name}</Label>
              <Input autoComplete="off" />
            </TextField>
            <div>
              <Choice
                label={words.relation}
                value={draft.relation}
                options={Object.entries(words.relations).map(([id, name]) => ({ id, name }))}
                onChange={(relation) => onChange({ relation })}
              />
              {checked && draft.relation === null && (
                <p className="react-aria-FieldError" role="alert">
                  {words.relationNeeded}
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
            <Label>{words.phone}</Label>
            <Input autoComplete="off" inputMode="tel" />
            <Text slot="description" className="hint">
              {words.phoneHint}
            </Text>
          </TextField>
          <Tick
            isSelected={draft.proofSeen}
            onChange={(proofSeen) => onChange({ proofSeen })}
            label={words.proofSeen}
          />
        </div>
      )}
    </>
  );
}
