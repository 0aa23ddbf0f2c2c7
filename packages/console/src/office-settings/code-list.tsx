import { X } from 'lucide-react';
import { useRef } from 'react';
import { Button } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import { SearchChoice, type SearchOption } from '../shell/search-choice.js';

interface CodeListProps {
  readonly label: string;
  /** What an empty list means. */
  readonly empty: string;
  /** The label of the field that adds one. */
  readonly add: string;
  readonly codes: readonly string[];
  readonly options: readonly SearchOption[];
  /** The name of a code that is no option: one that was retired meanwhile. */
  readonly nameOf: (code: string) => string;
  readonly isReadOnly: boolean;
  readonly onChange: (codes: readonly string[]) => void;
}

/** A list of codes by their names: one is added by typing its name, and removed by its button. */
export function CodeList({
  add,
  codes,
  empty,
  isReadOnly,
  label,
  nameOf,
  onChange,
  options,
}: CodeListProps) {
  const { officeSettings } = useCatalogue('office');
  const whole = useRef<HTMLElement>(null);

  function change(next: readonly string[]): void {
    onChange(next);
    // What was used is gone; the field for the next one follows.
    whole.current?.focus();
  }

  return (
    <section className="code-list" aria-label={label} ref={whole} tabIndex={-1}>
      <h4>{label}</h4>
      {!isReadOnly && (
        <SearchChoice
          // Another field, because the text of the last one stays in it.
          key={codes.join(' ')}
          label={add}
          options={options.filter(({ id }) => !codes.includes(id))}
          value={null}
          onChange={(code) => {
            if (code !== null) change([...codes, code]);
          }}
        />
      )}
      {codes.length === 0 && <p className="muted">{empty}</p>}
      <ul>
        {codes.map((code) => (
          <li key={code}>
            {nameOf(code)}
            {!isReadOnly && (
              <Button
                className="button quiet icon small"
                aria-label={officeSettings.removeFrom(nameOf(code), label)}
                onPress={() => change(codes.filter((each) => each !== code))}
              >
                <X aria-hidden="true" />
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
