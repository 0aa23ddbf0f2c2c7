import './phone-number.css';
import { callableNumbers, numberRefusalTexts } from '@aduan/core/voice';
import { Phone, PhoneOff } from 'lucide-react';
import { useCatalogue, useLabel } from '../catalogue/language.js';

const callable = callableNumbers();

/** The number of a citizen, to be called; of one that costs the office, why nobody calls it. */
export function PhoneNumber({ value }: { readonly value: string }) {
  const { context } = useCatalogue();
  const label = useLabel();
  const number = value.replace(/[^+\d]/g, '');
  const refusal = callable.refusalOf(number);
  // What is no whole number somebody still knows how to dial.
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
