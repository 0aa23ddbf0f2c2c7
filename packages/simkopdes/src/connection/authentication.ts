import type { DirectoryContext } from '@aduan/core/directory';
import type { HttpClient } from '@aduan/http';

/** Headers that open Simkopdes. */
export interface Authentication {
  headers(context: DirectoryContext, http: HttpClient): Promise<Readonly<Record<string, string>>>;
  /** They were refused: what was remembered is forgotten. */
  forget(): void;
}
