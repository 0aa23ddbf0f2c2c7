/** Lets other work of this process run. An embedded store answers without pausing, so nothing else would. */
export function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
