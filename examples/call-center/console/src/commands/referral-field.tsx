import type { Referral } from '@aduan/core';
import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useDesk } from '../api/queries.js';
import { useWords } from '../catalogue/language.js';
import { Choice } from '../shell/choice.js';

const other = 'other';

/** Another agency: one that the desk knows, or a name as the citizen shall read it. */
export function ReferralField({
  autoFocus,
  onChange,
}: {
  readonly autoFocus: boolean;
  readonly onChange: (referral: Referral | null) => void;
}) {
  const words = useWords();
  const { agencies } = useDesk();
  const [agency, setAgency] = useState<string | null>(null);
  return (
    <>
      <Choice
        label={words.action.referral}
        value={agency}
        autoFocus={autoFocus}
        options={[
          ...agencies.map(({ agency: id, name }) => ({ id, name })),
          { id: other, name: words.action.otherAgency },
        ]}
        onChange={(chosen) => {
          setAgency(chosen);
          onChange(agencies.find((each) => each.agency === chosen) ?? null);
        }}
      />
      {agency === other && (
        <TextField
          className="field"
          isRequired
          autoFocus
          onChange={(name) =>
            onChange(name.trim() === '' ? null : { agency: other, name: name.trim() })
          }
        >
          <Label>{words.action.agencyName}</Label>
          <Input />
        </TextField>
      )}
    </>
  );
}
