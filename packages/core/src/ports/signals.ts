/**
 * Carries short texts between the instances of one desk. The texts are hints: one may get lost, and a receiver reads
 * the details from the store. `@aduan/store-postgres` provides one, `postgresSignals`.
 */
export interface Signals {
  /** Sends a text to the other instances that can be reached. Never waits for them and never throws. */
  send(text: string): void;
  /**
   * Listens to the other instances.
   *
   * @param heard - receives each text
   * @param missed - called when texts may have been lost, and every few seconds while the connection is down
   * @returns a function that unsubscribes
   */
  listen(heard: (text: string) => void, missed: () => void): () => void;
  /** Ends the connection. The desk calls it when it closes. */
  close?(): Promise<void>;
}
