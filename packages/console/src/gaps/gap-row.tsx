import { PenLine } from 'lucide-react';
import { Link } from 'wouter';
import { useCatalogue } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { ageText } from '../time/age-text.js';
import { msOf } from '../time/instant.js';
import { useDates } from '../time/use-dates.js';
import { useNow } from '../time/use-now.js';
import type { Gap, GapTicket } from './gaps-query.js';

/** A question in people's own words: how many asked, the bot's current answer, and the tickets. */
export function GapRow({ answeredAt, article, askers, bot, draft, question, tickets }: Gap) {
  const { gaps } = useCatalogue('knowledge');
  const place = useDeskLocation();
  const dates = useDates();
  const [only, ...others] = tickets;
  return (
    <li className="gap-row">
      <p className="gap-need">
        <strong>{askers}</strong> {gaps.people(askers)}
      </p>
      <div className="gap-what">
        <h3>{question}</h3>
        <p className="gap-bot">
          {answeredAt === null
            ? gaps.bot[bot.kind](bot.articles)
            : gaps.answeredBy(bot.articles, dates.dateTime(answeredAt))}
        </p>
        <p className="gap-action">
          {draft ? (
            <Link href={place.articleAddress(draft.id)}>{gaps.draft(draft.isInReview)}</Link>
          ) : article ? (
            <Link href={place.articleAddress(article)}>{gaps.seeArticle}</Link>
          ) : (
            <Link
              className="button small"
              href={place.newArticleAddress(tickets.map(({ id }) => id))}
            >
              <PenLine aria-hidden="true" />
              {gaps.write}
            </Link>
          )}
        </p>
        {!only ? (
          <p className="muted">{gaps.leftUnasked}</p>
        ) : others.length === 0 ? (
          <TicketRow {...only} />
        ) : (
          <details>
            <summary>{gaps.asked(tickets.length)}</summary>
            <ul>
              {tickets.map((each) => (
                <li key={each.id}>
                  <span className="gap-text">{each.text}</span>
                  <TicketRow {...each} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}

/** The ticket that answers a question: its state, and how long ago it was asked. */
function TicketRow({ askedAt, id, number, phase }: GapTicket) {
  const catalogue = useCatalogue('knowledge');
  const place = useDeskLocation();
  const dates = useDates();
  const now = useNow();
  return (
    <span className="gap-case">
      <Link href={place.ticketAddress(id)}>{number}</Link>
      <span>{catalogue.phases[phase]}</span>
      <time dateTime={askedAt} title={dates.full(askedAt)}>
        {catalogue.gaps.ago(ageText(now - msOf(askedAt), catalogue))}
      </time>
    </span>
  );
}
