import './session-lock.css';
import { useQueryClient } from '@tanstack/react-query';
import { LockOpen } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button, Dialog, Form, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { SecretField } from '../account/secret-field.js';
import { ApiError } from '../api/api-error.js';
import { desk } from '../api/desk.js';
import type { Session } from '../api/model.js';
import { sessionQuery } from '../api/queries.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { Brand } from '../shell/brand.js';
import { OtherWays } from './other-ways.js';
import { keepCsrf } from './session-headers.js';

/**
 * Covers the desk of a session after a time without use. Text written below it stays. It covers everything that the
 * desk has opened, which is inert while it is covered.
 */
export function SessionLock({ session: { officer, ways } }: { readonly session: Session }) {
  const catalogue = useCatalogue();
  const { signIn: texts } = catalogue;
  const label = useLabel();
  const client = useQueryClient();
  const [proof, setProof] = useState('');
  const [isByCode, setByCode] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function unlock(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    try {
      const body = isByCode ? { code: proof.replaceAll(' ', '') } : { password: proof };
      const session = await desk.post('/session/unlock', { body });
      client.setQueryData(sessionQuery.queryKey, keepCsrf(session));
      await client.invalidateQueries();
    } catch (error) {
      setRefusal(refusalOf(error));
      setBusy(false);
    }
  }

  function refusalOf(error: unknown): string {
    if (!(error instanceof ApiError) || !error.text) return texts.offline;
    if (error.code !== 'wrong-credentials') return label(error.text);
    return isByCode ? texts.wrongCode : texts.wrongPassword;
  }

  /** For sessions that no password opens, and for another officer at the same computer. */
  async function signOut() {
    await desk.delete('/session').catch(() => {});
    await client.invalidateQueries({ queryKey: sessionQuery.queryKey });
  }

  return (
    <ModalOverlay className="session-lock" isOpen isDismissable={false} isKeyboardDismissDisabled>
      <Modal>
        <Dialog>
          <Form className="sign-in-form" onSubmit={(event) => void unlock(event)}>
            <Brand />
            <Heading slot="title" level={1}>
              {texts.locked(officer?.name ?? '')}
            </Heading>
            <p className="lead">{texts.lockedLead}</p>
            <SecretField
              key={String(isByCode)}
              label={isByCode ? texts.code : texts.password}
              kind={isByCode ? 'one-time-code' : 'current-password'}
              value={proof}
              autoFocus
              onChange={setProof}
            />
            {refusal && (
              <p className="refusal" role="alert">
                {refusal}
              </p>
            )}
            <Button
              type="submit"
              className="button primary"
              isDisabled={isBusy}
              data-testid="unlock"
            >
              <LockOpen aria-hidden="true" />
              {isBusy ? texts.busy : texts.unlock}
            </Button>
            <Button
              className="button quiet"
              onPress={() => {
                setProof('');
                setRefusal(null);
                setByCode(!isByCode);
              }}
            >
              {isByCode ? texts.byPassword : texts.byCode}
            </Button>
            <Button className="button quiet" onPress={() => void signOut()}>
              {catalogue.desk.signOut}
            </Button>
            <OtherWays ways={ways} />
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
