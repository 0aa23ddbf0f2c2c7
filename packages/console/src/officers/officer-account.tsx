import { History, KeyRound, ShieldOff } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { desk } from '../api/desk.js';
import { useOfficer } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { FormDialog } from '../shell/form-dialog.js';
import type { ListedOfficer } from './officers-query.js';
import { SignInsDialog } from './sign-ins-dialog.js';
import { type Account, type MadeSecret, useOfficerAction, useRefusalText } from './use-officers.js';

type Asking = 'reset' | 'removeFactor';

interface OfficerAccountProps {
  readonly officer: ListedOfficer;
  /** Null = the officer has no account; left out = the desk keeps no accounts, or the viewer may not see them. */
  readonly account: Account | null | undefined;
  readonly onSecret: (made: MadeSecret) => void;
}

/** Actions on the account of another officer: a new link, another second factor, and their sign-ins. */
export function OfficerAccount({ account, officer, onSecret }: OfficerAccountProps) {
  const { desk: common, officers: texts } = useCatalogue('settings');
  const me = useOfficer();
  const refusalText = useRefusalText();
  const [asking, setAsking] = useState<Asking | 'sign-ins' | null>(null);
  const { id, name } = officer;
  const reset = useOfficerAction(() => desk.post('/accounts/reset', { body: { officer: id } }));
  const removeFactor = useOfficerAction(() =>
    desk.post('/accounts/remove-second-factor', { body: { officer: id } }),
  );
  if (id === me.id) return null;
  const close = () => setAsking(null);
  const may = {
    reset: account != null && !account.disabled && officer.state === 'active',
    removeFactor: me.hasPlugin('accounts') && me.may('accounts:remove-factor'),
    'sign-ins': me.hasPlugin('sessions') && me.may('sessions:manage'),
  };
  const buttons = [
    ['reset', KeyRound],
    ['removeFactor', ShieldOff],
    ['sign-ins', History],
  ] as const;
  const step = asking === 'removeFactor' ? removeFactor : reset;
  const act = () =>
    asking === 'removeFactor'
      ? removeFactor.mutate(undefined, { onSuccess: close })
      : reset.mutate(undefined, {
          onSuccess({ secret }) {
            onSecret({ kind: 'password', name, secret });
            close();
          },
        });
  return (
    <>
      {buttons.map(
        ([which, Icon]) =>
          may[which] && (
            <Button
              key={which}
              className="button small"
              aria-label={`${texts.accountActions[which]}: ${name}`}
              onPress={() => setAsking(which)}
            >
              <Icon aria-hidden="true" />
              {texts.accountActions[which]}
            </Button>
          ),
      )}
      {asking === 'sign-ins' && <SignInsDialog officer={officer} onClose={close} />}
      {(asking === 'reset' || asking === 'removeFactor') && (
        <FormDialog
          title={texts.accountAsks[asking].title(name)}
          lead={texts.accountAsks[asking].lead}
          submit={texts.accountActions[asking]}
          isReady={!step.isPending}
          closes={false}
          onSubmit={act}
          onClose={close}
        >
          {step.isError && <p role="alert">{refusalText(step.error)}</p>}
          {step.isPending && <p role="status">{common.loading}</p>}
        </FormDialog>
      )}
    </>
  );
}
