/** Someone who works at the desk and may sign in. */
export interface Officer {
  readonly id: string;
  readonly username: string;
  /** The name that a citizen may see beside an answer. */
  readonly name: string;
  /** The role in words, such as "Petugas layanan". */
  readonly role: string;
  /** Roles of the workflow. */
  readonly roles: readonly string[];
  readonly team: string;
  /** Epoch ms: from then on the account lets nobody in. Default: no end. */
  readonly validUntil?: number;
}
