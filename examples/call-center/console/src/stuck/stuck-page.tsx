import './stuck.css';
import { CircleCheck } from 'lucide-react';
import { useWords } from '../catalogue/language.js';
import { Page } from '../shell/page.js';
import type { Way } from './stuck-message.js';
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
      {isClear && (
        <div className="empty">
          <CircleCheck aria-hidden="true" />
          <h2>{stuck.clear}</h2>
          <p>{stuck.clearHelp}</p>
        </div>
      )}
      {ways.map((way) => {
        const messages = answer.data?.[way] ?? [];
        return (
          messages.length > 0 && (
            <section key={way} className="page-list" aria-labelledby={`stuck-${way}`}>
              <h2 id={`stuck-${way}`}>
                {stuck[way]}
                <span className="count">{messages.length}</span>
              </h2>
              <ul>
                {messages.map((message) => (
                  <StuckRow key={message.id} way={way} message={message} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </Page>
  );
}
