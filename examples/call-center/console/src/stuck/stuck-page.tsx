import './stuck.css';
import { CircleCheck } from 'lucide-react';
import { useWords } from '../catalogue/language.js';
import { NothingHere } from '../shell/nothing-here.js';
import { Page } from '../shell/page.js';
import { PageList } from '../shell/page-list.js';
import type { StuckArrival, StuckDeparture, Way } from './stuck-message.js';
import { StuckRow } from './stuck-row.js';
import { useStuck } from './use-stuck.js';

const ways: readonly Way[] = ['outbox', 'inbox'];

/** What got stuck on its way in or out, and the way back into line. */
export function StuckPage() {
  const { stuck } = useWords();
  const answer = useStuck();
  const isClear = answer.data && ways.every((way) => answer.data[way].length === 0);
  return (
    <Page
      id="stuck"
      answer={answer}
      header={
        <>
          <h1>{stuck.title}</h1>
          <p className="muted">{stuck.lead}</p>
        </>
      }
    >
      {isClear && <NothingHere icon={CircleCheck} title={stuck.clear} help={stuck.clearHelp} />}
      {ways.map((way) => (
        <PageList<StuckArrival | StuckDeparture>
          key={way}
          id={`stuck-${way}`}
          title={stuck[way]}
          items={answer.data?.[way] ?? []}
          line={(message) => <StuckRow key={message.id} way={way} message={message} />}
        />
      ))}
    </Page>
  );
}
