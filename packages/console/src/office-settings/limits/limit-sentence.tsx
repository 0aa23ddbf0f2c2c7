import { BellPlus, Trash2, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useCatalogue } from '../../catalogue/language.js';
import { AmountField } from './amount-field.js';
import {
  addWarning,
  amountOf,
  type Limit,
  type LimitTarget,
  type LimitWarning,
  limitOf,
  limitUnits,
  removeWarning,
  startOf,
  startsFor,
  warningAs,
  withStart,
} from './limits-body.js';
import { PromiseLine } from './promise-line.js';
import { SlotChoice } from './slot-choice.js';
import { useLimitSubject } from './use-limit-subject.js';

interface LimitSentenceProps {
  readonly target: LimitTarget;
  /** The limit in force; undefined for a new one. */
  readonly inForce: LimitTarget | undefined;
  readonly isReadOnly: boolean;
  readonly onChange: (target: LimitTarget) => void;
  /** Removes a limit for some topics. */
  readonly onRemove?: (() => void) | undefined;
}

/** A limit as the sentence that it means; what can be changed in it are its slots. */
export function LimitSentence({
  inForce,
  isReadOnly,
  onChange,
  onRemove,
  target,
}: LimitSentenceProps) {
  const { officeSettings } = useCatalogue('office');
  const { limits: texts } = officeSettings;
  const subject = useLimitSubject()(target);
  const metric = texts.metrics[target.metric];
  const limitText = useLimitText();
  const { target: limit, warnAt = [] } = target;
  const was = inForce?.target;
  const isChanged = was !== undefined && limitText(was) !== limitText(limit);
  // A clock that waits for the first work promises no date when a citizen writes.
  const isPromise = promises.includes(target.metric) && startOf(target) !== 'handled';
  const setLimit = (next: Limit) => onChange({ ...target, target: next });
  return (
    <li className="limit">
      <p className="limit-sentence">
        {texts.subject(subject)} {metric?.must ?? texts.otherMetric(target.metric)} {texts.within}{' '}
        <LimitSlots
          name={`${subject}, ${metric?.name ?? target.metric}`}
          limit={limit}
          isChanged={isChanged}
          isReadOnly={isReadOnly}
          onChange={setLimit}
        />
        {isChanged && <span className="limit-was"> {texts.was(limitText(was))}</span>}{' '}
        <StartSlot
          name={subject}
          target={target}
          since={metric?.since ?? ''}
          isChanged={inForce !== undefined && startOf(inForce) !== startOf(target)}
          isReadOnly={isReadOnly}
          onChange={onChange}
        />
        .
        {warnAt.length > 0 && (
          <>
            {' '}
            {texts.reminded}{' '}
            {warnAt.map((warning, index) => (
              <span key={index}>
                {index > 0 && ` ${texts.and} `}
                <WarningSlots
                  name={subject}
                  warning={warning}
                  limit={limit}
                  isReadOnly={isReadOnly}
                  onChange={(next) => onChange({ ...target, warnAt: warnAt.with(index, next) })}
                />
                {!isReadOnly && (
                  <Button
                    className="button quiet icon small"
                    aria-label={texts.removeWarning(index + 1, subject)}
                    onPress={() => onChange(removeWarning(target, index))}
                  >
                    <X aria-hidden="true" />
                  </Button>
                )}
              </span>
            ))}
            .
          </>
        )}
      </p>
      {isPromise && (isChanged || !inForce) && <PromiseLine limit={limit} />}
      <div className="limit-foot">
        <span className="muted">{target.source}</span>
        {!isReadOnly && (
          <Button className="button quiet small" onPress={() => onChange(addWarning(target))}>
            <BellPlus aria-hidden="true" />
            {texts.addWarning}
          </Button>
        )}
        {!isReadOnly && onRemove && (
          <Button className="button quiet small" onPress={onRemove}>
            <Trash2 aria-hidden="true" />
            {texts.remove}
          </Button>
        )}
      </div>
    </li>
  );
}

/** The metrics of which a citizen reads the date. */
const promises = ['response-back', 'resolution', 'first-response'];

interface LimitSlotsProps {
  /** What the limit is about, for readers of single fields. */
  readonly name: string;
  readonly limit: Limit;
  readonly isChanged?: boolean;
  readonly isReadOnly: boolean;
  readonly onChange: (limit: Limit) => void;
}

function LimitSlots({ isChanged = false, isReadOnly, limit, name, onChange }: LimitSlotsProps) {
  const { officeSettings } = useCatalogue('office');
  const { limits: texts } = officeSettings;
  return (
    <>
      <AmountField
        label={texts.amountOf(name)}
        value={amountOf(limit)}
        unit={limit.unit}
        isChanged={isChanged}
        isReadOnly={isReadOnly}
        onChange={(amount) => onChange(limitOf(limit, amount, limit.unit))}
      />{' '}
      {isReadOnly ? (
        texts.units[limit.unit]
      ) : (
        <SlotChoice
          label={texts.unitOf(name)}
          value={limit.unit}
          options={limitUnits.map((id) => ({ id, name: texts.units[id] }))}
          isChanged={isChanged}
          onChange={(unit) => onChange(limitOf(limit, Math.ceil(amountOf(limit)), unit))}
        />
      )}
    </>
  );
}

interface StartSlotProps {
  readonly name: string;
  readonly target: LimitTarget;
  /** The words of the metric, where the moment cannot be chosen. */
  readonly since: string;
  readonly isChanged: boolean;
  readonly isReadOnly: boolean;
  readonly onChange: (target: LimitTarget) => void;
}

/** The moment that a limit runs from. */
function StartSlot({ isChanged, isReadOnly, name, onChange, since, target }: StartSlotProps) {
  const { officeSettings } = useCatalogue('office');
  const { limits: texts } = officeSettings;
  const start = startOf(target);
  if (start === null) return since;
  if (isReadOnly) return texts.starts[start];
  return (
    <SlotChoice
      label={texts.startOf(name)}
      value={start}
      options={startsFor(target).map((id) => ({ id, name: texts.starts[id] }))}
      isChanged={isChanged}
      onChange={(from) => onChange(withStart(target, from))}
    />
  );
}

interface WarningSlotsProps {
  readonly name: string;
  readonly warning: LimitWarning;
  /** The limit that officers are reminded of. */
  readonly limit: Limit;
  readonly isReadOnly: boolean;
  readonly onChange: (warning: LimitWarning) => void;
}

function WarningSlots({ isReadOnly, limit, name, onChange, warning }: WarningSlotsProps) {
  const { officeSettings } = useCatalogue('office');
  const { limits: texts } = officeSettings;
  const isBefore = 'before' in warning;
  const kind = (words: string) =>
    isReadOnly ? (
      words
    ) : (
      <SlotChoice
        label={texts.warningOf(name)}
        value={isBefore ? 'before' : 'after'}
        options={[
          { id: 'after', name: texts.percent },
          { id: 'before', name: texts.unitsBefore[limit.unit] },
        ]}
        onChange={(chosen) => onChange(warningAs(chosen, warning, limit))}
      />
    );
  if (isBefore) {
    const { before } = warning;
    return (
      <>
        <AmountField
          label={texts.beforeOf(name)}
          value={amountOf(before)}
          unit={before.unit}
          isReadOnly={isReadOnly}
          onChange={(amount) =>
            onChange({ ...warning, before: limitOf(before, amount, before.unit) })
          }
        />{' '}
        {kind(texts.unitsBefore[before.unit])}
      </>
    );
  }
  return (
    <>
      {texts.after}{' '}
      <AmountField
        label={texts.percentOf(name)}
        value={Math.round(warning.fraction * 100)}
        unit="working-days"
        isReadOnly={isReadOnly}
        onChange={(percent) => {
          if (percent < 100) onChange({ ...warning, fraction: percent / 100 });
        }}
      />{' '}
      {kind(texts.percent)}
    </>
  );
}

/** A length of time in words: `3 hari kerja`. */
function useLimitText(): (limit: Limit) => string {
  const { officeSettings } = useCatalogue('office');
  const { limits: texts } = officeSettings;
  return (limit) => `${amountOf(limit)} ${texts.units[limit.unit]}`;
}
