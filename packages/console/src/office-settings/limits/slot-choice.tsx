import { ChevronDown } from 'lucide-react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

interface SlotChoiceProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly isChanged?: boolean;
  readonly onChange: (value: Id) => void;
}

/** A choice in a sentence. */
export function SlotChoice<Id extends string>({
  isChanged = false,
  label,
  onChange,
  options,
  value,
}: SlotChoiceProps<Id>) {
  return (
    <Select
      className="slot-choice"
      aria-label={label}
      value={value}
      onChange={(key) => {
        const option = options.find(({ id }) => id === key);
        if (option) onChange(option.id);
      }}
    >
      <Button className="slot" data-changed={isChanged || undefined}>
        <SelectValue />
        <ChevronDown aria-hidden="true" />
      </Button>
      <Popover className="popover">
        <ListBox items={options}>
          {({ id, name }) => (
            <ListBoxItem id={id} textValue={name}>
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
