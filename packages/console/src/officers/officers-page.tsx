import '../office-settings/code-list.css';
import '../office-settings/hours/week.css';
import './officers.css';
import { KeyRound, TriangleAlert, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { desk } from '../api/desk.js';
import { useDesk, useOfficer } from '../api/queries.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { Page } from '../shell/page.js';
import { PageList } from '../shell/page-list.js';
import { PageSearch } from '../shell/page-search.js';
import { ShownOnce } from '../shell/shown-once.js';
import { GrantRow } from './grant-row.js';
import { InviteDialog } from './invite-dialog.js';
import { OfficerRow } from './officer-row.js';
import { type ListedOfficer, useOfficers } from './officers-query.js';
import {
  type MadeSecret,
  shownSecret,
  useAccounts,
  useOfficerAction,
  useRefusalText,
} from './use-officers.js';

/** The officers of the desk: invite, change, disable, and approve requests of others. */
export function OfficersPage() {
  const { officers, pages } = useCatalogue('settings');
  const answer = useOfficers();
  const accountOf = useAccounts();
  const { may } = useOfficer();
  const manages = may('organization:manage-officers');
  const [isInviting, setInviting] = useState(false);
  const [made, setMade] = useState<MadeSecret | null>(null);
  const refusalText = useRefusalText();
  const seal = useOfficerAction(() => desk.post('/organization/emergency/seal', {}));
  const { data } = answer;
  const [sought, setSought] = useState('');
  const label = useLabel();
  const { teams } = useDesk();
  const unitName = (code: string) => {
    const team = teams.find((each) => each.code === code);
    return team ? label(team.name) : '';
  };
  const shown = data?.items.filter((each) => hasWords(each, unitName(each.unit), sought)) ?? [];
  const roles = data?.roles ?? [];
  return (
    <Page
      id="officers"
      answer={answer}
      title={pages.officers.title}
      lead={officers.lead}
      tools={
        manages && (
          <>
            <Button className="button primary" onPress={() => setInviting(true)}>
              <UserPlus aria-hidden="true" />
              {officers.invite}
            </Button>
            <Button
              className="button"
              onPress={() =>
                seal.mutate(undefined, {
                  onSuccess: ({ secret }) => setMade({ kind: 'emergency', name: '', secret }),
                })
              }
            >
              <KeyRound aria-hidden="true" />
              {data?.emergencySealed ? officers.sealAgain : officers.seal}
            </Button>
          </>
        )
      }
    >
      {seal.isError && <p role="alert">{refusalText(seal.error)}</p>}
      {data?.decidesAlone && (
        <p className="officers-alone" role="note">
          <TriangleAlert aria-hidden="true" />
          {officers.alone}
        </p>
      )}
      {data && data.grants.length > 0 && (
        <PageList
          id="grants"
          title={officers.grants}
          items={data.grants}
          line={(grant) => (
            <GrantRow key={grant.number} grant={grant} officers={data.items} onSecret={setMade} />
          )}
        />
      )}
      {data && <PageSearch label={officers.search} value={sought} onChange={setSought} />}
      {data && shown.length === 0 && <p className="muted">{officers.noneFound}</p>}
      {data && (
        <PageList
          id="officer-list"
          title={officers.list}
          items={shown}
          line={(each) => (
            <OfficerRow
              key={each.id}
              officer={each}
              account={accountOf(each.id)}
              roles={roles}
              onSecret={setMade}
            />
          )}
        />
      )}
      {isInviting && (
        <InviteDialog
          roles={roles}
          decidesAlone={data?.decidesAlone ?? false}
          onMade={setMade}
          onClose={() => setInviting(false)}
        />
      )}
      {made && (
        <ShownOnce
          title={officers.made[made.kind].title(made.name)}
          lead={officers.made[made.kind].lead}
          label={officers.made[made.kind].label}
          value={shownSecret(made)}
          copy={officers.copy}
          onClose={() => setMade(null)}
        />
      )}
    </Page>
  );
}

/** Whether an officer, or their unit, has all words of a search in its name. */
function hasWords({ name, title }: ListedOfficer, unit: string, sought: string): boolean {
  const text = `${name} ${title} ${unit}`.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
