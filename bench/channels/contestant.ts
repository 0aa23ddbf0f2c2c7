/** One who takes deliveries of a provider and answers that they are safe with him. */
export interface Contestant {
  readonly name: string;
  /** Answers one delivery; fulfilled when nothing of it is left to do. */
  take(request: Request): Promise<Response>;
  /** How many messages reached whoever deals with them. */
  taken(): number;
}
