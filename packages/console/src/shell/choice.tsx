import { ChevronsUpDown } from 'lucide-react';
import {
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';

export interface ChoiceOption {
  readonly id: string;
  readonly name: string;
  readonly group?: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null;
  /** The label for "none of them"; without it a choice is required. */
  readonly none?: string;
  readonly options: readonly ChoiceOption[];
  readonly autoFocus?: boolean;
  readonly problem?: string | undefined;
  readonly onChange: (value: string | null) => void;
}

const noneKey = '';

/** A choice among a few options. */
export function Choice({
  label,
  value,
  none,
  options,
  autoFocus = false,
  problem,
  onChange,
}: ChoiceProps) {
  const catalogue = useCatalogue();
  const items = none === undefined ? options : [{ id: noneKey, name: none }, ...options];
  return (
    <Select
      className="field"
      placeholder={catalogue.desk.choose}
      autoFocus={autoFocus}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      value={value ?? (none === undefined ? null : noneKey)}
      onChange={(key) => onChange(key === noneKey || key === null ? null : String(key))}
    >
      <Label>{label}</Label>
      <Button className="select-button">
        <SelectValue>
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <ChevronsUpDown aria-hidden="true" />
      </Button>
      <FieldError>{problem}</FieldError>
      <Popover className="popover">
        <ListBox items={items}>
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.name}>
              {item.name}
              {'group' in item && item.group && <span className="option-group">{item.group}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
