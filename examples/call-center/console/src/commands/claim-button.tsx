import { Hand } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { CaseView } from '../api/model.js';
import { useOfficer } from '../api/queries.js';
import { useWho } from '../case/use-who.js';
import { useWords } from '../catalogue/language.js';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import { worksOnCases } from '../session/duties.js';
import { Key } from '../shell/key.js';
import { useCommands } from './use-commands.js';

/** Takes a case that nobody handles, or whose officer has left: `t`. */
export function ClaimButton({ view }: { readonly view: CaseView }) {
  const words = useWords();
  const officer = useOfficer();
  const who = useWho();
  const commands = useCommands(view);
  const { assignee, phase } = view.ticket;
  const isFree = (assignee === null || !who.isHere(assignee)) && phase !== 'closed';
  const mayClaim = isFree && view.may.includes('assign') && worksOnCases(officer);
  useShortcuts({ t: () => mayClaim && commands.claim() });
  if (!mayClaim) return null;
  return (
    <Button className="button claim-button" onPress={() => commands.claim()}>
      <Hand aria-hidden="true" />
      <span>{words.case.claim}</span>
      <Key>t</Key>
    </Button>
  );
}
