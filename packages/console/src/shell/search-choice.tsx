import { ChevronsUpDown } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
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

/** An option that further words find, too. */
export interface SearchOption extends ChoiceOption {
  readonly search?: string;
}

interface SearchChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly SearchOption[];
  readonly value: string | null;
  readonly autoFocus?: boolean;
  readonly onChange: (value: string | null) => void;
}

/** Finds an option by typing; Enter takes the only one that is left. */
export function SearchChoice({
  label,
  hint,
  options,
  value,
  autoFocus = false,
  onChange,
}: SearchChoiceProps) {
  const catalogue = useCatalogue();
  const [typed, setTyped] = useState('');

  function takeOnly(event: KeyboardEvent<HTMLElement>): void {
    const isTaken = event.currentTarget.querySelector('[aria-activedescendant]') !== null;
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || isTaken) return;
    const [only, ...others] = options.filter((option) => hasWords(option, typed));
    if (!only || others.length > 0 || only.id === value || typed.trim() === '') return;
    event.preventDefault();
    event.stopPropagation();
    onChange(only.id);
  }
  return (
    <ComboBox
      className="field"
      defaultItems={options}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      defaultFilter={(text, sought) => {
        const found = options.find(({ name }) => name === text);
        return hasWords(found ?? { id: text, name: text }, sought);
      }}
      onInputChange={setTyped}
      menuTrigger="focus"
      allowsEmptyCollection
      autoFocus={autoFocus}
    >
      <Label>{label}</Label>
      <span className="combo" onKeyDownCapture={takeOnly}>
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

function hasWords({ group = '', name, search = '' }: SearchOption, typed: string): boolean {
  const text = `${name} ${group} ${search}`.toLowerCase();
  return typed
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
