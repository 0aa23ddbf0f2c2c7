import { Check } from 'lucide-react';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import type { NotificationPreferences } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { useNotificationPreferences } from './use-notifications.js';

const kinds = [
  'new',
  'disposed',
  'unplaced',
  'assigned',
  'reopened',
  'news',
  'approval',
  'returned',
  'due',
  'breached',
  'digest',
] as const satisfies NotificationPreferences['wants'];

/** Kinds of notifications of an officer: all, until they deselect some. */
export function NotificationChoices({
  preferences,
}: {
  readonly preferences: NotificationPreferences;
}) {
  const { notices } = useCatalogue('tools');
  const change = useNotificationPreferences();
  return (
    <CheckboxGroup
      className="notice-choices"
      value={[...(preferences.wants ?? kinds)]}
      onChange={(chosen) =>
        change.mutate({ ...preferences, wants: kinds.filter((kind) => chosen.includes(kind)) })
      }
    >
      <Label>{notices.choose}</Label>
      {kinds.map((kind) => (
        <Checkbox key={kind} value={kind} className="checkbox">
          <span className="box" aria-hidden="true">
            <Check />
          </span>
          {notices.kinds[kind]}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
