import { UserRoundCheck, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import {
  Autocomplete,
  Button,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  SearchField,
  useFilter,
} from 'react-aria-components';
import type { CaseView } from '../api/model.js';
import { useDesk, useOfficer } from '../api/queries.js';
import { useWho } from '../case/use-who.js';
import { useLabel, useWords } from '../catalogue/language.js';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import { worksOnCases } from '../session/duties.js';
import { Key } from '../shell/key.js';
import { useCommands } from './use-commands.js';

/** Gives the case to an officer or a team: `a`, a few letters, Enter. */
export function AssignMenu({ view }: { readonly view: CaseView }) {
  const words = useWords();
  const label = useLabel();
  const desk = useDesk();
  const self = useOfficer();
  const who = useWho();
  const commands = useCommands(view);
  const { contains } = useFilter({ sensitivity: 'base' });
  const [isOpen, setOpen] = useState(false);
  const { assignee, concerns, team } = view.ticket;
  const mayAssign = view.may.includes('assign');
  useShortcuts({ a: () => setOpen(mayAssign) });
  if (!mayAssign) return null;

  const others = desk.officers.filter(({ id, isHere }) => isHere && id !== self.id);
  const candidates = [self, ...others].filter(
    (each) =>
      each.id !== assignee &&
      worksOnCases(each) &&
      !concerns.includes(each.id) &&
      !concerns.includes(each.team ?? ''),
  );
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="button assign-button">
        {assignee ? <UserRoundCheck aria-hidden="true" /> : <UserRoundPlus aria-hidden="true" />}
        <span>{assignee ? who.handler(assignee) : words.case.assign}</span>
        <Key>a</Key>
      </Button>
      <Popover className="popover assign" placement="bottom end">
        <Autocomplete filter={contains}>
          <SearchField aria-label={words.action.chooseOfficer} autoFocus className="menu-search">
            <Input placeholder={words.action.chooseOfficer} />
          </SearchField>
          <Menu renderEmptyState={() => <p className="muted menu-empty">{words.case.noneFound}</p>}>
            <MenuSection>
              <Header>{words.action.officers}</Header>
              {candidates.map(({ id, name }) => (
                <MenuItem
                  key={id}
                  textValue={name}
                  onAction={() => commands.assign({ assignee: id })}
                >
                  {name}
                  {id === self.id && <span className="muted"> ({words.action.me})</span>}
                </MenuItem>
              ))}
              {assignee && (
                <MenuItem
                  textValue={words.action.nobody}
                  onAction={() => commands.assign({ assignee: null })}
                >
                  {words.action.nobody}
                </MenuItem>
              )}
            </MenuSection>
            <MenuSection>
              <Header>{words.action.teams}</Header>
              {desk.teams
                .filter(({ id }) => id !== team && !concerns.includes(id))
                .map(({ id, name }) => (
                  <MenuItem
                    key={id}
                    textValue={label(name)}
                    onAction={() => commands.assign({ team: id })}
                  >
                    {label(name)}
                  </MenuItem>
                ))}
            </MenuSection>
          </Menu>
        </Autocomplete>
      </Popover>
    </MenuTrigger>
  );
}
