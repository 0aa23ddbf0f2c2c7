import { useState } from 'react';
import type { Label } from '../../api/model.js';
import { useCatalogue, useLabel } from '../../catalogue/language.js';
import { Choice } from '../../shell/choice.js';
import { FormDialog } from '../../shell/form-dialog.js';
import { FormField } from '../../shell/form-field.js';
import { NameFields } from '../name-fields.js';
import { parentsFor, type Referral, type Unit, type UnitsBody, unitsInUse } from './units-body.js';
import { useMembers } from './use-members.js';

/** The key of "no unit above" in a list of units. */
const top = '.';

interface UnitDialogProps {
  readonly unit: Unit;
  readonly body: UnitsBody;
  readonly onClose: () => void;
}

/** Asks which unit another one moves under. */
export function MoveUnitDialog({
  body,
  onClose,
  onMove,
  unit,
}: UnitDialogProps & { readonly onMove: (parent: string | null) => void }) {
  const { officeSettings } = useCatalogue('office');
  const { units: texts } = officeSettings;
  const label = useLabel();
  const [parent, setParent] = useState<string | null>(null);
  const parents = parentsFor(body, unit.code)
    .filter(({ code }) => code !== unit.parent)
    .map(({ code, name }) => ({ id: code, name: label(name) }));
  return (
    <FormDialog
      title={texts.moveTitle(label(unit.name))}
      lead={texts.moveLead}
      submit={texts.move}
      isReady={parent !== null}
      onSubmit={() => onMove(parent === top ? null : parent)}
      onClose={onClose}
    >
      <Choice
        label={texts.parent}
        value={parent}
        options={unit.parent === undefined ? parents : [{ id: top, name: texts.top }, ...parents]}
        autoFocus
        onChange={setParent}
      />
    </FormDialog>
  );
}

/** Asks which unit takes the work of one that is no longer used. */
export function RetireUnitDialog({
  body,
  onClose,
  onRetire,
  unit,
}: UnitDialogProps & { readonly onRetire: (successor: string) => void }) {
  const { officeSettings } = useCatalogue('office');
  const { units: texts } = officeSettings;
  const label = useLabel();
  const [successor, setSuccessor] = useState<string | null>(null);
  const members = useMembers(unit.code) ?? [];
  return (
    <FormDialog
      title={texts.retireTitle(label(unit.name))}
      lead={texts.retireLead}
      submit={texts.retire}
      isReady={successor !== null}
      onSubmit={() => onRetire(successor ?? '')}
      onClose={onClose}
    >
      <Choice
        label={texts.successor}
        value={successor}
        options={unitsInUse(body)
          .filter(({ code }) => code !== unit.code)
          .map(({ code, name }) => ({ id: code, name: label(name) }))}
        autoFocus
        onChange={setSuccessor}
      />
      {members.length > 0 && (
        <p className="hint">{texts.moveMembers(members.map(({ name }) => name).join(', '))}</p>
      )}
    </FormDialog>
  );
}

interface ReferralDialogProps {
  /** Null = a new agency. */
  readonly referral: Referral | null;
  readonly onSave: (name: Label, appliesTo: Label) => void;
  readonly onClose: () => void;
}

/** Asks for an agency, and when tickets are referred to it. */
export function ReferralDialog({ onClose, onSave, referral }: ReferralDialogProps) {
  const { desk, officeSettings } = useCatalogue('office');
  const { referrals: texts } = officeSettings;
  const [name, setName] = useState<Label>(referral?.name ?? { id: '', en: '' });
  const [appliesTo, setAppliesTo] = useState<Label>(referral?.appliesTo ?? { id: '', en: '' });
  const given = [name.id, name.en, appliesTo.id, appliesTo.en];
  return (
    <FormDialog
      title={referral ? texts.changeTitle : texts.add}
      lead={texts.lead}
      submit={desk.save}
      isReady={given.every((text) => text.trim() !== '')}
      onSubmit={() => onSave(name, appliesTo)}
      onClose={onClose}
    >
      <NameFields names={name} isFirst onChange={setName} />
      {(['id', 'en'] as const).map((language) => (
        <FormField
          key={language}
          label={texts.appliesTo[language]}
          value={appliesTo[language]}
          rows={2}
          onChange={(text) => setAppliesTo({ ...appliesTo, [language]: text })}
        />
      ))}
    </FormDialog>
  );
}
