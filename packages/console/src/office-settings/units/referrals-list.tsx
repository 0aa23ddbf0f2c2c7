import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCatalogue, useLabel } from '../../catalogue/language.js';
import { EditedRow } from '../edited-row.js';
import { ReferralDialog } from './unit-dialogs.js';
import { addReferral, type UnitsBody } from './units-body.js';

interface ReferralsListProps {
  readonly body: UnitsBody;
  readonly isReadOnly: boolean;
  readonly onChange: (body: UnitsBody) => void;
}

/** The agencies that tickets are referred to, and when. */
export function ReferralsList({ body, isReadOnly, onChange }: ReferralsListProps) {
  const { officeSettings } = useCatalogue('office');
  const { referrals: texts } = officeSettings;
  const label = useLabel();
  /** The place of the edited agency; the end of the list = a new one. */
  const [edited, setEdited] = useState<number | null>(null);
  const referrals = body.referrals ?? [];
  return (
    <section className="settings-part" id="referrals" aria-labelledby="referrals-title">
      <div className="settings-part-head">
        <h3 id="referrals-title">{texts.title}</h3>
        {!isReadOnly && (
          <Button className="button small" onPress={() => setEdited(referrals.length)}>
            <Plus aria-hidden="true" />
            {texts.add}
          </Button>
        )}
      </div>
      {referrals.length === 0 && <p className="muted">{texts.none}</p>}
      <ul className="settings-rows">
        {referrals.map(({ agency, appliesTo, name }, index) => (
          <EditedRow
            key={agency}
            name={label(name)}
            text={label(appliesTo)}
            isReadOnly={isReadOnly}
            onEdit={() => setEdited(index)}
            onRemove={() => onChange({ ...body, referrals: referrals.toSpliced(index, 1) })}
          />
        ))}
      </ul>
      {edited !== null && (
        <ReferralDialog
          referral={referrals[edited] ?? null}
          onSave={(name, appliesTo) => {
            const known = referrals[edited];
            onChange(
              known
                ? { ...body, referrals: referrals.with(edited, { ...known, name, appliesTo }) }
                : addReferral(body, name, appliesTo),
            );
          }}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}
