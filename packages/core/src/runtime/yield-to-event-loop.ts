/** Lets whoever else waits in this process have his turn: an embedded store answers without pausing. */
export function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
