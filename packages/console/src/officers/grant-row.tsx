import { Check, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { desk } from '../api/desk.js';
import { useOfficer } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { ReasonDialog } from '../context/reason-dialog.js';
import { useDates } from '../time/use-dates.js';
import type { ListedOfficer } from './officers-query.js';
import {
  type MadeSecret,
  type PendingGrant,
  useOfficerAction,
  useRefusalText,
  useRoleName,
} from './use-officers.js';

interface GrantRowProps {
  readonly grant: PendingGrant;
  readonly officers: readonly ListedOfficer[];
  /** Is given the code that opens the link of a new account. */
  readonly onSecret: (made: MadeSecret) => void;
}

/** The request of one person, with the buttons of the second one. */
export function GrantRow({ grant, officers, onSecret }: GrantRowProps) {
  const catalogue = useCatalogue('settings');
  const texts = catalogue.officers;
  const dates = useDates();
  const me = useOfficer();
  const roleName = useRoleName();
  const refusalText = useRefusalText();
  const [isRefusing, setRefusing] = useState(false);
  const path = { grant: grant.number };
  const approve = useOfficerAction(async () => {
    const { code, officer } = await desk.post('/organization/grants/{grant}/approve', { path });
    // Shown here and not once the list is read again: this row is gone by then.
    if (code !== null) onSecret({ kind: 'code', name: officer.name, secret: code });
  });
  const refuse = useOfficerAction((reason: string) =>
    desk.post('/organization/grants/{grant}/refuse', { path, body: { reason } }),
  );
  const nameOf = (id: string) => officers.find((each) => each.id === id)?.name ?? id;
  const isOwn = grant.askedBy === me.id;
  const roles = grant.roles.map(roleName).join(', ');
  const failure = approve.error ?? refuse.error;
  return (
    <li className="officer-row">
      <div>
        <h3>{texts.grantTitles[grant.kind](nameOf(grant.officer), roles)}</h3>
        <p className="muted">{texts.asked(nameOf(grant.askedBy), dates.dateTime(grant.askedAt))}</p>
        {grant.reason !== '' && <p className="muted">{texts.because(grant.reason)}</p>}
        <p className="muted">{texts.expires(dates.dateTime(grant.expiresAt))}</p>
        {failure && <p role="alert">{refusalText(failure)}</p>}
      </div>
      <div className="officer-actions">
        {!isOwn && me.may('organization:approve-grants') && grant.officer !== me.id && (
          <Button
            className="button small primary"
            isDisabled={approve.isPending}
            onPress={() => approve.mutate(undefined)}
          >
            <Check aria-hidden="true" />
            {texts.approve}
          </Button>
        )}
        <Button className="button small" onPress={() => setRefusing(true)}>
          <X aria-hidden="true" />
          {isOwn ? texts.withdraw : texts.refuse}
        </Button>
      </div>
      {isRefusing && (
        <ReasonDialog
          title={isOwn ? texts.withdraw : texts.refuse}
          help={texts.reasonHelp}
          onReason={(reason) => refuse.mutate(reason)}
          onClose={() => setRefusing(false)}
        />
      )}
    </li>
  );
}
