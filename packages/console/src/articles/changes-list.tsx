import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useCatalogue } from '../catalogue/language.js';
import { ChangesSince, useSince } from '../shell/changes-since.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { useNames } from '../ticket/use-names.js';
import { useDates } from '../time/use-dates.js';
import { articlesQuery, changesQuery } from './use-articles.js';

/** Changes in the knowledge base since a date: the actor, the article, the fields and the reason. */
export function ChangesList() {
  const { articles } = useCatalogue('knowledge');
  const place = useDeskLocation();
  const dates = useDates();
  const who = useNames();
  const since = useSince();
  const { data: all = [] } = useQuery(articlesQuery);
  const questionOf = (id: string) => {
    const article = all.find((each) => each.id === id);
    return (article?.draft ?? article?.published)?.content.question ?? id;
  };
  return (
    <ChangesSince
      {...since}
      answer={useQuery(changesQuery(since.since))}
      line={({ at, by, edition, fields, id, reason, type }) => (
        <li className="article-line" key={`${id} ${at} ${type} ${edition}`}>
          <Link href={place.articleAddress(id)}>{questionOf(id)}</Link>
          <span className="article-marks">
            {articles.did[type](who.officer(by))}, {dates.dateTime(at)}
          </span>
          {fields.length > 0 && (
            <span className="article-marks">
              {articles.changedFields(fields.map(articles.field))}
            </span>
          )}
          {reason && <span className="article-marks">“{reason}”</span>}
        </li>
      )}
    />
  );
}
