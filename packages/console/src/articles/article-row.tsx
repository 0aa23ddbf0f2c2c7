import { Link } from 'wouter';
import { useCatalogue } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { useNames } from '../ticket/use-names.js';
import { useDates } from '../time/use-dates.js';
import type { ArticleLine } from './article-line.js';

/** One article in the list: its question, who last changed it, and how many asked for it. */
export function ArticleRow(line: ArticleLine) {
  const { articles } = useCatalogue('knowledge');
  const place = useDeskLocation();
  const dates = useDates();
  const who = useNames();
  const { askers, changedAt, changedBy, id, isSample, question, state } = line;
  const marks = [
    isSample && articles.sample,
    line.validTo !== null &&
      articles.validUntil(dates.shortDate(Date.parse(line.validTo)), line.hasEnded),
    line.draft && state === 'published' && articles.beingRewritten,
    askers > 0 && articles.askers(askers),
    changedAt !== null &&
      changedBy &&
      articles.touched(who.officer(changedBy), dates.shortDate(changedAt)),
  ].filter(Boolean);
  return (
    <li className="article-line">
      <Link href={place.articleAddress(id)}>{question}</Link>
      <span className="article-marks">{marks.join(' · ')}</span>
    </li>
  );
}
