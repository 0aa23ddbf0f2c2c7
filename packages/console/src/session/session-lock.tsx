import { useQueryClient } from '@tanstack/react-query';
import { LockOpen } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import { ApiError } from '../api/api-error.js';
import { desk } from '../api/desk.js';
import type { Session } from '../api/model.js';
import { sessionQuery } from '../api/queries.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { Brand } from '../shell/brand.js';
import { OtherWays } from './other-ways.js';
import { keepCsrf } from './session-headers.js';

/** Covers the desk of a session that was not used for a while. What was written below it stays. */
export function SessionLock({ session: { officer, ways } }: { readonly session: Session }) {
  const catalogue = useCatalogue();
  const label = useLabel();
  const client = useQueryClient();
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function unlock(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    try {
      const session = await desk.post('/session/unlock', { body: { password } });
      client.setQueryData(sessionQuery.queryKey, keepCsrf(session));
      await client.invalidateQueries();
    } catch (error) {
      const said = error instanceof ApiError ? error.text : null;
      setRefusal(said ? label(said) : catalogue.signIn.offline);
      setBusy(false);
    }
  }

  return (
    <div className="session-lock" role="dialog" aria-modal="true" aria-labelledby="session-locked">
      <Form className="sign-in-form" onSubmit={(event) => void unlock(event)}>
        <Brand />
        <h1 id="session-locked">{catalogue.signIn.locked(officer?.name ?? '')}</h1>
        <p className="lead">{catalogue.signIn.lockedLead}</p>
        <TextField value={password} onChange={setPassword} type="password" isRequired autoFocus>
          <Label>{catalogue.signIn.password}</Label>
          <Input autoComplete="current-password" />
        </TextField>
        {refusal && (
          <p className="refusal" role="alert">
            {refusal}
          </p>
        )}
        <Button type="submit" className="button primary" isDisabled={busy} data-testid="unlock">
          <LockOpen aria-hidden="true" />
          {busy ? catalogue.signIn.busy : catalogue.signIn.unlock}
        </Button>
        <OtherWays ways={ways} />
      </Form>
    </div>
  );
}
