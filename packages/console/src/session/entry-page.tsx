import { LogIn } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import { ApiError } from '../api/api-error.js';
import { desk } from '../api/desk.js';
import { useCatalogue } from '../catalogue/language.js';
import type { Entry } from './entry-at.js';
import { EntryFrame } from './entry-frame.js';
import { linkPath } from './open-session.js';

interface EntryPageProps {
  readonly kind: Exclude<Entry, 'invitation'>;
}

/** A way in without an account: it ends with a link that signs in once. */
export function EntryPage({ kind }: EntryPageProps) {
  const texts = useCatalogue('settings').entries[kind];
  const { entries } = useCatalogue('settings');
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<keyof typeof entries.refused | null>(null);

  async function enter(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    try {
      const { secret } =
        kind === 'setup'
          ? await desk.post('/organization/setup', {
              body: { secret: location.hash.slice(1), name: first, id: second },
            })
          : await desk.post('/organization/emergency/open', {
              body: { secret: first.trim(), reason: second },
            });
      location.replace(`${linkPath}#${secret}`);
    } catch (error) {
      setRefusal(refusalOf(error));
      setBusy(false);
    }
  }

  return (
    <EntryFrame>
      <section className="sign-in-body">
        <div>
          <h1>{texts.title}</h1>
          <p className="lead">{texts.lead}</p>
        </div>
        <Form className="sign-in-form" onSubmit={(event) => void enter(event)}>
          <EntryField label={texts.first} value={first} onChange={setFirst} />
          <EntryField label={texts.second} value={second} onChange={setSecond} />
          {refusal && (
            <p className="refusal" role="alert">
              {entries.refused[refusal]}
            </p>
          )}
          <Button type="submit" className="button primary" isDisabled={isBusy}>
            <LogIn aria-hidden="true" />
            {texts.submit}
          </Button>
        </Form>
      </section>
    </EntryFrame>
  );
}

interface EntryFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function EntryField({ label, onChange, value }: EntryFieldProps) {
  return (
    <TextField className="field" value={value} onChange={onChange} isRequired>
      <Label>{label}</Label>
      <Input maxLength={200} autoComplete="off" spellCheck="false" />
    </TextField>
  );
}

function refusalOf(error: unknown): 'over' | 'input' | 'offline' {
  if (!(error instanceof ApiError)) return 'offline';
  return error.status === 404 ? 'over' : error.status === 422 ? 'input' : 'offline';
}
