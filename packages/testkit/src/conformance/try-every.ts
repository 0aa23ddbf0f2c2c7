/**
 * Tries every row and reports all failures in one error, so that they can be fixed together.
 *
 * @throws the error of the only failed row, or one with the messages of all
 */
export async function tryEvery<Row>(
  rows: readonly Row[],
  attempt: (row: Row) => Promise<void>,
): Promise<void> {
  const outcomes = await Promise.allSettled(rows.map(attempt));
  const errors = outcomes.flatMap((outcome): unknown[] =>
    outcome.status === 'rejected' ? [outcome.reason] : [],
  );
  if (errors.length === 1) throw errors[0];
  const words = errors.map((error) => (error instanceof Error ? error.message : String(error)));
  if (errors.length > 1) throw new AggregateError(errors, words.join('\n'));
}
