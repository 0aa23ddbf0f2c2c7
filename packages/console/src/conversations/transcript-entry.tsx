import { Bot, UserRound } from 'lucide-react';
import { useCatalogue } from '../catalogue/language.js';
import { DeletedMark } from '../ticket/deleted-mark.js';
import { PreviousText } from '../ticket/previous-text.js';
import { useDates } from '../time/use-dates.js';
import type { Said } from './conversation-queries.js';
import { Why } from './why.js';

/** One message: the citizen's on the left; the bot's and the officer's on the right, distinguished. */
export function TranscriptEntryView({ said }: { readonly said: Said }) {
  const catalogue = useCatalogue('ticket');
  const dates = useDates();
  const { at, by, choices, name, text, why } = said;
  const time = dates.time(at);
  const speaker = {
    citizen: catalogue.names.citizen,
    desk: catalogue.conversations.bot,
    officer: name ?? catalogue.case.desk,
  }[by];
  return (
    <article
      className="message said"
      data-direction={by === 'citizen' ? 'in' : 'out'}
      data-by={by}
      data-testid="said"
    >
      <header>
        {by === 'desk' && <Bot aria-hidden="true" />}
        {by === 'officer' && <UserRound aria-hidden="true" />}
        <strong>{speaker}</strong>
        <time dateTime={at}>{time}</time>
      </header>
      <p className={text === null ? 'muted' : undefined}>{text ?? catalogue.case.erased}</p>
      <PreviousText editedAt={said.editedAt} earlier={said.earlier} />
      {said.deletedAt !== null && <DeletedMark at={said.deletedAt} />}
      {choices.length > 0 && (
        <ul className="said-choices" aria-label={catalogue.conversations.choices}>
          {choices.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      )}
      {why.length > 0 && <Why rules={why} time={time} />}
    </article>
  );
}
