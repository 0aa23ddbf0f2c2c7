import { useQuery } from '@tanstack/react-query';
import { Plus, X } from 'lucide-react';
import { Button, FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import { Choice } from '../shell/choice.js';
import {
  type ArticleFields,
  emptySource,
  type MissingField,
  type SourceFields,
} from './article-fields.js';
import { knowledgeQuery } from './use-articles.js';

interface ArticleFormProps {
  readonly fields: ArticleFields;
  readonly missing: readonly MissingField[];
  readonly onChange: (fields: ArticleFields) => void;
}

type TextName =
  | 'question'
  | 'variants'
  | 'answer'
  | 'notice'
  | 'counterparts'
  | 'validFrom'
  | 'validTo';

/** The fields of an article, in the order in which it is usually written. */
export function ArticleForm({ fields, missing, onChange }: ArticleFormProps) {
  const { articles } = useCatalogue();
  const parties = useQuery(knowledgeQuery).data?.parties ?? [];
  const text = (name: TextName) => ({
    value: fields[name],
    label: articles.field(name),
    hint: articles.hints[name],
    problem: missing.some((each) => each === name) ? articles.missing[name] : undefined,
    onChange: (value: string) => onChange({ ...fields, [name]: value }),
  });
  const changeSource = (at: number, change: Partial<SourceFields>) =>
    onChange({
      ...fields,
      sources: fields.sources.map((each, index) => (index === at ? { ...each, ...change } : each)),
    });
  return (
    <div className="article-form">
      <FormField {...text('question')} />
      <FormField {...text('variants')} rows={4} />
      <FormField {...text('answer')} rows={7} />
      <fieldset>
        <legend>{articles.field('sources')}</legend>
        {missing.includes('sources') && <p className="refusal">{articles.missing.sources}</p>}
        {fields.sources.map((source, at) => (
          <div className="article-source" key={at}>
            {(['title', 'locator', 'url'] as const).map((name) => (
              <FormField
                key={name}
                value={source[name]}
                label={articles.sourceField[name]}
                onChange={(value) => changeSource(at, { [name]: value })}
              />
            ))}
            {fields.sources.length > 1 && (
              <Button
                className="button icon quiet"
                aria-label={articles.removeSource}
                onPress={() =>
                  onChange({
                    ...fields,
                    sources: fields.sources.filter((_, index) => index !== at),
                  })
                }
              >
                <X aria-hidden="true" />
              </Button>
            )}
          </div>
        ))}
        <Button
          className="button small"
          onPress={() => onChange({ ...fields, sources: [...fields.sources, emptySource] })}
        >
          <Plus aria-hidden="true" />
          {articles.addSource}
        </Button>
      </fieldset>
      <div className="row">
        <FormField {...text('validFrom')} type="date" />
        <FormField {...text('validTo')} type="date" />
      </div>
      <fieldset>
        <legend>{articles.field('roles')}</legend>
        <p className="hint">{articles.rolesHint}</p>
        <div className="row">
          {(['payer', 'receiver', 'subject'] as const).map((role) => (
            <Choice
              key={role}
              label={articles.roles[role]}
              value={fields.roles[role] || null}
              none={articles.nobody}
              options={parties}
              onChange={(party) =>
                onChange({ ...fields, roles: { ...fields.roles, [role]: party ?? '' } })
              }
            />
          ))}
        </div>
        <FormField {...text('counterparts')} rows={2} />
      </fieldset>
      <FormField {...text('notice')} />
    </div>
  );
}

interface FormFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  /** Makes it a multi-line field. */
  readonly rows?: number;
  readonly type?: 'text' | 'date';
  readonly onChange: (value: string) => void;
}

function FormField({ hint, label, problem, rows, type = 'text', ...field }: FormFieldProps) {
  return (
    <TextField
      className="field"
      type={type}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      {...field}
    >
      <Label>{label}</Label>
      {rows ? <TextArea rows={rows} /> : <Input autoComplete="off" type={type} />}
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError>{problem}</FieldError>
    </TextField>
  );
}
