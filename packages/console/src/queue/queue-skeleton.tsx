import { useCatalogue } from '../catalogue/language.js';

/** Grey placeholder lines for tickets. */
export function QueueSkeleton() {
  const { desk } = useCatalogue();
  return (
    <div className="queue" role="status" aria-label={desk.loading}>
      {Array.from({ length: 9 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity.
        <div className="queue-row skeleton" key={index}>
          <span style={{ inlineSize: `${58 - (index % 4) * 9}%` }} />
          <span style={{ inlineSize: `${38 - (index % 3) * 6}%` }} />
        </div>
      ))}
    </div>
  );
}
