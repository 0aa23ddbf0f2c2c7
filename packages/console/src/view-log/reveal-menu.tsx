import { useQueryClient } from '@tanstack/react-query';
import { Eye } from 'lucide-react';
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import { grounds, nameGround, useGround } from '../api/grounds.js';
import type { TicketDetail } from '../api/model.js';
import { useOfficer } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';

/** Reveals numbers and addresses of a ticket, once the officer has named a ground, which is logged. */
export function RevealMenu({ view }: { readonly view: TicketDetail }) {
  const { oversight } = useCatalogue('ticket');
  const client = useQueryClient();
  const { id } = view.ticket;
  const ground = useGround(id);
  if (!useOfficer().may('note')) return null;
  if (ground !== null) {
    return <p className="muted">{oversight.revealed(oversight.grounds[ground])}</p>;
  }
  return (
    <MenuTrigger>
      <Button className="button quiet inline screen-only">
        <Eye aria-hidden="true" />
        {oversight.reveal}
      </Button>
      <Popover className="popover">
        <Menu
          aria-label={oversight.revealFor}
          onAction={(key) => {
            const chosen = grounds.find((each) => each === key);
            if (!chosen) return;
            nameGround(id, chosen);
            void client.invalidateQueries({ queryKey: ['case', id] });
            void client.invalidateQueries({ queryKey: ['person'] });
          }}
        >
          <MenuSection>
            <Header>{oversight.revealFor}</Header>
            {grounds.map((each) => (
              <MenuItem key={each} id={each}>
                {oversight.grounds[each]}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
