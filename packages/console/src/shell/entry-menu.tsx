import { ChevronDown, Menu as MenuIcon } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Link, useLocation } from 'wouter';
import { useCatalogue } from '../catalogue/language.js';
import { type Area, type AreaEntry, useAreas } from './areas.js';
import { EntryCount } from './entry-count.js';

/**
 * Next to the heading of a list or a page: the other entries of its area in a menu. Hidden if there are none. The
 * settings are opened too rarely to be known by heart, so their parts are in the open.
 */
export function AreaMenu() {
  const { areas: catalogue } = useCatalogue();
  const area = useAreas().find(({ isCurrent }) => isCurrent);
  if (!area || area.entries.length < 2) return null;
  if (area.name === 'settings') return <AreaLinks area={area} />;
  return (
    <MenuTrigger>
      <Button className="button icon quiet area-menu" aria-label={catalogue.others(area.title)}>
        <ChevronDown aria-hidden="true" />
      </Button>
      <EntryMenu entries={area.entries} />
    </MenuTrigger>
  );
}

function AreaLinks({ area }: { readonly area: Area }) {
  return (
    <nav className="area-menu area-links" aria-label={area.title}>
      {area.entries.map(({ href, isCurrent, name, title }) => (
        <Link key={name} href={href} aria-current={isCurrent ? 'page' : undefined}>
          {title}
          <EntryCount name={name} />
        </Link>
      ))}
    </nav>
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
