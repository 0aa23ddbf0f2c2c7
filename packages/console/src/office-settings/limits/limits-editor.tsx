import { ListPlus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCatalogue, useLabel } from '../../catalogue/language.js';
import type { EditorProps } from '../editor-props.js';
import { LimitSentence } from './limit-sentence.js';
import {
  addException,
  changeTarget,
  isException,
  type LimitPolicy,
  type LimitsBody,
  removeTarget,
} from './limits-body.js';
import { TopicLimitDialog } from './topic-limit-dialog.js';

/** The document `limits`: each limit as a sentence. The first one that fits a ticket counts. */
export function LimitsEditor({ body, inForce, isReadOnly, onChange }: EditorProps<LimitsBody>) {
  const { officeSettings } = useCatalogue('office');
  const label = useLabel();
  /** The policy that gets a limit for one topic. */
  const [extended, setExtended] = useState<LimitPolicy | null>(null);
  const former = (policy: string, key: string) =>
    inForce.policies.find(({ id }) => id === policy)?.targets.find((each) => each.key === key);
  return (
    <>
      <p className="muted">{officeSettings.limits.lead}</p>
      {body.policies.map((policy, index) => (
        <section
          className="settings-part"
          key={policy.id}
          id={`policy-${policy.id}`}
          aria-labelledby={`policy-${policy.id}-title`}
        >
          <div className="settings-part-head">
            <h3 id={`policy-${policy.id}-title`}>{label(policy.title)}</h3>
            {!isReadOnly && (
              <Button
                className="button small"
                // The search finds the first one.
                {...(index === 0 && { id: 'topic-limit' })}
                onPress={() => setExtended(policy)}
              >
                <ListPlus aria-hidden="true" />
                {officeSettings.limits.add}
              </Button>
            )}
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
      {extended && (
        <TopicLimitDialog
          policy={extended}
          onLimit={(like, topic, amount) =>
            onChange(addException(body, extended.id, like, topic, amount))
          }
          onClose={() => setExtended(null)}
        />
      )}
    </>
  );
}
