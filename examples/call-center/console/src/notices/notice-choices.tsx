import type { NoticeKind } from '@aduan/core/notices';
import { Check } from 'lucide-react';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import type { NoticeWishes } from '../../../server/notices/inbox-notice.js';
import { useWords } from '../catalogue/language.js';
import { useWishes } from './use-notices.js';

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
] as const satisfies readonly NoticeKind[];

/** What an officer wants to hear: everything, until he leaves something out. */
export function NoticeChoices({ wishes }: { readonly wishes: NoticeWishes }) {
  const { notices } = useWords();
  const change = useWishes();
  return (
    <CheckboxGroup
      className="notice-choices"
      value={[...(wishes.wants ?? kinds)]}
      onChange={(chosen) =>
        change.mutate({ ...wishes, wants: kinds.filter((kind) => chosen.includes(kind)) })
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
