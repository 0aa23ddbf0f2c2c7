import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { Referral } from '../api/model.js';
import { useDesk } from '../api/queries.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { Choice } from '../shell/choice.js';

/** Another agency that the ticket is referred to, and its number there, if known. */
export function ReferralField({
  autoFocus,
  onChange,
}: {
  readonly autoFocus: boolean;
  readonly onChange: (referral: Referral | null) => void;
}) {
  const catalogue = useCatalogue('ticket');
  const label = useLabel();
  const { referrals } = useDesk();
  const [agency, setAgency] = useState<string | null>(null);
  const [reference, setReference] = useState('');

  function tell(chosen: string | null, number: string) {
    setAgency(chosen);
    setReference(number);
    const target = referrals.find((each) => each.agency === chosen);
    const known = number.trim();
    onChange(
      target
        ? {
            agency: target.agency,
            name: target.name.id,
            ...(known === '' ? {} : { reference: known }),
          }
        : null,
    );
  }

  return (
    <>
      <Choice
        label={catalogue.action.referral}
        value={agency}
        autoFocus={autoFocus}
        options={referrals.map(({ agency: id, name, appliesTo }) => ({
          id,
          name: label(name),
          group: label(appliesTo),
        }))}
        onChange={(chosen) => tell(chosen, reference)}
      />
      <TextField className="field" value={reference} onChange={(text) => tell(agency, text)}>
        <Label>{catalogue.action.reference}</Label>
        <Input maxLength={100} />
      </TextField>
    </>
  );
}
