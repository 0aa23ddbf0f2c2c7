import './dead-letters.css';
import { CircleCheck } from 'lucide-react';
import { useCatalogue } from '../catalogue/language.js';
import { EmptyState } from '../shell/empty-state.js';
import { Page } from '../shell/page.js';
import { PageList } from '../shell/page-list.js';
import { DeadLetterRow } from './dead-letter-row.js';
import { useDeadLetters } from './use-dead-letters.js';

/** Dead letters, inbound and outbound, with ways to retry and to discard them. */
export function DeadLettersPage() {
  const { deadLetters, pages } = useCatalogue('ticket');
  const answer = useDeadLetters();
  const items = answer.data?.items ?? [];
  return (
    <Page id="dead-letters" answer={answer} title={pages.deadLetters.title} lead={deadLetters.lead}>
      {answer.data && items.length === 0 && (
        <EmptyState icon={CircleCheck} title={deadLetters.clear} help={deadLetters.clearHelp} />
      )}
      {(['out', 'in'] as const).map((side) => (
        <PageList
          key={side}
          id={`dead-letters-${side}`}
          title={deadLetters.sides[side]}
          items={items.filter((letter) => letter.side === side)}
          line={(letter) => <DeadLetterRow key={letter.id} letter={letter} />}
        />
      ))}
    </Page>
  );
}
