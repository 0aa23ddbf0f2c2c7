import { useState } from 'react';
import type { Label } from '../../api/model.js';
import { useCatalogue, useLabel } from '../../catalogue/language.js';
import { Choice } from '../../shell/choice.js';
import { FormDialog } from '../../shell/form-dialog.js';
import { NamesDialog } from '../names-dialog.js';
import {
  groupOf,
  groupsFor,
  openGroups,
  type Topic,
  type TopicLine,
  type TopicsBody,
  topicLines,
} from './topics-body.js';

/** The key of "no group" in a list of groups. */
const top = '.';

interface NewTopicDialogProps {
  readonly body: TopicsBody;
  /** The topic that the new one is to lie below; null = the officer chooses. */
  readonly below: Topic | null;
  /** Gets the code of the group; null = the top. */
  readonly onTopic: (name: Label, group: string | null) => void;
  readonly onClose: () => void;
}

/** Asks for the names of a new topic, and the group that it lies in. */
export function NewTopicDialog({ below, body, onClose, onTopic }: NewTopicDialogProps) {
  const { officeSettings } = useCatalogue('office');
  const { topics: texts } = officeSettings;
  const label = useLabel();
  const [group, setGroup] = useState(below?.code ?? null);
  const groups = openGroups(body);
  return (
    <NamesDialog
      title={texts.addNew}
      lead={texts.addLead}
      submit={texts.add}
      onNames={(name) => onTopic(name, group)}
      onClose={onClose}
    >
      <Choice
        label={texts.inGroup}
        value={group}
        none={texts.top}
        options={[...groups, ...(below && !groups.includes(below) ? [below] : [])].map((each) => ({
          id: each.code,
          name: label(each.label),
        }))}
        onChange={setGroup}
      />
    </NamesDialog>
  );
}

interface MoveTopicDialogProps {
  readonly topic: Topic;
  readonly body: TopicsBody;
  /** Gets the code of the group; null = the top. */
  readonly onMove: (group: string | null) => void;
  readonly onClose: () => void;
}

/** Asks which group a topic moves to. */
export function MoveTopicDialog({ body, onClose, onMove, topic }: MoveTopicDialogProps) {
  const { officeSettings } = useCatalogue('office');
  const { topics: texts } = officeSettings;
  const label = useLabel();
  const [group, setGroup] = useState<string | null>(null);
  return (
    <FormDialog
      title={texts.moveTitle(label(topic.label))}
      lead={texts.moveLead}
      submit={texts.move}
      isReady={group !== null}
      onSubmit={() => onMove(group === top ? null : group)}
      onClose={onClose}
    >
      <Choice
        label={texts.group}
        value={group}
        options={groupsFor(body, topic.code).map((each) =>
          each ? { id: each.code, name: label(each.label) } : { id: top, name: texts.top },
        )}
        autoFocus
        onChange={setGroup}
      />
    </FormDialog>
  );
}

interface RetireTopicDialogProps {
  readonly line: TopicLine;
  readonly body: TopicsBody;
  /** Gets the code of the successor; null = none. */
  readonly onRetire: (successor: string | null) => void;
  readonly onClose: () => void;
}

/** Asks which topic follows one that is no longer used. A group keeps what lies below it, so it has no successor. */
export function RetireTopicDialog({ body, line, onClose, onRetire }: RetireTopicDialogProps) {
  const { officeSettings } = useCatalogue('office');
  const { topics: texts } = officeSettings;
  const label = useLabel();
  const [successor, setSuccessor] = useState<string | null>(null);
  const { hasTopicsBelow, topic } = line;
  const others = topicLines(body).filter(
    (each) => !each.hasTopicsBelow && !each.topic.retired && each.topic.code !== topic.code,
  );
  const nameOf = (code: string | null) => {
    const found = body.categories.find((each) => each.code === code);
    return found ? label(found.label) : '';
  };
  return (
    <FormDialog
      title={texts.retireTitle(label(topic.label))}
      lead={hasTopicsBelow ? texts.retireGroupLead : texts.retireLead}
      submit={texts.retire}
      isReady
      onSubmit={() => onRetire(successor)}
      onClose={onClose}
    >
      {!hasTopicsBelow && (
        <Choice
          label={texts.successor}
          value={successor}
          none={texts.noSuccessor}
          options={others.map((each) => ({
            id: each.topic.code,
            name: label(each.topic.label),
            group: nameOf(groupOf(each.topic.code)),
          }))}
          autoFocus
          onChange={setSuccessor}
        />
      )}
    </FormDialog>
  );
}
