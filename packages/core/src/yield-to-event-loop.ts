/**
 * Lets other work of this process run. An embedded store answers synchronously, so a long loop over it would block the
 * event loop.
 */
export function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
