import { useQueryClient } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import { desk } from '../api/desk.js';
import { sessionQuery, useOfficer } from '../api/queries.js';
import { useCatalogue, useLanguage } from '../catalogue/language.js';
import { languages } from '../catalogue/languages.js';
import { forgetAll, sendNow } from '../commands/send.js';
import { forgetDrafts } from '../composer/drafts.js';
import { settings } from '../settings.js';
import { msOf } from '../time/instant.js';
import { useDates } from '../time/use-dates.js';
import { useDeskLocation } from './desk-location.js';
import { Initials } from './initials.js';
import { applyTheme, chosenTheme, type Theme } from './theme.js';

const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** The officer's menu: language, brightness, sign out (which also clears drafts here). */
export function OfficerMenu() {
  const { code, setLanguage } = useLanguage();
  const catalogue = useCatalogue();
  const officer = useOfficer();
  const dates = useDates();
  const place = useDeskLocation();
  const client = useQueryClient();
  const [theme, setTheme] = useState(chosenTheme);

  async function signOut() {
    sendNow();
    await desk.delete('/session');
    forgetAll();
    forgetDrafts();
    client.clear();
    await client.fetchQuery(sessionQuery);
    location.assign(settings.basePath);
  }

  return (
    <MenuTrigger>
      <Button className="button quiet officer-button">
        <Initials name={officer.name} />
        <span className="officer-name">{officer.name}</span>
        <ChevronDown aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu>
          <MenuSection>
            <Header>
              {officer.title}
              {officer.validUntil !== undefined && (
                <span className="valid-until">
                  {catalogue.desk.validUntil(dates.longDate(msOf(officer.validUntil)))}
                </span>
              )}
            </Header>
            {languages
              .filter((language) => language.code !== code)
              .map((language) => (
                <MenuItem key={language.code} onAction={() => void setLanguage(language.code)}>
                  <span lang={language.code}>{language.name}</span>
                </MenuItem>
              ))}
          </MenuSection>
          <MenuSection
            selectionMode="single"
            selectedKeys={[theme]}
            onSelectionChange={(keys) => {
              const next = themes.find((each) => keys !== 'all' && keys.has(each));
              if (!next) return;
              applyTheme(next);
              setTheme(next);
            }}
          >
            {themes.map((each) => (
              <MenuItem key={each} id={each}>
                {catalogue.desk.theme[each]}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection>
            {officer.hasPlugin('sessions') && (
              <MenuItem onAction={() => place.openPage('account')}>
                {catalogue.pages.account.title}
              </MenuItem>
            )}
            <MenuItem onAction={() => void signOut()}>{catalogue.desk.signOut}</MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
