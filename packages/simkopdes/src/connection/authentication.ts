import type { DirectoryContext } from '@aduan/core/directory';
import type { HttpClient } from '@aduan/http';

/** The headers that authenticate requests. */
export interface Authentication {
  headers(context: DirectoryContext, http: HttpClient): Promise<Readonly<Record<string, string>>>;
  /** Called after credentials were refused: clears the cache. */
  forget(): void;
}
