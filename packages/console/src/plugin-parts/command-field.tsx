import { useDesk } from '../api/queries.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { CheckboxField } from '../shell/checkbox-field.js';
import { Choice, type ChoiceOption } from '../shell/choice.js';
import { FormField } from '../shell/form-field.js';
import type { CataloguedPlugin } from './catalogued-plugins.js';
import type { FieldValue, InputField } from './command-input.js';
import { useFieldTexts } from './use-field-texts.js';

interface CommandFieldProps {
  readonly field: InputField;
  readonly plugin: CataloguedPlugin;
  readonly value: FieldValue;
  readonly problem: string | undefined;
  readonly onChange: (value: FieldValue) => void;
}

const inputTypes = { day: 'date', instant: 'datetime-local' } as const;

/** A field of a command, by its kind. */
export function CommandField({ field, onChange, plugin, problem, value }: CommandFieldProps) {
  const { pluginParts: catalogue } = useCatalogue('ticket');
  const texts = useFieldTexts()(plugin);
  const options = useOptions(field, plugin);
  const { isNullable, isRequired, kind, name } = field;
  const isOptional = !isRequired || isNullable;
  const label = isOptional ? catalogue.optional(texts.label(name)) : texts.label(name);
  const text = typeof value === 'string' ? value : '';

  if (kind === 'boolean') {
    return (
      <div>
        <CheckboxField label={texts.label(name)} isSelected={value === true} onChange={onChange} />
        <Problem text={problem} />
      </div>
    );
  }
  if (kind === 'choices') {
    const chosen = Array.isArray(value) ? value : [];
    return (
      <fieldset className="form-group">
        <legend>{label}</legend>
        {options.map((option) => (
          <CheckboxField
            key={option.id}
            label={option.name}
            isSelected={chosen.includes(option.id)}
            onChange={(isChosen) => {
              const rest = chosen.filter((each) => each !== option.id);
              onChange(isChosen ? [...rest, option.id] : rest);
            }}
          />
        ))}
        <Problem text={problem} />
      </fieldset>
    );
  }
  if (kind === 'choice') {
    return (
      <Choice
        label={label}
        value={text || null}
        options={options}
        problem={problem}
        {...(isOptional && { none: catalogue.none })}
        onChange={(code) => onChange(code ?? '')}
      />
    );
  }
  return (
    <FormField
      label={label}
      value={text}
      problem={problem}
      inputMode={kind === 'number' ? 'decimal' : 'text'}
      type={kind === 'day' || kind === 'instant' ? inputTypes[kind] : 'text'}
      {...((kind === 'long-text' || kind === 'texts') && { rows: 4 })}
      {...(kind === 'texts' && { hint: catalogue.lines })}
      onChange={onChange}
    />
  );
}

function Problem({ text }: { readonly text: string | undefined }) {
  return (
    text && (
      <p className="react-aria-FieldError" role="alert">
        {text}
      </p>
    )
  );
}

/** Options of a choice: its codes by name, or the officers and units of the desk. */
function useOptions({ holds, name, options }: InputField, plugin: CataloguedPlugin) {
  const { officers, teams } = useDesk();
  const read = useLabel();
  const texts = useFieldTexts()(plugin);
  const named: Readonly<Record<'officer' | 'unit', readonly ChoiceOption[]>> = {
    officer: officers.filter(({ isHere }) => isHere),
    unit: teams.map(({ code: id, name: team }) => ({ id, name: read(team) })),
  };
  if (options.length === 0 && holds) return named[holds];
  return options.map((id) => ({ id, name: texts.value(name, id) }));
}
