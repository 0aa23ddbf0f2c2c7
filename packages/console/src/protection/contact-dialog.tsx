import { useState } from 'react';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import { Choice } from '../shell/choice.js';
import { Segments } from '../shell/segments.js';
import { BasisDialog } from './basis-dialog.js';
import type { Correction } from './correctable.js';

/** The kinds of contacts; WhatsApp uses the phone number. */
const kinds = ['phone', 'email'] as const;
type Kind = (typeof kinds)[number];

const shapes: Readonly<Record<Kind, RegExp>> = {
  phone: /^\+?(?:[\s().-]*\d){8,15}$/,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
};
const keyboards = { phone: 'tel', email: 'email' } as const;

interface ContactDialogProps {
  /** The contacts without redaction: a redacted one cannot be corrected. */
  readonly known: readonly { readonly kind: string; readonly value: string }[];
  readonly basis: string;
  readonly onCorrect: (correction: Correction, reason: string) => void;
  readonly onClose: () => void;
}

/** Adds a contact of the reporter, or corrects one. */
export function ContactDialog({ known, basis, onCorrect, onClose }: ContactDialogProps) {
  const { protection } = useCatalogue('protection');
  const { added, addressHint, addressKind, addressKinds, addressWrong, which } = protection.contact;
  const [kind, setKind] = useState<Kind>('phone');
  const [from, setFrom] = useState<string | null>(null);
  const [value, setValue] = useState('');
  const [isLeft, setLeft] = useState(false);
  const text = value.trim();
  const isRight = shapes[kind].test(text);
  const ofKind = known.filter((each) => each.kind === kind);
  const to = { kind, value: text };
  return (
    <BasisDialog
      title={protection.contact.title}
      help={protection.contact.help}
      submit={protection.contact.submit}
      proposed={basis}
      isReady={isRight && text !== from}
      onBasis={(reason) =>
        onCorrect({ contact: from === null ? { to } : { from: { kind, value: from }, to } }, reason)
      }
      onClose={onClose}
    >
      <Segments
        label={addressKind}
        value={kind}
        options={kinds.map((id) => ({ id, name: addressKinds[id] }))}
        onChange={(next) => {
          setKind(next);
          setFrom(null);
          setLeft(false);
        }}
      />
      {ofKind.length > 0 && (
        <Choice
          label={which}
          value={from}
          none={added}
          options={ofKind.map((each) => ({ id: each.value, name: each.value }))}
          onChange={setFrom}
        />
      )}
      <TextField
        className="field"
        type={keyboards[kind]}
        value={value}
        isRequired
        isInvalid={isLeft && text !== '' && !isRight}
        validationBehavior="aria"
        autoFocus
        onBlur={() => setLeft(true)}
        onChange={setValue}
      >
        <Label>{addressKinds[kind]}</Label>
        <Input autoComplete="off" />
        <Text slot="description" className="hint">
          {addressHint[kind]}
        </Text>
        <FieldError>{addressWrong[kind]}</FieldError>
      </TextField>
    </BasisDialog>
  );
}
