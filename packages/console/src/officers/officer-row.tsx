import { Ban, KeyRound, PenLine, ShieldMinus, ShieldPlus, UserCheck } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { desk } from '../api/desk.js';
import { useDesk, useOfficer } from '../api/queries.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { ReasonDialog } from '../context/reason-dialog.js';
import { useDates } from '../time/use-dates.js';
import { ChangeDialog } from './change-dialog.js';
import { OfficerAccount } from './officer-account.js';
import type { ListedOfficer } from './officers-query.js';
import { RoleDialog } from './role-dialog.js';
import {
  type Account,
  type MadeSecret,
  type RoleRights,
  useOfficerAction,
  useRefusalText,
  useRoleName,
} from './use-officers.js';

type Asking = 'change' | 'grant-role' | 'revoke-role' | 'disable' | 'enable';

interface OfficerRowProps {
  readonly officer: ListedOfficer;
  /** Null = the officer has no account; left out = the desk keeps no accounts, or the viewer may not see them. */
  readonly account: Account | null | undefined;
  readonly roles: readonly RoleRights[];
  readonly onSecret: (made: MadeSecret) => void;
}

/** One officer: the name, the roles in words, the unit, the last sign-in, and the actions. */
export function OfficerRow({ account, officer, onSecret, roles }: OfficerRowProps) {
  const { officers: texts } = useCatalogue('settings');
  const label = useLabel();
  const { teams } = useDesk();
  const dates = useDates();
  const me = useOfficer();
  const roleName = useRoleName();
  const refusalText = useRefusalText();
  const [asking, setAsking] = useState<Asking | null>(null);
  const path = { officer: officer.id };
  const disable = useOfficerAction((reason: string) =>
    desk.post('/organization/officers/{officer}/disable', { path, body: { reason } }),
  );
  const enable = useOfficerAction((reason: string) =>
    desk.post('/organization/officers/{officer}/enable', { path, body: { reason } }),
  );
  const renew = useOfficerAction(() =>
    desk.post('/organization/officers/{officer}/invitation', { path }),
  );
  const { name, signedInAt, state } = officer;
  const standing = state === 'active' && signedInAt === null ? 'invited' : state;
  const team = teams.find(({ code }) => code === officer.unit);
  const isOther = officer.id !== me.id;
  const manages = isOther && me.may('organization:manage-officers');
  const ends = isOther && (manages || me.may('organization:approve-grants'));
  const isHere = state === 'active' || state === 'waiting';
  const failure = disable.error ?? enable.error ?? renew.error;
  const close = () => setAsking(null);
  const button = (which: Asking, icon: React.ReactNode) => (
    <Button
      className="button small"
      aria-label={`${texts.actions[which]}: ${name}`}
      onPress={() => setAsking(which)}
    >
      {icon}
      {texts.actions[which]}
    </Button>
  );
  return (
    <li className="officer-row" data-state={state}>
      <div>
        <h3>
          {name} {!isOther && <span className="muted">{texts.you}</span>}
        </h3>
        <p>{[officer.title, team && label(team.name)].filter(Boolean).join(' · ')}</p>
        <p className="muted">{officer.roles.map(roleName).join(', ')}</p>
        <p className="muted">
          {signedInAt === null ? texts.neverSignedIn : texts.signedIn(dates.dateTime(signedInAt))}
          {officer.validUntil !== null && ` · ${texts.until(dates.dateTime(officer.validUntil))}`}
        </p>
        {account !== undefined && (
          <p className="muted">{texts.accounts[accountState(account)](account?.username ?? '')}</p>
        )}
        {failure && <p role="alert">{refusalText(failure)}</p>}
      </div>
      <strong className="officer-state">{texts.states[standing]}</strong>
      <div className="officer-actions">
        {manages && isHere && button('change', <PenLine aria-hidden="true" />)}
        {manages && isHere && button('grant-role', <ShieldPlus aria-hidden="true" />)}
        {manages &&
          isHere &&
          officer.roles.length > 1 &&
          button('revoke-role', <ShieldMinus aria-hidden="true" />)}
        {manages && isHere && signedInAt === null && !account && (
          <Button
            className="button small"
            aria-label={`${texts.newLink}: ${name}`}
            onPress={() =>
              renew.mutate(undefined, {
                onSuccess: ({ secret }) => onSecret({ kind: 'link', name, secret }),
              })
            }
          >
            <KeyRound aria-hidden="true" />
            {texts.newLink}
          </Button>
        )}
        <OfficerAccount officer={officer} account={account} onSecret={onSecret} />
        {ends && isHere && button('disable', <Ban aria-hidden="true" />)}
        {manages && state === 'disabled' && button('enable', <UserCheck aria-hidden="true" />)}
      </div>
      {asking === 'change' && <ChangeDialog officer={officer} onClose={close} />}
      {(asking === 'grant-role' || asking === 'revoke-role') && (
        <RoleDialog officer={officer} roles={roles} action={asking} onClose={close} />
      )}
      {(asking === 'disable' || asking === 'enable') && (
        <ReasonDialog
          title={texts.askTitles[asking](name)}
          help={texts.reasonHelp}
          onReason={(reason) => (asking === 'disable' ? disable : enable).mutate(reason)}
          onClose={close}
        />
      )}
    </li>
  );
}

/** State of an account. */
function accountState(
  account: Account | null,
): 'none' | 'disabled' | 'invited' | 'code' | 'password' {
  if (account === null) return 'none';
  if (account.disabled) return 'disabled';
  if (!account.hasPassword) return 'invited';
  return account.hasSecondFactor ? 'code' : 'password';
}
