import '../account/account.css';
import { KeyRound } from 'lucide-react';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { type AppEnrolment, AppSetup } from '../account/app-setup.js';
import { BackupCodes } from '../account/backup-codes.js';
import { NewPasswordField } from '../account/new-password-field.js';
import { refusalText } from '../account/refusal-text.js';
import { SecretField } from '../account/secret-field.js';
import { ApiError } from '../api/api-error.js';
import { desk } from '../api/desk.js';
import { useCatalogue } from '../catalogue/language.js';
import { settings } from '../settings.js';
import { EntryFrame } from './entry-frame.js';
import { linkPath } from './open-session.js';
import { askSession } from './sign-in-client.js';

/** The invited officer, and what they prove besides the new password. */
interface Invited {
  readonly username: string;
  readonly name: string;
  readonly secondFactor: 'none' | 'code' | AppEnrolment;
}

/**
 * Step of an invited person: the code that a second person gave them, the form, their backup codes, or a page with the
 * next step.
 */
type Step =
  | { readonly at: 'opening' | 'over' | 'offline' | 'kept' }
  | { readonly at: 'approval'; readonly isWrong: boolean }
  | { readonly at: 'form'; readonly invited: Invited }
  | { readonly at: 'codes'; readonly codes: readonly string[] };

/** The page of a one-time link: an invited person sets the password of their account and, where needed, an app. */
export function InvitationPage() {
  const { account, desk: common, invitation: texts } = useCatalogue('settings');
  const [step, setStep] = useState<Step>({ at: 'opening' });
  const [tries, setTries] = useState(0);
  const [approval, setApproval] = useState('');
  const secret = approval === '' ? secretOf(location) : `${secretOf(location)}.${approval}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is opened once more for each try and each code
  useEffect(() => {
    let isHere = true;
    const show = (next: Step) => isHere && setStep(next);
    desk.post('/accounts/invitations/open', { body: { secret } }).then(
      (invited) => show({ at: 'form', invited }),
      (reason) => {
        const code = reason instanceof ApiError ? reason.code : null;
        if (code === 'organization-code-needed') {
          return show({ at: 'approval', isWrong: approval !== '' });
        }
        // A desk without passwords: the link with its code signs in.
        if (code === 'not-found' && approval === '')
          return show({ at: 'approval', isWrong: false });
        if (code === 'not-found') return location.replace(`${linkPath}#${secret}`);
        show({ at: code === 'link-used' ? 'over' : 'offline' });
      },
    );
    return () => {
      isHere = false;
    };
  }, [tries, approval]);

  /** Signs in with the new password, unless that takes a code: the one just used is accepted no second time. */
  async function accepted({ secondFactor, username }: Invited, password: string) {
    if (secondFactor !== 'none') return setStep({ at: 'kept' });
    await askSession('/session', { username, password }).catch(() => {});
    enter();
  }

  if (step.at === 'codes') {
    return <BackupCodes codes={step.codes} onSaved={() => setStep({ at: 'kept' })} />;
  }
  if (step.at === 'opening') {
    return (
      <EntryFrame>
        <p className="invited" role="status">
          {texts.waiting}
        </p>
      </EntryFrame>
    );
  }
  if (step.at === 'approval') {
    return <ApprovalForm isWrong={step.isWrong} onCode={setApproval} />;
  }
  if (step.at !== 'form') {
    const isOffline = step.at === 'offline';
    return (
      <Said title={texts[step.at]} lead={texts[`${step.at}Lead`]}>
        <Button className="button primary" onPress={isOffline ? () => setTries(tries + 1) : enter}>
          {isOffline ? common.retry : account.signIn}
        </Button>
      </Said>
    );
  }
  return (
    <PasswordForm
      invited={step.invited}
      secret={secret}
      onOver={() => setStep({ at: 'over' })}
      onAccepted={(codes, password) =>
        codes.length > 0 ? setStep({ at: 'codes', codes }) : accepted(step.invited, password)
      }
    />
  );
}

interface ApprovalFormProps {
  /** Whether the code that was given is not right. */
  readonly isWrong: boolean;
  readonly onCode: (code: string) => void;
}

/** Asks for the code of the person who approved: who sent the link cannot open the account alone. */
function ApprovalForm({ isWrong, onCode }: ApprovalFormProps) {
  const { invitation: texts } = useCatalogue('settings');
  const [code, setCode] = useState('');
  function submit(event: FormEvent) {
    event.preventDefault();
    onCode(code.toUpperCase().replaceAll(/[^0-9A-Z]/g, ''));
  }
  return (
    <EntryFrame>
      <section className="invited">
        <h1>{texts.approval}</h1>
        <p className="lead">{texts.approvalLead}</p>
        <Form className="sign-in-form" onSubmit={submit}>
          <SecretField
            label={texts.approvalCode}
            kind="approval-code"
            value={code}
            onChange={setCode}
            autoFocus
          />
          {isWrong && (
            <p className="refusal" role="alert">
              {texts.approvalWrong}
            </p>
          )}
          <Button type="submit" className="button primary">
            <KeyRound aria-hidden="true" />
            {texts.approvalSubmit}
          </Button>
        </Form>
      </section>
    </EntryFrame>
  );
}

interface PasswordFormProps {
  readonly invited: Invited;
  /** Secret of the link, with the code of the second person where it needs one. */
  readonly secret: string;
  readonly onOver: () => void;
  readonly onAccepted: (codes: readonly string[], password: string) => void | Promise<void>;
}

function PasswordForm({ invited, onAccepted, onOver, secret }: PasswordFormProps) {
  const catalogue = useCatalogue('settings');
  const { invitation: texts } = catalogue;
  const { name, secondFactor, username } = invited;
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function accept(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    const given = { password, ...(secondFactor !== 'none' && { code: code.replaceAll(' ', '') }) };
    try {
      const body = { secret, ...given };
      const { backupCodes } = await desk.post('/accounts/invitations/accept', { body });
      // The link must not stay in the history of this browser.
      history.replaceState(null, '', location.pathname);
      await onAccepted(backupCodes, password);
    } catch (reason) {
      if (isOver(reason)) return onOver();
      setRefusal(refusalText(catalogue, reason, password));
      setBusy(false);
    }
  }

  return (
    <EntryFrame>
      <section className="invited">
        <h1>{texts.title(name)}</h1>
        <p className="lead">{texts.lead(username)}</p>
        <Form className="sign-in-form" onSubmit={(event) => void accept(event)}>
          {/* Tells password managers which account the password belongs to. */}
          <input type="hidden" name="username" autoComplete="username" value={username} />
          <NewPasswordField value={password} onChange={setPassword} autoFocus />
          {secondFactor !== 'none' && <h2>{texts.app}</h2>}
          {secondFactor === 'code' && (
            <>
              <p>{texts.appPresent}</p>
              <SecretField
                label={catalogue.account.code}
                kind="one-time-code"
                value={code}
                onChange={setCode}
              />
            </>
          )}
          {typeof secondFactor === 'object' && (
            <AppSetup enrolment={secondFactor} code={code} onCode={setCode} />
          )}
          {refusal && (
            <p className="refusal" role="alert">
              {refusal}
            </p>
          )}
          <Button type="submit" className="button primary" isDisabled={isBusy}>
            <KeyRound aria-hidden="true" />
            {isBusy ? texts.busy : texts.submit}
          </Button>
        </Form>
      </section>
    </EntryFrame>
  );
}

interface SaidProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** A message with one button. It takes the focus, so that a screen reader reads it. */
function Said({ children, lead, title }: SaidProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another message
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <EntryFrame>
      <section className="invited">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="lead">{lead}</p>
        {children}
      </section>
    </EntryFrame>
  );
}

function enter(): void {
  location.replace(settings.basePath);
}

function secretOf({ hash }: Location): string {
  return hash.slice(1);
}

function isOver(reason: unknown): boolean {
  return reason instanceof ApiError && reason.code === 'link-used';
}
