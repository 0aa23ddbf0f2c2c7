import { useCatalogue } from '../catalogue/language.js';
import { useMedia } from '../shell/use-media.js';
import type { Intake } from './conversation-queries.js';
import { useCollected } from './use-collected.js';

/** From this width on it is next to the chat; on narrower screens it is collapsed above it. */
const wide = '(min-width: 1000px)';

/** The citizen's answers so far, by question. */
export function CollectedSection({ collected: told }: Pick<Intake, 'collected'>) {
  const { conversations } = useCatalogue('ticket');
  const rows = useCollected()(told);
  const isWide = useMedia(wide);
  return (
    <details className="told" open={isWide}>
      <summary>
        <h2>{conversations.told}</h2>
        <span className="count">{rows.length}</span>
      </summary>
      {rows.length === 0 && <p className="muted">{conversations.toldNothing}</p>}
      <dl>
        {rows.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
