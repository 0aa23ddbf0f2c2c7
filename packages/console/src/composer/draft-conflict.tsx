import { GitCompareArrows } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { TicketDetail } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { useNames } from '../ticket/use-names.js';
import type { AnswerText } from './answer-text.js';

interface DraftClashProps {
  readonly view: TicketDetail;
  readonly answer: AnswerText;
}

/** Shows both versions of a draft that another officer has changed, so that neither is lost. */
export function DraftConflict({ view, answer }: DraftClashProps) {
  const { drafts } = useCatalogue('ticket');
  const who = useNames();
  const { draft } = view.answer;
  if (answer.clash === null || !draft) return null;
  return (
    <section className="conflict draft-clash" role="alert">
      <h2>
        <GitCompareArrows aria-hidden="true" />
        {drafts.clashTitle}
      </h2>
      <p>{drafts.clashLead}</p>
      <div className="conflict-sides">
        <div>
          <h3>{drafts.mine}</h3>
          <blockquote>{answer.text}</blockquote>
        </div>
        <div>
          <h3>{drafts.theirs(who.officer(draft.author))}</h3>
          <blockquote>{answer.clash}</blockquote>
        </div>
      </div>
      <div className="conflict-choice">
        <Button className="button" onPress={answer.drop}>
          {drafts.takeTheirs}
        </Button>
        <Button className="button primary" onPress={answer.keep}>
          {drafts.keepMine}
        </Button>
      </div>
    </section>
  );
}
