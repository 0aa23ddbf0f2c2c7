import { Hand } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { TicketDetail } from '../api/model.js';
import { useOfficer } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import { Key } from '../shell/key.js';
import { useNames } from '../ticket/use-names.js';
import { useCommands } from './use-commands.js';

/** Takes a ticket that is unassigned, or whose officer has left: `t`. */
export function ClaimButton({ view }: { readonly view: TicketDetail }) {
  const catalogue = useCatalogue('ticket');
  const officer = useOfficer();
  const who = useNames();
  const commands = useCommands(view);
  const { assignee, phase } = view.ticket;
  const isFree = (assignee === null || !who.isHere(assignee)) && phase !== 'closed';
  const mayClaim = isFree && view.may.includes('assign') && officer.may('note');
  useShortcuts({ t: () => mayClaim && commands.claim() });
  if (!mayClaim) return null;
  return (
    <Button className="button claim-button" onPress={() => commands.claim()}>
      <Hand aria-hidden="true" />
      <span>{catalogue.case.claim}</span>
      <Key>t</Key>
    </Button>
  );
}
