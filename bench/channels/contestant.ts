/** A contestant that receives webhook requests of a provider and confirms them. */
export interface Contestant {
  readonly name: string;
  /** Answers one request; resolves when nothing of it is left to do. */
  take(request: Request): Promise<Response>;
  /** How many messages reached their handler. */
  taken(): number;
}
