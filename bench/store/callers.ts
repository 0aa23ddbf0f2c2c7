/** Number of concurrent callers. */
export const callers = 32;

/** Processes all pieces with that many concurrent callers. @returns ms for each piece */
export async function byCallers<Piece>(
  pieces: readonly Piece[],
  work: (piece: Piece) => Promise<unknown>,
): Promise<number> {
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: callers }, async () => {
      for (let piece = pieces[next++]; piece !== undefined; piece = pieces[next++])
        await work(piece);
    }),
  );
  return (performance.now() - began) / pieces.length;
}
