/** How many ask at the same time. */
export const callers = 32;

/** Does everything that is there to do, by so many at once. @returns ms a piece */
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
