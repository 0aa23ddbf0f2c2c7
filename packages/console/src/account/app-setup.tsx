import { useCatalogue } from '../catalogue/language.js';
import { SecretField } from './secret-field.js';

/** Set-up data of an authenticator app, as the API returns it. */
export interface AppEnrolment {
  readonly uri: string;
  readonly svg: string;
  readonly secret: string;
}

interface AppSetupProps {
  readonly enrolment: AppEnrolment;
  readonly code: string;
  readonly onCode: (code: string) => void;
}

/** An authenticator app to set up: the picture to scan, the code to type instead, and the first code of the app. */
export function AppSetup({ code, enrolment, onCode }: AppSetupProps) {
  const { account: texts } = useCatalogue('settings');
  return (
    <>
      <div className="app-setup">
        <div>
          <p>{texts.scan}</p>
          <p>
            {texts.typed} <code className="app-secret">{inGroups(enrolment.secret)}</code>
          </p>
          <a className="app-link" href={enrolment.uri}>
            {texts.openApp}
          </a>
        </div>
        <img
          className="app-picture"
          alt={texts.image}
          src={`data:image/svg+xml,${encodeURIComponent(enrolment.svg)}`}
        />
      </div>
      <SecretField label={texts.code} kind="one-time-code" value={code} onChange={onCode} />
    </>
  );
}

/** In groups of four, which are easier to type. */
function inGroups(secret: string): string {
  return secret.replaceAll(/(.{4})(?=.)/g, '$1 ');
}
