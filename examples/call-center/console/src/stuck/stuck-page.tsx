import './stuck.css';
import { CircleCheck } from 'lucide-react';
import { useWords } from '../catalogue/language.js';
import { NothingHere } from '../shell/nothing-here.js';
import { Page } from '../shell/page.js';
import { PageList } from '../shell/page-list.js';
import { StuckRow } from './stuck-row.js';
import { useStuck } from './use-stuck.js';

/** What got stuck on its way in or out, the way back into line, and the way out of it. */
export function StuckPage() {
  const { stuck } = useWords();
  const answer = useStuck();
  const items = answer.data?.items ?? [];
  return (
    <Page id="stuck" answer={answer} title={stuck.title} lead={stuck.lead}>
      {answer.data && items.length === 0 && (
        <NothingHere icon={CircleCheck} title={stuck.clear} help={stuck.clearHelp} />
      )}
      {(['out', 'in'] as const).map((side) => (
        <PageList
          key={side}
          id={`stuck-${side}`}
          title={stuck.sides[side]}
          items={items.filter((letter) => letter.side === side)}
          line={(letter) => <StuckRow key={letter.id} letter={letter} />}
        />
      ))}
    </Page>
  );
}
