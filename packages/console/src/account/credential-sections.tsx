import { useQuery } from '@tanstack/react-query';
import { KeyRound, LifeBuoy, Smartphone } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { sessionQuery } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { AppDialog } from './app-dialog.js';
import { PasswordDialog } from './password-dialog.js';
import { RenewDialog } from './renew-dialog.js';
import type { OwnSession } from './use-account.js';

type Asking = 'password' | 'app' | 'renew';

/**
 * Password and second factor. The way in which this session began shows the state of the account: a session that began
 * with only a password ends when an app is set up.
 */
export function CredentialSections({ sessions }: { readonly sessions: readonly OwnSession[] }) {
  const { account: texts } = useCatalogue('settings');
  const [asking, setAsking] = useState<Asking | null>(null);
  const own = useQuery(sessionQuery).data?.id;
  const factor = sessions.find(({ id }) => id === own)?.factor;
  const hasApp = factor === 'password-and-code';
  const close = () => setAsking(null);
  if (!hasApp && factor !== 'password') {
    return <p className="account-section muted">{texts.elsewhere}</p>;
  }
  return (
    <>
      <section className="account-section" aria-labelledby="own-password">
        <h2 id="own-password">{texts.password}</h2>
        <p className="muted">{texts.passwordLead}</p>
        <Button className="button" onPress={() => setAsking('password')}>
          <KeyRound aria-hidden="true" />
          {texts.change}
        </Button>
      </section>
      <section className="account-section" aria-labelledby="own-factor">
        <h2 id="own-factor">{texts.factor}</h2>
        <p className="muted">{hasApp ? texts.factorPresent : texts.factorMissing}</p>
        <Button className="button" onPress={() => setAsking(hasApp ? 'renew' : 'app')}>
          {hasApp ? <LifeBuoy aria-hidden="true" /> : <Smartphone aria-hidden="true" />}
          {hasApp ? texts.renew : texts.setUp}
        </Button>
      </section>
      {asking === 'password' && <PasswordDialog onClose={close} />}
      {asking === 'app' && <AppDialog onClose={close} />}
      {asking === 'renew' && <RenewDialog onClose={close} />}
    </>
  );
}
