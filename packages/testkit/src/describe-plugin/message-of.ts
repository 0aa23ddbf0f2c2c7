/** The message of any thrown value. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** The code of an error of Aduan; null for any other. */
export function codeOf(error: unknown): string | null {
  const { code = null } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : null;
}

/** The error of a call; null when it succeeds. */
export async function errorOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => null,
    (error: unknown) => error ?? new Error('nothing was thrown'),
  );
}
