import './regions.css';
import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { Link } from 'wouter';
import { useDesk } from '../api/queries.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { Choice } from '../shell/choice.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { Page } from '../shell/page.js';
import { Segments } from '../shell/segments.js';
import { useDates } from '../time/use-dates.js';
import { type OpenBar, OpenBars } from './open-bars.js';
import { type OpenGroup, openQuery } from './open-query.js';

/** Open and late tickets: ranked by province, then by regency, and by topic. */
export function RegionsPage() {
  const { regions: catalogue, pages } = useCatalogue('reports');
  const label = useLabel();
  const dates = useDates();
  const desk = useDesk();
  const place = useDeskLocation();
  const { isLateFirst, province, topic } = place;
  const answer = useQuery(openQuery(province, topic));
  const regionName = (key: string | null) => desk.regions.find(({ code }) => code === key)?.name;
  const provinceName = regionName(province) ?? '';
  const barOf = (group: OpenGroup, more: Partial<OpenBar>, unknown: string): OpenBar => ({
    key: group.key ?? 'none',
    // A regency is shown without its province, because the heading names it.
    name: regionName(group.key) ?? (group.name ? label(group.name) : unknown),
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
    if (group.key === null) return barOf(group, {}, catalogue.unknown);
    if (group.key === province) {
      return barOf({ ...group, name: null, key: null }, {}, catalogue.unknownIn(provinceName));
    }
    const within = province === null ? { within: place.provinceAddress(group.key) } : {};
    return barOf(group, { ...within, lists: listsOf({ region: group.key }) }, catalogue.unknown);
  };
  const topicBar = (group: OpenGroup): OpenBar =>
    group.key === null
      ? barOf(group, {}, catalogue.unknown)
      : barOf(
          group,
          { lists: listsOf({ category: group.key, region: province }) },
          catalogue.unknown,
        );
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
            {catalogue.all}
          </Link>
        )
      }
      title={
        <>
          {pages.regions.title} {province !== null && <span>{provinceName}</span>}
        </>
      }
      lead={catalogue.lead}
      tools={
        <>
          <Choice
            label={catalogue.topic}
            value={topic}
            none={catalogue.anyTopic}
            options={desk.categories.map(({ code, label: name, group }) => ({
              id: code,
              name: label(name),
              group: label(group),
            }))}
            onChange={(chosen) => place.setQuery({ topik: chosen })}
          />
          <Segments
            label={catalogue.order}
            value={isLateFirst ? 'late' : 'open'}
            options={[
              { id: 'open', name: catalogue.maxOpen },
              { id: 'late', name: catalogue.mostLate },
            ]}
            onChange={(order) => place.setQuery({ urut: order === 'late' ? 'terlambat' : null })}
          />
        </>
      }
    >
      {data && data.open === 0 && <p className="muted">{catalogue.none}</p>}
      {data && data.open > 0 && (
        <>
          <p className="regions-total">{catalogue.total(data.open, data.late)}</p>
          <OpenBars
            id="open-places"
            title={province === null ? catalogue.byPlace : catalogue.byRegency(provinceName)}
            column={catalogue.place}
            bars={ranked(data.regions).map(placeBar)}
          />
          <OpenBars
            id="open-topics"
            title={catalogue.byTopic}
            column={catalogue.topic}
            bars={ranked(data.categories).map(topicBar)}
          />
          <p className="muted">{catalogue.counted(dates.full(data.countedAt))}</p>
        </>
      )}
    </Page>
  );
}
