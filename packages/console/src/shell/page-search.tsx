import { useRef } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import { Key } from './key.js';

interface PageSearchProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit?: () => void;
}

/** The search of a page in what it shows; `f` leads there. */
export function PageSearch({ label, ...field }: PageSearchProps) {
  const input = useRef<HTMLInputElement>(null);
  useShortcuts({ f: () => input.current?.focus() });
  return (
    <SearchField className="field page-search" {...field}>
      <Label>
        {label}
        <Key>f</Key>
      </Label>
      <Input ref={input} aria-keyshortcuts="f" />
    </SearchField>
  );
}
