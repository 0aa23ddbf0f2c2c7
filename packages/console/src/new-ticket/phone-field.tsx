import { Phone } from 'lucide-react';
import { Button, Input, Label, Text, TextField } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import type { TicketDraft } from './new-ticket-draft.js';

interface PhoneFieldProps {
  readonly draft: TicketDraft;
  readonly onChange: (changes: Partial<TicketDraft>) => void;
}

/** The reporter's phone number as they say it; when recording from a call, the telephone system knows it. */
export function PhoneField({ draft: { call, channel, phone }, onChange }: PhoneFieldProps) {
  const { newTicket: form, phone: catalogue } = useCatalogue('tools', 'ticket');
  if (call && channel === 'phone') {
    return (
      <p className="call-of-draft">
        <span className="call-of-draft-title">{catalogue.ofDraft}</span>
        <span className="call-of-draft-number">
          <Phone aria-hidden="true" />
          {call.number ?? catalogue.withheld}
          <Button className="button small quiet" onPress={() => onChange({ call: null })}>
            {catalogue.notOfCall}
          </Button>
        </span>
        <span className="muted">{catalogue.ofDraftHint}</span>
      </p>
    );
  }
  return (
    <TextField
      className="field"
      type="tel"
      value={phone}
      onChange={(next) => onChange({ phone: next, known: null })}
    >
      <Label>{form.phone}</Label>
      <Input autoComplete="off" inputMode="tel" />
      <Text slot="description" className="hint">
        {form.phoneHint}
      </Text>
    </TextField>
  );
}
