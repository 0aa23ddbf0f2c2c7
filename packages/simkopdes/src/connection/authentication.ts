import type { DirectoryContext } from '@aduan/core/directory';
import type { HttpClient } from '@aduan/http';

/** The headers that authenticate requests. */
export interface Authentication {
  headers(context: DirectoryContext, http: HttpClient): Promise<Readonly<Record<string, string>>>;
  /** Called after they were refused: clears what was cached. */
  forget(): void;
}
