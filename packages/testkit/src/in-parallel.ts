/** Runs the same work many times concurrently. */
export function inParallel<Result>(
  times: number,
  run: (index: number) => Promise<Result>,
): Promise<Result[]> {
  return Promise.all(Array.from({ length: times }, (_, index) => run(index)));
}
