import './home.css';
import { useQuery } from '@tanstack/react-query';
import { useDesk, useOfficer } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import { moveFocus } from '../queue/move-focus.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { Page } from '../shell/page.js';
import { serverNow } from '../time/clock.js';
import { useDates } from '../time/use-dates.js';
import { useNow } from '../time/use-now.js';
import { CallsSection, ChatsSection, WaitingSection } from './beside-sections.js';
import { firstQuery, loadsQuery, newQuery, soonMs } from './home-queries.js';
import { HomeSection } from './home-section.js';
import { LoadTable } from './load-table.js';
import { sentenceOf } from './sentence.js';
import { TicketLine } from './ticket-line.js';

/** The first page: for officers who read tickets their day, for others who only run the desk a greeting. */
export function HomePage() {
  const { home } = useCatalogue();
  const dates = useDates();
  const now = useNow();
  const officer = useOfficer();
  if (officer.may('read')) return <Day />;
  const greeting = home.greeting(dates.minuteOfDay(now) / 60, officer.name);
  return <Page id="home" title={`${greeting} ${home.noTickets}`} lead={dates.longDate(now)} />;
}

/** One sentence, then the first tasks, the work that waits for the officer, and the news. */
function Day() {
  const catalogue = useCatalogue();
  const { home } = catalogue;
  const dates = useDates();
  const now = useNow();
  const place = useDeskLocation();
  useShortcuts({ j: () => moveFocus(1), k: () => moveFocus(-1) });
  const officer = useOfficer();
  const { officers } = useDesk();
  const by = { officer, officers };
  const supervises = officer.may('approve');
  const midnight = dates.startOfDay(now);
  const mine = useQuery(firstQuery('mine', by));
  const team = useQuery({ ...firstQuery('team', by), enabled: mine.data?.length === 0 });
  const late = useQuery({ ...firstQuery('late', by), enabled: supervises });
  const fresh = useQuery(newQuery(dates.startOfDay(midnight - 1)));
  const loads = useQuery(
    loadsQuery('own', () => {
      const soon = new Date(serverNow() + soonMs).toISOString();
      const tomorrow = dates.startOfDay(dates.startOfDay(serverNow()) + 36 * 3_600_000);
      return {
        mine: { assignee: officer.id, joined: false },
        today: {
          assignee: officer.id,
          dueBefore: new Date(tomorrow).toISOString(),
          joined: false,
        },
        all: { joined: false },
        soon: { dueBefore: soon, joined: false },
        unassigned: { dueBefore: soon, assignee: null, joined: false },
      };
    }),
  );
  const load = (name: string) => loads.data?.get(name) ?? { open: 0, late: 0 };
  const first = mine.data?.length === 0 ? team : mine;
  const sentence = sentenceOf({
    catalogue,
    dates,
    now,
    name: officer.name,
    mine: load('mine'),
    today: load('today'),
    next: mine.data?.find(({ dueAt }) => dueAt !== null && Date.parse(dueAt) > now)?.dueAt ?? null,
    desk: supervises ? { ...load('all'), soon: load('soon'), nobody: load('unassigned') } : null,
  });

  return (
    <Page
      id="home"
      title={
        loads.isSuccess && !mine.isPending
          ? sentence.map(({ text, tone }) => (
              <span key={text} data-tone={tone}>
                {text}{' '}
              </span>
            ))
          : home.greeting(dates.minuteOfDay(now) / 60, officer.name)
      }
      lead={`${dates.longDate(now)}, ${dates.zonedTime(now)}`}
      answer={mine}
    >
      <div className="home-columns">
        <div>
          {first.data && (
            <HomeSection
              title={first === mine ? home.first : home.firstOfTeam}
              count={first === mine ? home.of(first.data.length, load('mine').open) : null}
              link={{
                href: place.viewAddress(first === mine ? 'mine' : 'team'),
                text: first === mine ? home.allMine : home.allOfTeam,
              }}
              empty={home.nothingFirst}
            >
              {first.data.map((item) => (
                <TicketLine key={item.ticket.id} item={item} now={now} />
              ))}
            </HomeSection>
          )}
          {supervises && late.data && (
            <HomeSection
              title={home.late}
              count={home.of(late.data.length, load('all').late)}
              link={{ href: place.viewAddress('late'), text: home.allLate }}
              empty={home.nothingLate}
            >
              {late.data.map((item) => (
                <TicketLine key={item.ticket.id} item={item} now={now} hasOfficer />
              ))}
            </HomeSection>
          )}
          {fresh.data && (
            <HomeSection
              title={home.fresh}
              link={{ href: place.viewAddress('all'), text: home.allOpen }}
              empty={home.nothingFresh}
            >
              {fresh.data.map((item) => (
                <TicketLine key={item.ticket.id} item={item} now={now} hasAge />
              ))}
            </HomeSection>
          )}
        </div>
        <div>
          <WaitingSection by={by} />
          <CallsSection />
          <ChatsSection />
          {supervises && <LoadTable />}
        </div>
      </div>
    </Page>
  );
}
