import './bottom-bar.css';
import { Link } from 'wouter';
import { useCatalogue } from '../catalogue/language.js';
import { type AreaEntry, useAreas } from './areas.js';
import { AreaCount } from './entry-count.js';
import { screen } from './screen.js';

const MoreMenu = screen(async () => (await import('./entry-menu.js')).MoreMenu);

/** Number of places of the bar. */
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
        <MoreMenu
          isCurrent={rest.some(({ isCurrent }) => isCurrent)}
          entries={rest.flatMap(({ entries }): readonly AreaEntry[] => entries)}
        />
      )}
    </nav>
  );
}
