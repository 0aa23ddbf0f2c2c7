import { useQuery } from '@tanstack/react-query';
import { Plus, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import { Choice } from '../shell/choice.js';
import { FormField } from '../shell/form-field.js';
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
  const { articles } = useCatalogue('knowledge');
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
      <fieldset className="form-group">
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
      <fieldset className="form-group">
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
