import { useState } from 'react';
import { useDesk } from '../../api/queries.js';
import { useCatalogue, useLabel } from '../../catalogue/language.js';
import { Choice } from '../../shell/choice.js';
import { FormDialog } from '../../shell/form-dialog.js';
import { useNames } from '../../ticket/use-names.js';
import type { EditorProps } from '../editor-props.js';
import { LimitSentence } from './limit-sentence.js';
import {
  addException,
  changeTarget,
  isException,
  type LimitsBody,
  type LimitTarget,
  removeTarget,
} from './limits-body.js';

/** The document `limits`: each limit as a sentence. The first one that fits a ticket counts. */
export function LimitsEditor({ body, inForce, isReadOnly, onChange }: EditorProps<LimitsBody>) {
  const { officeSettings } = useCatalogue('office');
  const label = useLabel();
  /** The limit that one for a topic starts from. */
  const [like, setLike] = useState<{ policy: string; target: LimitTarget } | null>(null);
  const former = (policy: string, key: string) =>
    inForce.policies.find(({ id }) => id === policy)?.targets.find((each) => each.key === key);
  return (
    <>
      <p className="muted">{officeSettings.limits.lead}</p>
      {body.policies.map((policy) => (
        <section
          className="settings-part"
          key={policy.id}
          id={`policy-${policy.id}`}
          aria-labelledby={`policy-${policy.id}-title`}
        >
          <div className="settings-part-head">
            <h3 id={`policy-${policy.id}-title`}>{label(policy.title)}</h3>
          </div>
          <ul className="limits">
            {policy.targets.map((target) => {
              const isOwn = isException(policy, target);
              return (
                <LimitSentence
                  key={target.key}
                  target={target}
                  inForce={former(policy.id, target.key)}
                  isReadOnly={isReadOnly}
                  onChange={(changed) => onChange(changeTarget(body, policy.id, changed))}
                  onAdd={isOwn ? undefined : () => setLike({ policy: policy.id, target })}
                  onRemove={
                    isOwn ? () => onChange(removeTarget(body, policy.id, target.key)) : undefined
                  }
                />
              );
            })}
          </ul>
          <p className="hint">{label(policy.note)}</p>
        </section>
      ))}
      {like && (
        <TopicDialog
          onTopic={(topic) => onChange(addException(body, like.policy, like.target, topic))}
          onClose={() => setLike(null)}
        />
      )}
    </>
  );
}

interface TopicDialogProps {
  readonly onTopic: (code: string) => void;
  readonly onClose: () => void;
}

/** Asks which topic a limit is for. */
function TopicDialog({ onClose, onTopic }: TopicDialogProps) {
  const { officeSettings } = useCatalogue('office');
  const { limits: texts } = officeSettings;
  const { categories } = useDesk();
  const names = useNames();
  const [topic, setTopic] = useState<string | null>(null);
  return (
    <FormDialog
      title={texts.add}
      lead={texts.addLead}
      submit={texts.addSubmit}
      isReady={topic !== null}
      onSubmit={() => onTopic(topic ?? '')}
      onClose={onClose}
    >
      <Choice
        label={texts.topic}
        value={topic}
        options={categories.map(({ code }) => ({ id: code, name: names.categoryPath(code) }))}
        autoFocus
        onChange={setTopic}
      />
    </FormDialog>
  );
}
