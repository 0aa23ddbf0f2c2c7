import type { Session } from '../api/model.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';

/** The ways to sign in besides name and password. */
export function OtherWays({ ways }: Pick<Session, 'ways'>) {
  const catalogue = useCatalogue();
  const label = useLabel();
  const hasLinks = ways.some(({ kind }) => kind === 'link');
  return (
    <>
      {ways.map((way) =>
        way.kind === 'redirect' ? (
          <a key={way.url} className="button" href={way.url}>
            {label(way.name)}
          </a>
        ) : null,
      )}
      {hasLinks && <p className="muted">{catalogue.signIn.links}</p>}
    </>
  );
}
