import type { IntakeStatus } from '@aduan/core';
import { useWords } from '../catalogue/language.js';
import { useMedia } from '../shell/use-media.js';
import { useTold } from './use-told.js';

/** From this width on it stands beside the chat; below it is folded above it. */
const wide = '(min-width: 1000px)';

/** What the citizen has told so far, by question. */
export function ToldSection({ told }: Pick<IntakeStatus, 'told'>) {
  const { conversations } = useWords();
  const rows = useTold()(told);
  const isWide = useMedia(wide);
  return (
    <details className="told" open={isWide}>
      <summary>
        <h2>{conversations.told}</h2>
        <span className="count">{rows.length}</span>
      </summary>
      {rows.length === 0 && <p className="muted">{conversations.toldNothing}</p>}
      <dl>
        {rows.map(({ name, words }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
