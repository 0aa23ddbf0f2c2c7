import { useState } from 'react';
import { useDesk } from '../../api/queries.js';
import { useCatalogue } from '../../catalogue/language.js';
import { Choice } from '../../shell/choice.js';
import { FormDialog } from '../../shell/form-dialog.js';
import { FormField } from '../../shell/form-field.js';
import { SearchChoice } from '../../shell/search-choice.js';
import { useNames } from '../../ticket/use-names.js';
import {
  amountOf,
  isException,
  type LimitPolicy,
  type LimitTarget,
  readAmount,
} from './limits-body.js';
import { useLimitSubject } from './use-limit-subject.js';

interface TopicLimitDialogProps {
  readonly policy: LimitPolicy;
  /** Gets the limit that the new one starts from, the topic, and the amount in the unit of that limit. */
  readonly onLimit: (like: LimitTarget, topic: string, amount: number) => void;
  readonly onClose: () => void;
}

/** Asks for a limit that holds for one topic alone. */
export function TopicLimitDialog({ onClose, onLimit, policy }: TopicLimitDialogProps) {
  const { officeSettings } = useCatalogue('office');
  const { limits: texts } = officeSettings;
  const { categories } = useDesk();
  const names = useNames();
  const subjectOf = useLimitSubject();
  const general = policy.targets.filter((target) => !isException(policy, target));
  const [key, setKey] = useState(usualLimit(general)?.key ?? null);
  const [topic, setTopic] = useState<string | null>(null);
  const [written, setWritten] = useState('');
  const like = general.find((each) => each.key === key);
  const amount = like ? readAmount(written, like.target.unit) : null;
  return (
    <FormDialog
      title={texts.add}
      lead={texts.addLead}
      submit={texts.addSubmit}
      isReady={topic !== null && amount !== null}
      onSubmit={() => {
        if (like && topic !== null && amount !== null) onLimit(like, topic, amount);
      }}
      onClose={onClose}
    >
      <SearchChoice
        label={texts.topic}
        options={categories.map(({ code, synonyms }) => ({
          id: code,
          name: names.categoryPath(code),
          search: synonyms.join(' '),
        }))}
        value={topic}
        autoFocus
        onChange={setTopic}
      />
      <Choice
        label={texts.like}
        value={key}
        options={general.map((target) => ({
          id: target.key,
          name: texts.likeOf(
            subjectOf(target),
            texts.metrics[target.metric]?.name ?? target.metric,
          ),
        }))}
        onChange={setKey}
      />
      {like && (
        <FormField
          label={texts.newAmount(texts.units[like.target.unit])}
          value={written}
          inputMode="decimal"
          hint={texts.general(`${amountOf(like.target)} ${texts.units[like.target.unit]}`)}
          problem={written !== '' && amount === null ? texts.notAmount : undefined}
          onChange={setWritten}
        />
      )}
    </FormDialog>
  );
}

/** The limit that offices shorten for a topic: the one of answers to complaints. */
function usualLimit(limits: readonly LimitTarget[]): LimitTarget | undefined {
  const answers = limits.filter(({ metric }) => metric === 'resolution');
  const isComplaint = ({ when }: LimitTarget) =>
    when?.kinds?.includes('complaint') && when.supervisory !== true;
  return answers.find(isComplaint) ?? answers[0] ?? limits[0];
}
