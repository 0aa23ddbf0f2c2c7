import { ApiError } from '../api/api-error.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';

interface OutcomeProps {
  readonly error: Error | null;
  /** What is said when it was done; null as long as it was not. */
  readonly done: string | null;
}

/** How an action went, said aloud. */
export function Outcome({ error, done }: OutcomeProps) {
  const { protection } = useCatalogue();
  const label = useLabel();
  const refusal = error instanceof ApiError && error.text ? label(error.text) : protection.failed;
  return (
    <p role="status" className="outcome">
      {error ? refusal : done}
    </p>
  );
}
