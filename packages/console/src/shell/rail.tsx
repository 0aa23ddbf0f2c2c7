import './rail.css';
import { PanelLeft } from 'lucide-react';
import { Link } from 'wouter';
import { useCatalogue } from '../catalogue/language.js';
import { type Area, homeAddress, useAreas } from './areas.js';
import { Brand } from './brand.js';
import { Button } from './button.js';
import { AreaCount, EntryCount } from './entry-count.js';

interface RailProps {
  readonly isWide: boolean;
  readonly onToggle: () => void;
}

/** The areas at the left edge: icons, or icons with words and the entries of the current area. */
export function Rail({ isWide, onToggle }: RailProps) {
  const { areas: catalogue } = useCatalogue();
  return (
    <nav className="rail" aria-label={catalogue.label}>
      <Link href={homeAddress} className="rail-brand">
        <Brand isNameShown={isWide} />
      </Link>
      <ul>
        {useAreas().map((area) => (
          <li key={area.name}>
            <AreaLink area={area} isWide={isWide} />
          </li>
        ))}
      </ul>
      <Button className="rail-area rail-toggle" aria-expanded={isWide} onPress={onToggle}>
        <PanelLeft aria-hidden="true" />
        <span className={wordClass(isWide)}>{isWide ? catalogue.fold : catalogue.unfold}</span>
      </Button>
    </nav>
  );
}

function AreaLink({ area, isWide }: { readonly area: Area; readonly isWide: boolean }) {
  const { entries, icon: Icon, isCurrent, name, title } = area;
  const isOpen = isWide && isCurrent && entries.length > 1;
  return (
    <>
      <Link
        href={entries[0].href}
        className="rail-area"
        aria-current={isCurrent ? (isOpen ? 'true' : 'page') : undefined}
        title={isWide ? undefined : title}
        data-area={name}
      >
        <Icon aria-hidden="true" />
        <span className={wordClass(isWide)}>{title}</span>
        {!isOpen && <AreaCount name={name} />}
      </Link>
      {isOpen && (
        <ul>
          {entries.map((entry) => (
            <li key={entry.name}>
              <Link
                href={entry.href}
                className="rail-entry"
                aria-current={entry.isCurrent ? 'page' : undefined}
                data-entry={entry.name}
              >
                {entry.title}
                <EntryCount name={entry.name} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Next to icons alone, words are for screen readers. */
function wordClass(isWide: boolean): string {
  return isWide ? 'rail-word' : 'visually-hidden';
}
