import { ApiError } from '../api/api-error.js';
import { useLabel, useWords } from '../catalogue/language.js';

interface OutcomeProps {
  readonly error: Error | null;
  /** What is said when it was done; null as long as it was not. */
  readonly done: string | null;
}

/** How a deed went, said aloud. */
export function Outcome({ error, done }: OutcomeProps) {
  const { protection } = useWords();
  const label = useLabel();
  const refusal = error instanceof ApiError && error.words ? label(error.words) : protection.failed;
  return (
    <p role="status" className="outcome">
      {error ? refusal : done}
    </p>
  );
}
