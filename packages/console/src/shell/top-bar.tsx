import { Keyboard, PenLine, WifiOff } from 'lucide-react';
import { Link } from 'wouter';
import { useDesk, useOfficer } from '../api/queries.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { SearchPlace } from '../search/search-place.js';
import { settings } from '../settings.js';
import { homeAddress } from './areas.js';
import { Brand } from './brand.js';
import { Button } from './button.js';
import { useDeskLocation } from './desk-location.js';
import { Key } from './key.js';
import { screen } from './screen.js';
import { useIsListShown } from './use-is-list-shown.js';

// Code for menus is loaded after the first list.
const Bell = screen(async () => (await import('../notifications/bell.js')).Bell, {
  parts: ['tools'],
});
const OfficerMenu = screen(async () => (await import('./officer-menu.js')).OfficerMenu);
const SearchBox = screen(async () => (await import('../search/search-box.js')).SearchBox, {
  parts: ['tools'],
  waiting: <SearchPlace />,
});

interface TopBarProps {
  readonly connected: boolean;
  readonly onHelp: () => void;
  readonly bellOpen: boolean;
  readonly onBell: (isOpen: boolean) => void;
}

export function TopBar({ connected, onHelp, bellOpen, onBell }: TopBarProps) {
  const catalogue = useCatalogue();
  const place = useDeskLocation();
  const officer = useOfficer();
  const label = useLabel();
  const { hours } = useDesk();
  const isListShown = useIsListShown();
  return (
    <header className="top-bar">
      <Link href={homeAddress} className="brand-link" aria-label={settings.title}>
        <Brand />
      </Link>
      {officer.may('read') && (isListShown ? <SearchBox /> : <SearchPlace />)}
      <span className="hours" data-open={hours.open}>
        {label(hours.text)}
      </span>
      <span role="status" className="top-note">
        {!connected && (
          <>
            <WifiOff aria-hidden="true" />
            {catalogue.desk.offline}
          </>
        )}
      </span>
      <span className="spacer" />
      {officer.may('note') && (
        <Button className="button primary" onPress={place.openNew}>
          <PenLine aria-hidden="true" />
          <span>{catalogue.desk.newTicket}</span>
          <Key>c</Key>
        </Button>
      )}
      {isListShown && officer.hasPlugin('notifications') && (
        <Bell isOpen={bellOpen} onOpenChange={onBell} />
      )}
      <Button
        className="button icon quiet help-button"
        onPress={onHelp}
        aria-label={catalogue.desk.keys}
      >
        <Keyboard aria-hidden="true" />
      </Button>
      {isListShown && <OfficerMenu />}
    </header>
  );
}
