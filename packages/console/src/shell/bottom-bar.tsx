import './bottom-bar.css';
import { Menu as MenuIcon } from 'lucide-react';
import { Button, MenuTrigger } from 'react-aria-components';
import { Link } from 'wouter';
import { useCatalogue } from '../catalogue/language.js';
import { type AreaEntry, useAreas } from './areas.js';
import { AreaCount } from './entry-count.js';
import { EntryMenu } from './entry-menu.js';

/** How many places the bar has. */
const places = 5;

/** The areas at the foot of a phone: five of them, or four and a menu of the rest. */
export function BottomBar() {
  const { areas: catalogue } = useCatalogue();
  const all = useAreas();
  const shown = all.length > places ? all.slice(0, places - 1) : all;
  const rest = all.slice(shown.length);
  return (
    <nav className="bottom-bar" aria-label={catalogue.label}>
      {shown.map(({ entries, icon: Icon, isCurrent, name, title }) => (
        <Link
          key={name}
          href={entries[0].href}
          aria-current={isCurrent ? 'page' : undefined}
          data-area={name}
        >
          <Icon aria-hidden="true" />
          {title}
          <AreaCount name={name} />
        </Link>
      ))}
      {rest.length > 0 && (
        <MenuTrigger>
          <Button {...(rest.some(({ isCurrent }) => isCurrent) && { 'aria-current': 'page' })}>
            <MenuIcon aria-hidden="true" />
            {catalogue.more}
          </Button>
          <EntryMenu entries={rest.flatMap(({ entries }): readonly AreaEntry[] => entries)} />
        </MenuTrigger>
      )}
    </nav>
  );
}
