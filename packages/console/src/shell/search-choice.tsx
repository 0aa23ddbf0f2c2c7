import { ChevronsUpDown } from 'lucide-react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import type { ChoiceOption } from './choice.js';

interface SearchChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly (ChoiceOption & { readonly search?: string })[];
  readonly value: string | null;
  readonly autoFocus?: boolean;
  readonly onChange: (value: string | null) => void;
}

/** Finds an option by typing; `search` holds further words that match it. */
export function SearchChoice({
  label,
  hint,
  options,
  value,
  autoFocus = false,
  onChange,
}: SearchChoiceProps) {
  const catalogue = useCatalogue();
  return (
    <ComboBox
      className="field"
      defaultItems={options}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      defaultFilter={(text, typed) => {
        const wanted = typed.toLowerCase().trim().split(/\s+/);
        const found = options.find(({ name }) => name === text);
        const haystack = `${text} ${found?.group ?? ''} ${found?.search ?? ''}`.toLowerCase();
        return wanted.every((word) => haystack.includes(word));
      }}
      menuTrigger="focus"
      allowsEmptyCollection
      autoFocus={autoFocus}
    >
      <Label>{label}</Label>
      <span className="combo">
        <Input autoComplete="off" />
        <Button className="button icon quiet" aria-label={label}>
          <ChevronsUpDown aria-hidden="true" />
        </Button>
      </span>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <Popover className="popover">
        <ListBox
          className="options"
          renderEmptyState={() => <p className="muted menu-empty">{catalogue.desk.noneFound}</p>}
        >
          {(option: ChoiceOption) => (
            <ListBoxItem id={option.id} textValue={option.name}>
              {option.name}
              {option.group && <span className="option-group">{option.group}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
