import './recap.css';
import { useQuery } from '@tanstack/react-query';
import { Download, Printer } from 'lucide-react';
import { Button } from 'react-aria-components';
import { desk } from '../api/desk.js';
import { useCatalogue, useLabel, useLanguage } from '../catalogue/language.js';
import { Choice } from '../shell/choice.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { Page } from '../shell/page.js';
import { Segments } from '../shell/segments.js';
import { useDates } from '../time/use-dates.js';
import { useNow } from '../time/use-now.js';
import { answerers, FiguresTable } from './figures-table.js';
import { GroupsTable } from './groups-table.js';
import { periodsBack } from './periods-back.js';
import { RatingBars, ratingsFigure } from './rating-bars.js';
import { recapQuery, recapSearch, smallestPublic } from './recap-query.js';
import { usePeriodName } from './use-period-name.js';

const groups = [
  'kind',
  'unit',
  'category',
  'region',
  'channel',
  'lateness',
  'answer',
  'repeat',
] as const;

/** The figures of a month or a week with their meaning, for screen, print and spreadsheets. */
export function RecapPage() {
  const { locale } = useLanguage();
  const catalogue = useCatalogue('reports');
  const label = useLabel();
  const place = useDeskLocation();
  const dates = useDates();
  const now = useNow();
  const nameOf = usePeriodName();
  const { isPublic, month, week } = place;
  const step = week === null ? 'month' : 'week';
  const today = dates.wallText(now).slice(0, 10);
  const periods = periodsBack(step, today);
  const key = week ?? month ?? periods[0] ?? '';
  const choice = { step, key, isPublic } as const;
  const separator = locale === 'id' ? ';' : ',';
  const query = { ...recapSearch(choice), locale, separator } as const;
  const answer = useQuery(recapQuery(choice));
  const latestOf = (next: 'month' | 'week') => periodsBack(next, today)[0] ?? '';
  const open = (next: 'month' | 'week', chosen: string | null) =>
    place.setQuery({
      bulan: next === 'month' ? chosen : null,
      minggu: next === 'week' ? chosen : null,
    });
  return (
    <Page
      id="recap"
      answer={answer}
      title={
        <>
          {catalogue.pages.recap.title} <span>{nameOf(key)}</span>
        </>
      }
      lead={catalogue.recap.lead}
      tools={
        <>
          {isPublic && (
            <div className="recap-public">
              <p>{catalogue.recap.publicLead(smallestPublic)}</p>
              <p className="screen-only">{catalogue.recap.publicAdvice}</p>
            </div>
          )}
          <Segments
            label={catalogue.recap.step}
            value={step}
            options={[
              { id: 'week', name: catalogue.recap.week },
              { id: 'month', name: catalogue.recap.month },
            ]}
            onChange={(next) => open(next, latestOf(next))}
          />
          <Choice
            label={catalogue.recap.period}
            value={key}
            options={periods.map((id) => ({ id, name: nameOf(id) }))}
            onChange={(chosen) => open(step, chosen)}
          />
          <Segments
            label={catalogue.recap.readers}
            value={isPublic ? 'public' : 'office'}
            options={[
              { id: 'office', name: catalogue.recap.office },
              { id: 'public', name: catalogue.recap.public },
            ]}
            onChange={(next) => place.setQuery({ untuk: next === 'public' ? 'umum' : null })}
          />
          <Button className="button" onPress={() => print()}>
            <Printer aria-hidden="true" />
            {catalogue.recap.print}
          </Button>
          <a
            className="button"
            href={desk.url('/reports/recap.csv', { query })}
            title={catalogue.recap.csvHelp}
            download
          >
            <Download aria-hidden="true" />
            {catalogue.recap.csv}
          </a>
        </>
      }
    >
      {answer.data && (
        <>
          <FiguresTable recap={answer.data} />
          {answer.data.scores.some(({ name }) => name === ratingsFigure) && (
            <section>
              <h2>{catalogue.recap.ratings}</h2>
              <div className="ratings-by">
                {answerers.map((by) => (
                  <div key={by}>
                    <h3>{label(answer.data.labels.answerers[by].label)}</h3>
                    <RatingBars ratings={answer.data.total[by].scores[ratingsFigure] ?? null} />
                  </div>
                ))}
              </div>
            </section>
          )}
          <p className="recap-split">{catalogue.recap.split}</p>
          {groups.map(
            (dimension) =>
              answer.data.by[dimension].length > 0 && (
                <GroupsTable key={dimension} recap={answer.data} dimension={dimension} />
              ),
          )}
          <p className="muted">{catalogue.recap.counted(dates.full(answer.data.countedAt))}</p>
        </>
      )}
    </Page>
  );
}
