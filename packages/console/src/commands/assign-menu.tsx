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
import type { TicketDetail } from '../api/model.js';
import { useDesk, useOfficer } from '../api/queries.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import { Key } from '../shell/key.js';
import { useNames } from '../ticket/use-names.js';
import { useCommands } from './use-commands.js';

/** Assigns the ticket to an officer or a team: `a`, a few letters, Enter. */
export function AssignMenu({ view }: { readonly view: TicketDetail }) {
  const catalogue = useCatalogue('ticket');
  const label = useLabel();
  const desk = useDesk();
  const self = useOfficer();
  const who = useNames();
  const commands = useCommands(view);
  const { contains } = useFilter({ sensitivity: 'base' });
  const [isOpen, setOpen] = useState(false);
  const { assignee, recusals, team } = view.ticket;
  const mayAssign = view.may.includes('assign');
  useShortcuts({ a: () => setOpen(mayAssign) });
  if (!mayAssign) return null;

  const isSelf = ({ id }: { readonly id: string }) => id === self.id;
  const candidates = desk.officers
    .filter(
      ({ handles, id, isHere, unit }) =>
        handles &&
        isHere &&
        id !== assignee &&
        !recusals.includes(id) &&
        !recusals.includes(unit ?? ''),
    )
    .sort((a, b) => Number(isSelf(b)) - Number(isSelf(a)));
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="button assign-button">
        {assignee ? <UserRoundCheck aria-hidden="true" /> : <UserRoundPlus aria-hidden="true" />}
        <span>{assignee ? who.handler(assignee) : catalogue.case.assign}</span>
        <Key>a</Key>
      </Button>
      <Popover className="popover assign" placement="bottom end">
        <Autocomplete filter={contains}>
          <SearchField
            aria-label={catalogue.action.chooseOfficer}
            autoFocus
            className="menu-search"
          >
            <Input placeholder={catalogue.action.chooseOfficer} />
          </SearchField>
          <Menu
            renderEmptyState={() => <p className="muted menu-empty">{catalogue.desk.noneFound}</p>}
          >
            <MenuSection>
              <Header>{catalogue.action.officers}</Header>
              {candidates.map(({ id, name }) => (
                <MenuItem
                  key={id}
                  textValue={name}
                  onAction={() => commands.assign({ assignee: id })}
                >
                  {name}
                  {id === self.id && <span className="muted"> ({catalogue.action.me})</span>}
                </MenuItem>
              ))}
              {assignee && (
                <MenuItem
                  textValue={catalogue.action.nobody}
                  onAction={() => commands.assign({ assignee: null })}
                >
                  {catalogue.action.nobody}
                </MenuItem>
              )}
            </MenuSection>
            <MenuSection>
              <Header>{catalogue.action.teams}</Header>
              {desk.teams
                .filter(({ code }) => code !== team && !recusals.includes(code))
                .map(({ code: id, name }) => (
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
