import './sign-in.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { LogIn } from 'lucide-react';
import { type FormEvent, useEffect, useState } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import { ApiError } from '../api/api-error.js';
import type { Session } from '../api/model.js';
import { frontQuery, sessionQuery } from '../api/queries.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { Banner } from '../shell/banner.js';
import { Brand } from '../shell/brand.js';
import { LanguageButton } from '../shell/language-button.js';
import { change, keepCsrf } from './sign-in-client.js';

/** The sign-in page. */
export function SignIn() {
  const catalogue = useCatalogue();
  const label = useLabel();
  const client = useQueryClient();
  const front = useQuery(frontQuery);
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  useEffect(() => {
    document.title = catalogue.signIn.title;
  }, [catalogue]);

  async function signIn(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    try {
      const session = await change<Session>('/session', { username, password });
      client.removeQueries({ queryKey: ['desk'] });
      client.setQueryData(sessionQuery.queryKey, keepCsrf(session));
    } catch (error) {
      const said = error instanceof ApiError ? error.text : null;
      setRefusal(said ? label(said) : catalogue.signIn.offline);
      setBusy(false);
    }
  }

  return (
    <div className="sign-in-page">
      <Banner />
      <main className="sign-in">
        <header className="sign-in-top">
          <Brand />
          <LanguageButton />
        </header>
        <div className="sign-in-body">
          <section>
            <h1>{catalogue.signIn.title}</h1>
            <p className="lead">{catalogue.signIn.lead}</p>
            {front.data && <p className="muted">{label(front.data.hours.text)}</p>}
          </section>
          <Form className="sign-in-form" onSubmit={(event) => void signIn(event)}>
            <TextField value={username} onChange={setUsername} autoComplete="username" isRequired>
              <Label>{catalogue.signIn.username}</Label>
              <Input autoCapitalize="none" spellCheck="false" />
            </TextField>
            <TextField value={password} onChange={setPassword} type="password" isRequired>
              <Label>{catalogue.signIn.password}</Label>
              <Input autoComplete="current-password" />
            </TextField>
            {refusal && (
              <p className="refusal" role="alert">
                {refusal}
              </p>
            )}
            <Button
              type="submit"
              className="button primary"
              isDisabled={busy}
              data-testid="sign-in"
            >
              <LogIn aria-hidden="true" />
              {busy ? catalogue.signIn.busy : catalogue.signIn.submit}
            </Button>
          </Form>
          {front.data?.hasLinks && <p className="muted">{catalogue.signIn.links}</p>}
        </div>
      </main>
    </div>
  );
}
