import { Download, ListFilter } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useDesk, useOfficer } from '../api/queries.js';
import { useLabel, useLanguage } from '../catalogue/language.js';
import { takesLists } from '../session/duties.js';
import { Choice, type ChoiceOption } from '../shell/choice.js';
import { type FilterName, useDeskLocation } from '../shell/desk-location.js';
import { SearchChoice } from '../shell/search-choice.js';

/** Narrows the list; what is chosen stands in the address. */
export function QueueFilters() {
  const { locale, words } = useLanguage();
  const label = useLabel();
  const desk = useDesk();
  const place = useDeskLocation();
  const mayExport = takesLists(useOfficer()) && place.view !== 'calls';
  const named = (record: Readonly<Record<string, string>>): ChoiceOption[] =>
    Object.entries(record).map(([id, name]) => ({ id, name }));
  const options: Readonly<Record<FilterName, readonly ChoiceOption[]>> = {
    phase: named(words.phases),
    answer: named(words.answers),
    kind: desk.kinds.map(({ id, label: name }) => ({ id, name: label(name) })),
    category: desk.categories.map(({ code, label: name, group }) => ({
      id: code,
      name: label(name),
      group: label(group),
    })),
    team: desk.teams.map(({ id, name }) => ({ id, name: label(name) })),
    channel: named(words.channels),
    region: desk.regions.map(({ code, name }) => ({ id: code, name })),
    assignee: [
      { id: 'none', name: words.filters.nobody },
      ...desk.officers.map(({ id, name }) => ({ id, name })),
    ],
    joined: named({ shown: words.similar.filterShown, only: words.similar.filterOnly }),
  };
  const clear = () => place.setQuery(Object.fromEntries(place.filters.map((name) => [name, null])));
  return (
    <div className="queue-head">
      <h1>{words.views[place.view]}</h1>
      {place.activeFilters > 0 && (
        <Button className="button quiet" onPress={clear}>
          {words.filters.clear}
        </Button>
      )}
      {mayExport && (
        <a
          className="button icon quiet"
          href={`/api/reports/list.csv?${place.listQuery}&locale=${locale}`}
          aria-label={words.recap.exportList}
          title={words.recap.exportList}
          download
        >
          <Download aria-hidden="true" />
        </a>
      )}
      <DialogTrigger>
        <Button className="button quiet" data-active={place.activeFilters > 0 || undefined}>
          <ListFilter aria-hidden="true" />
          {place.activeFilters > 0 ? words.filters.active(place.activeFilters) : words.filters.open}
        </Button>
        <Popover className="popover filters" placement="bottom end">
          <Dialog aria-label={words.filters.open}>
            {place.filters.map((name) => {
              if (name === 'region') {
                return (
                  <SearchChoice
                    key={name}
                    label={words.filters[name]}
                    value={place.filter(name)}
                    options={options[name]}
                    onChange={(value) => place.setQuery({ [name]: value })}
                  />
                );
              }
              return (
                <Choice
                  key={name}
                  label={words.filters[name]}
                  value={place.filter(name)}
                  none={name === 'joined' ? words.similar.filterHidden : words.filters.any}
                  options={options[name]}
                  onChange={(value) => place.setQuery({ [name]: value })}
                />
              );
            })}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}
