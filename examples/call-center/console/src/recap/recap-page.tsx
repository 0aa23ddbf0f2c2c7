import './recap.css';
import { useQuery } from '@tanstack/react-query';
import { Download, Printer } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useDesk } from '../api/queries.js';
import { useLanguage } from '../catalogue/language.js';
import { Choice } from '../shell/choice.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { Page } from '../shell/page.js';
import { useNow } from '../time/clock.js';
import { useDates } from '../time/use-dates.js';
import { FiguresTable } from './figures-table.js';
import { GroupsTable } from './groups-table.js';
import { RatingBars } from './rating-bars.js';
import { monthsBack, recapQuery } from './recap-query.js';

const groups = ['unit', 'category', 'channel', 'region'] as const;
/** How far back a month can be chosen. */
const choices = 24;

/** What happened in a month: figures with their meaning, for the screen, for paper and for spreadsheets. */
export function RecapPage() {
  const { locale, words } = useLanguage();
  const { name } = useDesk();
  const place = useDeskLocation();
  const dates = useDates();
  const now = useNow();
  const months = monthsBack(dates.wallText(now).slice(0, 7), choices);
  const month = place.month ?? months[0] ?? '';
  const answer = useQuery(recapQuery(month));
  const monthName = (key: string) => dates.month(Date.parse(`${key}-15T12:00:00Z`));
  return (
    <Page
      id="recap"
      answer={answer}
      header={
        <>
          <h1>
            {words.recap.title} <span>{monthName(month)}</span>
          </h1>
          <p className="muted">
            {name ? `${name}. ` : ''}
            {words.recap.lead}
          </p>
          <div className="recap-tools">
            <Choice
              label={words.recap.month}
              value={month}
              options={months.map((key) => ({ id: key, name: monthName(key) }))}
              onChange={(key) => place.setQuery({ bulan: key })}
            />
            <Button className="button" onPress={() => print()}>
              <Printer aria-hidden="true" />
              {words.recap.print}
            </Button>
            <a
              className="button"
              href={`/api/reports/recap.csv?${new URLSearchParams({ month, locale })}`}
              title={words.recap.csvHelp}
              download
            >
              <Download aria-hidden="true" />
              {words.recap.csv}
            </a>
          </div>
        </>
      }
    >
      {answer.data && (
        <>
          <FiguresTable recap={answer.data} />
          <section>
            <h2>{words.recap.ratings}</h2>
            <RatingBars ratings={answer.data.total.ratings} />
          </section>
          {groups.map(
            (dimension) =>
              answer.data.by[dimension].length > 0 && (
                <GroupsTable key={dimension} recap={answer.data} dimension={dimension} />
              ),
          )}
          <p className="muted">{words.recap.counted(dates.full(answer.data.countedAt))}</p>
        </>
      )}
    </Page>
  );
}
