import { useCatalogue } from '../catalogue/language.js';
import { useDates } from '../time/use-dates.js';
import { networkText } from './network-text.js';
import type { SignIn } from './use-account.js';

/** Sign-ins and attempts, newest first, each with its outcome, time, method and origin. */
export function SignInList({ signIns }: { readonly signIns: readonly SignIn[] }) {
  const catalogue = useCatalogue('settings');
  const { account: texts } = catalogue;
  const dates = useDates();
  if (signIns.length === 0) return <p className="muted">{texts.nothing}</p>;
  return (
    <ol className="sign-in-history">
      {signIns.map(({ at, factor, network, outcome }, index) => (
        // Two tries can have the same time.
        <li key={`${at} ${signIns.length - index}`} data-outcome={outcome}>
          <strong>{texts.outcomes[outcome]}</strong>
          <time dateTime={at}>{dates.dateTime(at)}</time>
          <span>{texts.factors[factor]}</span>
          <span className="muted">{networkText(catalogue, network)}</span>
        </li>
      ))}
    </ol>
  );
}
