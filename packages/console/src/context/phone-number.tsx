import './phone-number.css';
import { callableNumbers, numberRefusalTexts } from '@aduan/core/voice';
import { Phone, PhoneOff } from 'lucide-react';
import { useCatalogue, useLabel } from '../catalogue/language.js';

const callable = callableNumbers();

/** A citizen's phone number as a link; for a premium number, why it must not be called. */
export function PhoneNumber({ value }: { readonly value: string }) {
  const { context } = useCatalogue();
  const label = useLabel();
  const number = value.replace(/[^+\d]/g, '');
  const refusal = callable.refusalOf(number);
  // An incomplete number is still a link: an officer may know how to dial it.
  if (refusal === null || refusal === 'no-number') {
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
        <span className="muted">{context.notCalled(label(numberRefusalTexts[refusal]))}</span>
      </span>
    </span>
  );
}
