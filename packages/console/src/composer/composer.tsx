import './composer.css';
import { CircleHelp, Reply, StickyNote } from 'lucide-react';
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { TicketDetail } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import { Key } from '../shell/key.js';
import { LinkedTicket } from '../ticket/linked-ticket.js';
import { AnswerPanel } from './answer-panel.js';
import { answerAction, type ComposerMode, composerAction } from './composer-modes.js';
import { ComposerPanel } from './composer-panel.js';

/**
 * The editors below the conversation: for the citizen, or among officers. One line until it is used or holds something.
 */
export function Composer({ view }: { readonly view: TicketDetail }) {
  const catalogue = useCatalogue('ticket');
  const answer = answerAction(view);
  const ask = composerAction(view, 'question');
  const [wanted, setWanted] = useState<ComposerMode>('answer');
  // Counts requests to write; 0 when a tab was chosen by hand and keeps the focus.
  const [focusRequest, setFocusRequest] = useState(0);
  const [isUsed, setIsUsed] = useState(false);
  const modes: readonly ComposerMode[] = [
    ...(answer ? (['answer'] as const) : []),
    ...(ask ? (['ask'] as const) : []),
    ...(view.may.includes('note') ? (['note'] as const) : []),
  ];
  const mode = modes.includes(wanted) ? wanted : modes[0];

  function choose(next: ComposerMode) {
    if (!modes.includes(next)) return;
    setWanted(next);
    setFocusRequest((count) => count + 1);
  }

  useShortcuts({ r: () => choose('answer'), q: () => choose('ask'), n: () => choose('note') });

  if (mode === undefined) return <p className="only-reads">{catalogue.composer.onlyReads}</p>;

  const icons = { answer: Reply, ask: CircleHelp, note: StickyNote };
  const keys = { answer: 'r', ask: 'q', note: 'n' };
  return (
    <fieldset
      className="composer"
      aria-label={catalogue.composer.label}
      data-mode={mode}
      data-folded={!isUsed || undefined}
      onFocus={() => setIsUsed(true)}
      onBlur={({ currentTarget, relatedTarget }) =>
        setIsUsed(currentTarget.contains(relatedTarget))
      }
    >
      <Tabs
        className="composer-tabs"
        selectedKey={mode}
        onSelectionChange={(key) => {
          const next = modes.find((each) => each === key);
          if (!next) return;
          setWanted(next);
          setFocusRequest(0);
        }}
      >
        <TabList aria-label={catalogue.composer.label}>
          {modes.map((each) => {
            const Icon = icons[each];
            return (
              <Tab key={each} id={each} data-tab={each}>
                <Icon aria-hidden="true" />
                {catalogue.composer.modes[each]}
                <Key>{keys[each]}</Key>
              </Tab>
            );
          })}
        </TabList>
        {!answer && view.ticket.phase !== 'closed' && view.ticket.phase !== 'answered' && (
          <CannotAnswer view={view} />
        )}
        {modes.map((each) => (
          <TabPanel key={each} id={each}>
            {each === 'answer' && answer ? (
              <AnswerPanel view={view} action={answer} focusRequest={focusRequest} />
            ) : (
              <ComposerPanel
                view={view}
                mode={each === 'ask' ? 'ask' : 'note'}
                action={each === 'ask' ? ask : null}
                focusRequest={focusRequest}
              />
            )}
          </TabPanel>
        ))}
      </Tabs>
    </fieldset>
  );
}

/** Why no answer can be written here: another ticket leads, or it is too early. */
function CannotAnswer({ view }: { readonly view: TicketDetail }) {
  const { composer, similar } = useCatalogue('ticket');
  const { leadId } = view.ticket;
  return (
    <p className="cannot-answer">
      {leadId ? similar.answerAtLead : composer.cannotAnswer}
      {leadId && <LinkedTicket id={leadId} />}
    </p>
  );
}
