import { Archive, ArchiveRestore, FolderInput, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, Input, Label, ListBoxItem, TextField } from 'react-aria-components';
import { useCatalogue, useLabel } from '../../catalogue/language.js';
import { CheckboxField } from '../../shell/checkbox-field.js';
import { FormField } from '../../shell/form-field.js';
import { ChoiceList } from '../choice-list.js';
import type { EditorProps } from '../editor-props.js';
import { NameFields } from '../name-fields.js';
import { MoveTopicDialog, NewTopicDialog, RetireTopicDialog } from './topic-dialogs.js';
import {
  addTopic,
  changeTopic,
  mergeTopic,
  moveTopic,
  retireTopic,
  type Topic,
  type TopicsBody,
  topicLines,
} from './topics-body.js';

type Action = 'new' | 'below' | 'move' | 'retire';

/** The document `categories`: the tree of topics, and the chosen one beside it. */
export function TopicsEditor({ at, body, isReadOnly, onChange }: EditorProps<TopicsBody>) {
  const { officeSettings } = useCatalogue('office');
  const { topics: texts } = officeSettings;
  const label = useLabel();
  const [chosen, setChosen] = useState(() => foundTopic(body, at));
  const [sought, setSought] = useState('');
  const [asks, setAsks] = useState<Action | null>(null);
  const lines = topicLines(body);
  const wanted = sought.trim().toLowerCase();
  const shown = lines.filter(({ topic }) =>
    [label(topic.label), topic.code, ...(topic.synonyms ?? [])].some((text) =>
      text.toLowerCase().includes(wanted),
    ),
  );
  const line = lines.find(({ topic }) => topic.code === chosen);
  const topic = line?.topic;

  function add(name: Topic['label'], group: string | null): void {
    const added = addTopic(body, group, name);
    onChange(added.body);
    setChosen(added.code);
    setSought('');
  }

  function retire(successor: string | null): void {
    if (!topic) return;
    onChange(
      successor === null
        ? retireTopic(body, topic.code, true)
        : mergeTopic(body, topic.code, successor),
    );
    if (successor !== null) setChosen(successor);
  }

  return (
    <section className="settings-part settings-pair" id="topics" aria-label={texts.title}>
      <div className="settings-list">
        <div className="settings-list-tools">
          <TextField className="field" value={sought} onChange={setSought}>
            <Label>{texts.search}</Label>
            <Input type="search" autoComplete="off" />
          </TextField>
          {!isReadOnly && (
            <Button className="button small" id="new-topic" onPress={() => setAsks('new')}>
              <Plus aria-hidden="true" />
              {texts.addNew}
            </Button>
          )}
        </div>
        <ChoiceList label={texts.title} chosen={chosen} empty={texts.none} onChosen={setChosen}>
          {shown.map(({ depth, topic: each }) => (
            <ListBoxItem
              key={each.code}
              id={each.code}
              textValue={label(each.label)}
              className="settings-choice"
              data-depth={Math.min(depth, 3)}
              data-retired={each.retired || undefined}
            >
              {label(each.label)}
              {each.retired && <span className="settings-choice-mark">{texts.retired}</span>}
              {each.internal && <span className="settings-choice-mark">{texts.internal}</span>}
            </ListBoxItem>
          ))}
        </ChoiceList>
      </div>
      <div className="settings-chosen">
        {topic ? (
          <TopicFields
            key={topic.code}
            topic={topic}
            isReadOnly={isReadOnly}
            onChange={(changed) => onChange(changeTopic(body, changed))}
          />
        ) : (
          <p className="muted">{texts.choose}</p>
        )}
        {topic && !isReadOnly && (
          <div className="settings-row-actions">
            <Button className="button small" onPress={() => setAsks('below')}>
              <Plus aria-hidden="true" />
              {texts.addBelow}
            </Button>
            <Button className="button small" onPress={() => setAsks('move')}>
              <FolderInput aria-hidden="true" />
              {texts.move}
            </Button>
            {topic.retired ? (
              <Button
                className="button small"
                onPress={() => onChange(retireTopic(body, topic.code, false))}
              >
                <ArchiveRestore aria-hidden="true" />
                {texts.useAgain}
              </Button>
            ) : (
              <Button className="button small" onPress={() => setAsks('retire')}>
                <Archive aria-hidden="true" />
                {texts.retire}
              </Button>
            )}
          </div>
        )}
      </div>
      {(asks === 'new' || asks === 'below') && (
        <NewTopicDialog
          body={body}
          below={(asks === 'below' && topic) || null}
          onTopic={add}
          onClose={() => setAsks(null)}
        />
      )}
      {asks === 'move' && topic && (
        <MoveTopicDialog
          topic={topic}
          body={body}
          onMove={(group) => {
            const moved = moveTopic(body, topic.code, group);
            onChange(moved.body);
            setChosen(moved.code);
          }}
          onClose={() => setAsks(null)}
        />
      )}
      {asks === 'retire' && line && (
        <RetireTopicDialog
          line={line}
          body={body}
          onRetire={retire}
          onClose={() => setAsks(null)}
        />
      )}
    </section>
  );
}

/** The code of a topic that was searched for. */
function foundTopic({ categories }: TopicsBody, at: string | null): string | null {
  const index = /^categories\.(\d+)/.exec(at ?? '')?.[1];
  return (index && categories[Number(index)]?.code) || null;
}

interface TopicFieldsProps {
  readonly topic: Topic;
  readonly isReadOnly: boolean;
  readonly onChange: (topic: Topic) => void;
}

/** The names of a topic, the words that citizens use for it, and who chooses it. */
function TopicFields({ isReadOnly, onChange, topic }: TopicFieldsProps) {
  const { officeSettings } = useCatalogue('office');
  const { topics: texts } = officeSettings;
  const { aliases = [], code, internal = false, label: names, synonyms = [] } = topic;
  const [words, setWords] = useState(synonyms.join(', '));
  if (isReadOnly) {
    return (
      <>
        <h4>{names.id}</h4>
        <p className="muted">{names.en}</p>
        <p>{synonyms.join(', ')}</p>
      </>
    );
  }
  return (
    <>
      <NameFields names={names} onChange={(label) => onChange({ ...topic, label })} />
      <FormField
        label={texts.words}
        hint={texts.wordsHelp}
        value={words}
        rows={2}
        onChange={(text) => {
          setWords(text);
          const { synonyms: _, ...others } = topic;
          const given = text.split(/[,\n]/).map((word) => word.trim());
          const kept = [...new Set(given)].filter((word) => word !== '');
          onChange(kept.length > 0 ? { ...others, synonyms: kept } : others);
        }}
      />
      <CheckboxField
        label={texts.internalHelp}
        isSelected={internal}
        onChange={(isInternal) => {
          const { internal: _, ...others } = topic;
          onChange(isInternal ? { ...others, internal: true } : others);
        }}
      />
      <p className="hint">
        {texts.code(code)}
        {aliases.length > 0 && ` ${texts.replaces(aliases.join(', '))}`}
      </p>
    </>
  );
}
