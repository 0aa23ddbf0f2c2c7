/**
 * Carries short texts between the instances of one desk. What it carries are hints: one may get lost, and
 * whoever hears one looks into the store. `@aduan/store-postgres` brings one, `postgresSignals`.
 */
export interface Signals {
  /** Tells the other instances, if they can be reached. Never waits for them, never throws. */
  send(text: string): void;
  /**
   * Hears the other instances.
   *
   * @param heard - gets each text
   * @param missed - called when texts may have got lost, and every few seconds while the line is down
   * @returns the off function
   */
  listen(heard: (text: string) => void, missed: () => void): () => void;
}
