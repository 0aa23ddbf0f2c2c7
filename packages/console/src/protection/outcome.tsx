import { ApiError } from '../api/api-error.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';

interface OutcomeProps {
  readonly error: Error | null;
  /** The message of success; null before that. */
  readonly done: string | null;
}

/** The result of an action, announced to screen readers. */
export function Outcome({ error, done }: OutcomeProps) {
  const { protection } = useCatalogue('protection');
  const label = useLabel();
  const refusal = error instanceof ApiError && error.text ? label(error.text) : protection.failed;
  return (
    <p role="status" className="outcome">
      {error ? refusal : done}
    </p>
  );
}
