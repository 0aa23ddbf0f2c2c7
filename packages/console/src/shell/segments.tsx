import { Label, Radio, RadioGroup } from 'react-aria-components';

interface SegmentsProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly onChange: (value: Id) => void;
}

/** Two to four choices side by side. */
export function Segments<Id extends string>({
  label,
  value,
  options,
  onChange,
}: SegmentsProps<Id>) {
  return (
    <RadioGroup
      className="field segments"
      value={value}
      orientation="horizontal"
      onChange={(chosen) => {
        const option = options.find(({ id }) => id === chosen);
        if (option) onChange(option.id);
      }}
    >
      <Label>{label}</Label>
      <div>
        {options.map(({ id, name }) => (
          <Radio key={id} value={id} className="segment">
            {name}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
