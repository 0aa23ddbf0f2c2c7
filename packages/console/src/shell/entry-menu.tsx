import { ChevronDown, Menu as MenuIcon } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useLocation } from 'wouter';
import { useCatalogue } from '../catalogue/language.js';
import { type AreaEntry, useAreas } from './areas.js';
import { EntryCount } from './entry-count.js';

/** Menu next to the heading of a list or a page, with the other entries of its area. Hidden if there are none. */
export function AreaMenu() {
  const { areas: catalogue } = useCatalogue();
  const area = useAreas().find(({ isCurrent }) => isCurrent);
  if (!area || area.entries.length < 2) return null;
  return (
    <MenuTrigger>
      <Button className="button icon quiet area-menu" aria-label={catalogue.others(area.title)}>
        <ChevronDown aria-hidden="true" />
      </Button>
      <EntryMenu entries={area.entries} />
    </MenuTrigger>
  );
}

interface EntriesProps {
  readonly entries: readonly AreaEntry[];
}

/** At the foot of a phone: the areas that have no room of their own. */
export function MoreMenu({ entries, isCurrent }: EntriesProps & { readonly isCurrent: boolean }) {
  const { areas: catalogue } = useCatalogue();
  return (
    <MenuTrigger>
      <Button {...(isCurrent && { 'aria-current': 'page' })}>
        <MenuIcon aria-hidden="true" />
        {catalogue.more}
      </Button>
      <EntryMenu entries={entries} />
    </MenuTrigger>
  );
}

/** The popover of a menu that leads to lists and pages. */
function EntryMenu({ entries }: EntriesProps) {
  const [, navigate] = useLocation();
  const current = entries.filter(({ isCurrent }) => isCurrent).map(({ name }) => name);
  return (
    <Popover className="popover" placement="bottom start">
      <Menu selectionMode="single" selectedKeys={current}>
        {entries.map(({ href, name, title }) => (
          <MenuItem key={name} id={name} textValue={title} onAction={() => navigate(href)}>
            {title}
            <EntryCount name={name} />
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
