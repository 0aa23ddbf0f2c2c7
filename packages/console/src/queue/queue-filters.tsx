import { Download, ListFilter } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { desk as api } from '../api/desk.js';
import { useDesk, useOfficer } from '../api/queries.js';
import { useCatalogue, useLabel, useLanguage } from '../catalogue/language.js';
import { Choice, type ChoiceOption } from '../shell/choice.js';
import { type FilterName, useDeskLocation } from '../shell/desk-location.js';
import { AreaMenu } from '../shell/entry-menu.js';
import { SearchChoice } from '../shell/search-choice.js';
import { serverNow } from '../time/clock.js';
import { filterOf } from './view-filter.js';

/** Filters of the list; they are part of the URL. */
export function QueueFilters() {
  const { locale } = useLanguage();
  const catalogue = useCatalogue();
  const label = useLabel();
  const desk = useDesk();
  const place = useDeskLocation();
  const officer = useOfficer();
  const mayExport =
    officer.hasPlugin('reports') && officer.may('export-list') && place.view !== 'calls';
  const { officers } = desk;
  const query = new URLSearchParams(place.listQuery);
  const { order: _, ...filter } = filterOf(query, { officer, officers }, serverNow());
  // Spreadsheets set to Indonesian expect semicolons.
  const separator = locale === 'id' ? ';' : ',';
  const named = (record: Readonly<Record<string, string>>): ChoiceOption[] =>
    Object.entries(record).map(([id, name]) => ({ id, name }));
  const options: Readonly<Record<FilterName, readonly ChoiceOption[]>> = {
    phase: named({ ...catalogue.phases, any: catalogue.filters.anyPhase }),
    answer: named(catalogue.answers),
    kind: desk.kinds.map(({ id, label: name }) => ({ id, name: label(name) })),
    category: desk.categories.map(({ code, label: name, group }) => ({
      id: code,
      name: label(name),
      group: label(group),
    })),
    team: desk.teams.map(({ code: id, name }) => ({ id, name: label(name) })),
    channel: named(catalogue.channels),
    region: desk.regions.map(({ code, name }) => ({ id: code, name })),
    assignee: [
      { id: 'none', name: catalogue.filters.nobody },
      ...desk.officers.map(({ id, name }) => ({ id, name })),
    ],
    joined: named({ shown: catalogue.filters.joinedShown, only: catalogue.filters.joinedOnly }),
  };
  const none: Readonly<Partial<Record<FilterName, string>>> = {
    joined: catalogue.filters.joinedHidden,
    // Citizens who cannot be notified are listed with open and closed tickets.
    ...(place.view !== 'no-way' && { phase: catalogue.filters.openOnly }),
  };
  const clear = () => place.setQuery(Object.fromEntries(place.filters.map((name) => [name, null])));
  return (
    <div className="queue-head">
      <h1>{catalogue.views[place.view]}</h1>
      <AreaMenu />
      <span className="spacer" />
      {place.activeFilters > 0 && (
        <Button className="button quiet clear-filters" onPress={clear}>
          {catalogue.filters.clear}
        </Button>
      )}
      {mayExport && (
        <a
          className="button icon quiet"
          href={api.url('/exports/tickets.csv', { query: { ...filter, locale, separator } })}
          aria-label={catalogue.filters.exportList}
          title={catalogue.filters.exportList}
          download
        >
          <Download aria-hidden="true" />
        </a>
      )}
      <DialogTrigger>
        <Button className="button quiet" data-active={place.activeFilters > 0 || undefined}>
          <ListFilter aria-hidden="true" />
          {place.activeFilters > 0
            ? catalogue.filters.active(place.activeFilters)
            : catalogue.filters.open}
        </Button>
        <Popover className="popover filters" placement="bottom end">
          <Dialog aria-label={catalogue.filters.open}>
            {place.filters.map((name) => {
              if (name === 'region') {
                return (
                  <SearchChoice
                    key={name}
                    label={catalogue.filters[name]}
                    value={place.filter(name)}
                    options={options[name]}
                    onChange={(value) => place.setQuery({ [name]: value })}
                  />
                );
              }
              return (
                <Choice
                  key={name}
                  label={catalogue.filters[name]}
                  value={place.filter(name)}
                  none={none[name] ?? catalogue.filters.any}
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
