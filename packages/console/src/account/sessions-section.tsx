import { useQuery } from '@tanstack/react-query';
import { LogOut } from 'lucide-react';
import { Button } from 'react-aria-components';
import { sessionQuery } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { useDates } from '../time/use-dates.js';
import { networkText } from './network-text.js';
import { refusalText } from './refusal-text.js';
import { type OwnSession, useEndSessions } from './use-account.js';

/** The open sessions of the officer: ends one session, or all but this one. */
export function SessionsSection({ sessions }: { readonly sessions: readonly OwnSession[] }) {
  const catalogue = useCatalogue('settings');
  const { account: texts } = catalogue;
  const dates = useDates();
  const end = useEndSessions();
  const own = useQuery(sessionQuery).data?.id;
  const others = sessions.filter(({ id }) => id !== own).map(({ id }) => id);
  return (
    <section className="account-section" aria-labelledby="own-sessions">
      <h2 id="own-sessions">{texts.sessions}</h2>
      {sessions.map(({ factor, id, isLocked, network, seenAt, startedAt }) => (
        <div key={id} className="session-row" data-testid="own-session">
          <div>
            <h3>
              {networkText(catalogue, network)}
              {id === own && <span className="muted"> · {texts.here}</span>}
              {isLocked && <span className="muted"> · {texts.locked}</span>}
            </h3>
            <p className="muted">
              {[
                texts.factors[factor],
                texts.since(dates.dateTime(startedAt)),
                texts.seen(dates.dateTime(seenAt)),
              ].join(' · ')}
            </p>
          </div>
          {id !== own && (
            <Button
              className="button small"
              isDisabled={end.isPending}
              aria-label={`${texts.end}: ${networkText(catalogue, network)}, ${dates.dateTime(startedAt)}`}
              onPress={() => end.mutate([id])}
            >
              <LogOut aria-hidden="true" />
              {texts.end}
            </Button>
          )}
        </div>
      ))}
      {end.isError && <p role="alert">{refusalText(catalogue, end.error)}</p>}
      {own && others.length > 0 && (
        <Button className="button" isDisabled={end.isPending} onPress={() => end.mutate(others)}>
          <LogOut aria-hidden="true" />
          {texts.endOthers}
        </Button>
      )}
    </section>
  );
}
