import './phone-number.css';
import { Phone, PhoneOff } from 'lucide-react';
import { useCatalogue } from '../catalogue/language.js';
import { refusalOf } from './number-refusal.js';

/** A citizen's phone number as a link; for a premium number, why it must not be called. */
export function PhoneNumber({ value }: { readonly value: string }) {
  const { context } = useCatalogue('ticket');
  const number = value.replace(/[^+\d]/g, '');
  const refusal = refusalOf(number);
  if (refusal === null) {
    return (
      <a href={`tel:${number}`}>
        <Phone aria-hidden="true" />
        {value}
      </a>
    );
  }
  return (
    <span className="not-called">
      <PhoneOff aria-hidden="true" />
      <span>
        {value}
        <span className="muted">{context.notCalled(context.refusals[refusal])}</span>
      </span>
    </span>
  );
}
