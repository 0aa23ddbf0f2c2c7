import type { Aduan, Label, Logger } from '@aduan/core';
import type { AuthenticationOptions } from './access/authenticate.js';
import type { RateLimitOptions } from './access/rate-limits.js';

/** An officer as the sign-in of the host knows them. */
export interface ListedOfficer {
  readonly id: string;
  readonly name: string;
  /** Title of the post, for people, such as "Petugas layanan". */
  readonly title: string;
  /** Roles of the workflow. */
  readonly roles: readonly string[];
  readonly unit: string | null;
}

/** A place that officers choose. */
export interface ListedRegion {
  /** Kemendagri code, dotted. */
  readonly code: string;
  readonly name: string;
  /** IANA zone of its clocks; null = not known. */
  readonly timeZone: string | null;
}

/** Options of `createApi`. Only `aduan` is required. */
export interface ApiOptions extends AuthenticationOptions {
  /** The desk: the result of `createAduan`. */
  readonly aduan: Aduan;
  /** Path under which the host mounts the handler. Default `/api/v1`. */
  readonly basePath?: string;
  /** Title of the OpenAPI document and of the reference page. Default `Aduan API`. */
  readonly title?: string;
  /**
   * Current and former officers of the desk, for the names in `describeDesk`. Default: the officers of a
   * `storedOrganization`, otherwise those who signed in since this process started. Not called on a desk that stores its
   * officers.
   */
  readonly officers?: () => Promise<readonly ListedOfficer[]>;
  /** Sign-in page of the host, for pages that only know this API: text of the button, and its URL. Default: none. */
  readonly signIn?: { readonly name: Label; readonly url: string };
  /** Places that officers can choose. Default: none. */
  readonly regions?: readonly ListedRegion[];
  /** Maximum size of a new ticket with its files, in bytes; 0 = no files are accepted. Default 10 MiB. */
  readonly maxFormLength?: number;
  readonly limits?: RateLimitOptions;
  /**
   * The client address of a request, as the host knows it behind its proxies. Tracking, wrong keys and wrong PINs are
   * counted per address, IPv6 by its first 64 bits. Default: unknown; then all requests share one limit for tracking
   * and one for wrong keys, and wrong PINs count for all clients together.
   */
  readonly addressOf?: (request: Request) => string | null;
  /** Origins of other sites whose pages may call the API from a browser. Default: none. */
  readonly origins?: readonly string[];
  /** Aborts when the server stops, which ends event streams. Default: never. */
  readonly closing?: AbortSignal;
  /** Epoch ms. Default: the real clock. */
  readonly now?: () => number;
  /** Default: failures (`api.failed`) go to the console, and nothing else is logged. */
  readonly logger?: Logger;
}
