import './regions.css';
import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { Link } from 'wouter';
import type { OpenGroup } from '../../../server/api/reports.js';
import { useDesk } from '../api/queries.js';
import { useLabel, useWords } from '../catalogue/language.js';
import { Choice } from '../shell/choice.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { Page } from '../shell/page.js';
import { Segments } from '../shell/segments.js';
import { useDates } from '../time/use-dates.js';
import { type OpenBar, OpenBars } from './open-bars.js';
import { openQuery } from './open-query.js';

/** Where cases are open and where they are late: ranked by province, then by regency, and by topic. */
export function RegionsPage() {
  const { regions: words } = useWords();
  const label = useLabel();
  const dates = useDates();
  const desk = useDesk();
  const place = useDeskLocation();
  const { isLateFirst, province, topic } = place;
  const answer = useQuery(openQuery(province, topic));
  const provinceName = desk.regions.find(({ code }) => code === province)?.name ?? '';
  const barOf = (group: OpenGroup, more: Partial<OpenBar>, unknown: string): OpenBar => ({
    key: group.key ?? 'none',
    name: group.name ? label(group.name) : unknown,
    open: group.open,
    late: group.late,
    ...more,
  });
  const listsOf = (group: Readonly<Record<string, string | null>>) => {
    const narrowed = { category: topic, ...group };
    return {
      open: place.narrowedAddress(narrowed),
      late: place.narrowedAddress({ ...narrowed, view: 'late' }),
    };
  };
  const placeBar = (group: OpenGroup): OpenBar => {
    if (group.key === null) return barOf(group, {}, words.unknown);
    if (group.key === province) {
      return barOf({ ...group, name: null, key: null }, {}, words.unknownIn(provinceName));
    }
    const within = province === null ? { within: place.provinceAddress(group.key) } : {};
    return barOf(group, { ...within, lists: listsOf({ region: group.key }) }, words.unknown);
  };
  const topicBar = (group: OpenGroup): OpenBar =>
    group.key === null
      ? barOf(group, {}, words.unknown)
      : barOf(group, { lists: listsOf({ category: group.key, region: province }) }, words.unknown);
  const isUnknown = ({ key }: OpenGroup) => Number(key === null);
  const ranked = (groups: readonly OpenGroup[]) =>
    groups.toSorted(
      (one, other) =>
        isUnknown(one) - isUnknown(other) || (isLateFirst ? other.late - one.late : 0),
    );
  const { data } = answer;
  return (
    <Page
      id="regions"
      answer={answer}
      back={
        province !== null && (
          <Link href={place.provinceAddress(null)} className="regions-back">
            <ArrowLeft aria-hidden="true" />
            {words.all}
          </Link>
        )
      }
      title={
        <>
          {words.title} {province !== null && <span>{provinceName}</span>}
        </>
      }
      lead={words.lead}
      tools={
        <div className="regions-tools">
          <Choice
            label={words.topic}
            value={topic}
            none={words.anyTopic}
            options={desk.categories.map(({ code, label: name, group }) => ({
              id: code,
              name: label(name),
              group: label(group),
            }))}
            onChange={(chosen) => place.setQuery({ topik: chosen })}
          />
          <Segments
            label={words.order}
            value={isLateFirst ? 'late' : 'open'}
            options={[
              { id: 'open', name: words.mostOpen },
              { id: 'late', name: words.mostLate },
            ]}
            onChange={(order) => place.setQuery({ urut: order === 'late' ? 'terlambat' : null })}
          />
        </div>
      }
    >
      {data && data.open === 0 && <p className="muted">{words.none}</p>}
      {data && data.open > 0 && (
        <>
          <p className="regions-total">{words.total(data.open, data.late)}</p>
          <OpenBars
            id="open-places"
            title={province === null ? words.byPlace : words.byRegency(provinceName)}
            column={words.place}
            bars={ranked(data.regions).map(placeBar)}
          />
          <OpenBars
            id="open-topics"
            title={words.byTopic}
            column={words.topic}
            bars={ranked(data.categories).map(topicBar)}
          />
          <p className="muted">{words.counted(dates.full(data.countedAt))}</p>
        </>
      )}
    </Page>
  );
}
