/** A person who works at the desk and may sign in. */
export interface Officer {
  readonly id: string;
  readonly username: string;
  /** The name that citizens may see beside an answer. */
  readonly name: string;
  /** The role as people read it, such as "Petugas layanan". */
  readonly role: string;
  /** Roles of the workflow. */
  readonly roles: readonly string[];
  readonly team: string;
  /** Epoch ms: from then on the account cannot sign in. Default: no end. */
  readonly validUntil?: number;
}
