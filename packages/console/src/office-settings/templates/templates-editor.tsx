import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button, Label, ListBoxItem, TextArea, TextField, Toolbar } from 'react-aria-components';
import { useCatalogue, useLabel } from '../../catalogue/language.js';
import { ChoiceList } from '../choice-list.js';
import type { EditorProps } from '../editor-props.js';
import { NameFields } from '../name-fields.js';
import { NamesDialog } from '../names-dialog.js';
import {
  addTemplate,
  changeTemplate,
  filledText,
  insertVariable,
  type ReplyTemplate,
  removeTemplate,
  type TemplatesBody,
} from './templates-body.js';

/** The document `reply-templates`: a list, and the chosen template beside it. */
export function TemplatesEditor({ at, body, isReadOnly, onChange }: EditorProps<TemplatesBody>) {
  const { officeSettings } = useCatalogue('office');
  const { templates: texts } = officeSettings;
  const label = useLabel();
  const [chosen, setChosen] = useState(() => foundTemplate(body, at));
  const [isAdding, setAdding] = useState(false);
  /** The template that was just added: its text is what is missing. */
  const [added, setAdded] = useState<string | null>(null);
  const template = body.templates.find(({ id }) => id === chosen);
  return (
    <section className="settings-part settings-pair" id="templates" aria-label={texts.title}>
      <div className="settings-list">
        {!isReadOnly && (
          <Button className="button small" onPress={() => setAdding(true)}>
            <Plus aria-hidden="true" />
            {texts.add}
          </Button>
        )}
        <ChoiceList label={texts.title} chosen={chosen} onChosen={setChosen}>
          {body.templates.map(({ id, label: name }) => (
            <ListBoxItem key={id} id={id} textValue={label(name)} className="settings-choice">
              {label(name)}
            </ListBoxItem>
          ))}
        </ChoiceList>
      </div>
      <div className="settings-chosen">
        {template ? (
          <TemplateFields
            key={template.id}
            template={template}
            isNew={template.id === added}
            isReadOnly={isReadOnly}
            onChange={(changed) => onChange(changeTemplate(body, changed))}
          />
        ) : (
          <p className="muted">{texts.choose}</p>
        )}
        {template && !isReadOnly && (
          <div className="settings-row-actions">
            <Button
              className="button quiet small"
              onPress={() => onChange(removeTemplate(body, template.id))}
            >
              <Trash2 aria-hidden="true" />
              {texts.remove}
            </Button>
          </div>
        )}
      </div>
      {isAdding && (
        <NamesDialog
          title={texts.add}
          lead={texts.addLead}
          submit={texts.addSubmit}
          onNames={(name) => {
            const next = addTemplate(body, name);
            onChange(next.body);
            setChosen(next.id);
            setAdded(next.id);
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  );
}

/** The id of a template that was searched for. */
function foundTemplate({ templates }: TemplatesBody, at: string | null): string | null {
  const index = /^templates\.(\d+)/.exec(at ?? '')?.[1];
  return (index && templates[Number(index)]?.id) || null;
}

interface TemplateFieldsProps {
  readonly template: ReplyTemplate;
  readonly isNew: boolean;
  readonly isReadOnly: boolean;
  readonly onChange: (template: ReplyTemplate) => void;
}

/** The names and texts of a template, each text with its variables and as a citizen reads it. */
function TemplateFields({ isNew, isReadOnly, onChange, template }: TemplateFieldsProps) {
  const { officeSettings } = useCatalogue('office');
  const { templates: texts } = officeSettings;
  const { label, text } = template;
  if (isReadOnly) {
    return (
      <>
        <h4>{label.id}</h4>
        <p className="template-text">{text.id}</p>
        <p className="template-text muted">{text.en}</p>
      </>
    );
  }
  return (
    <>
      <NameFields names={label} onChange={(names) => onChange({ ...template, label: names })} />
      {(['id', 'en'] as const).map((language) => (
        <TemplateText
          key={language}
          name={texts.text[language]}
          value={text[language]}
          isFirst={isNew && language === 'id'}
          onChange={(value) => onChange({ ...template, text: { ...text, [language]: value } })}
        />
      ))}
    </>
  );
}

interface TemplateTextProps {
  readonly name: string;
  readonly value: string;
  /** Whether typing starts here. */
  readonly isFirst: boolean;
  readonly onChange: (value: string) => void;
}

function TemplateText({ isFirst, name, onChange, value }: TemplateTextProps) {
  const { officeSettings } = useCatalogue('office');
  const { templates: texts } = officeSettings;
  const field = useRef<HTMLTextAreaElement>(null);
  const variables = Object.entries(texts.variables);
  useEffect(() => {
    if (!isFirst) return;
    // The closed dialog gives the focus back to its button first.
    const frame = requestAnimationFrame(() => field.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [isFirst]);
  return (
    <>
      <TextField className="field" value={value} onChange={onChange}>
        <Label>{name}</Label>
        <TextArea rows={5} ref={field} />
      </TextField>
      <Toolbar className="template-variables" aria-label={texts.insertFor(name)}>
        <span className="hint">{texts.insert}</span>
        {variables.map(([variable, meaning]) => (
          <Button
            key={variable}
            className="button small"
            aria-label={texts.insertInto(meaning, name)}
            onPress={() => {
              const place = field.current?.selectionStart ?? value.length;
              onChange(insertVariable(value, variable, place));
              field.current?.focus();
            }}
          >
            {meaning}
          </Button>
        ))}
      </Toolbar>
      <div className="settings-meaning">
        <p className="hint">{texts.preview}</p>
        <p className="template-text">{filledText(value, texts.samples)}</p>
      </div>
    </>
  );
}
