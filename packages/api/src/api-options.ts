import type { Aduan, Logger } from '@aduan/core';
import type { Articles } from '@aduan/core/articles';
import type { CaseFileNames } from '@aduan/core/case-file';
import type { CooperativeFactsApi } from '@aduan/core/cooperative-facts';
import type { DataProtection } from '@aduan/core/data-protection';
import type { FieldTasks } from '@aduan/core/field-tasks';
import type { MergedTickets } from '@aduan/core/merged-tickets';
import type { Notifications } from '@aduan/core/notifications';
import type { Teams } from '@aduan/core/organization';
import type { ViewLog } from '@aduan/core/oversight';
import type { Replies } from '@aduan/core/replies';
import type { TicketSync } from '@aduan/core/ticket-sync';
import type { Webhooks } from '@aduan/core/webhooks';
import type { AuthenticationOptions } from './access/authenticate.js';
import type { RateLimitOptions } from './access/rate-limits.js';
import type { AnswerQuestion } from './routes/answer-routes.js';

/** What an API is made of. Everything but the desk is optional, and closed as long as it is not named. */
export interface ApiOptions extends AuthenticationOptions {
  /** What `createAduan` returned. */
  readonly aduan: Aduan;
  /** Path under which the host mounts the handler. Default `/api/v1`. */
  readonly basePath?: string;
  /** Heads the document and the reference page. Default `Aduan API`. */
  readonly title?: string;
  /** Teams and how they give cases out: `createTeams(aduan, …)`. Default: the API knows no teams. */
  readonly teams?: Teams;
  /** Where answers are written before they are sent. Default: with the templates that core brings. */
  readonly replies?: Replies;
  /** One case of many reports: `createMergedTickets(aduan)`. Default: each stays by itself. */
  readonly mergedTickets?: MergedTickets;
  /** What is said of cooperatives: `createCooperativeFacts(aduan)`. Default: nothing is gathered. */
  readonly facts?: CooperativeFactsApi;
  /** Links for the field: `createFieldTasks(aduan)`. Default: nobody there is asked. */
  readonly fieldTasks?: FieldTasks;
  /**
   * Rights of persons: `createDataProtection(aduan, { limits })`, with what keeps data from being erased. Default:
   * nothing is exported, corrected or erased.
   */
  readonly dataProtection?: DataProtection;
  /** Who looked at whose data: `createViewLog(aduan)`. Default: nothing of it is shown. */
  readonly viewLog?: ViewLog;
  /** Another system that is told of cases: `createTicketSync(aduan, …)`. Default: nothing is shown of it. */
  readonly ticketSync?: TicketSync;
  /** What citizens are told, under four eyes: `createArticles(aduan, …)`. Default: nothing is written here. */
  readonly articles?: Articles<unknown>;
  /** What a day holds for an officer: `createNotifications(aduan, …)`. Default: nobody asks. */
  readonly notifications?: Notifications;
  /** Names that the file of a case gives to officers, regions and the office. Default: codes. */
  readonly names?: CaseFileNames;
  /** Bytes that a new case may have with its files; 0 = no files are taken. Default 10 MiB. */
  readonly maxFormLength?: number;
  /** The bank of answers. Default: there is none. */
  readonly answer?: AnswerQuestion;
  /** Where programs hear of cases: `createWebhooks(aduan, …)`. Default: nowhere. */
  readonly webhooks?: Webhooks;
  readonly limits?: RateLimitOptions;
  /**
   * The address that a request comes from, as the host knows it behind its proxies. Tracking, wrong keys and wrong PINs are
   * counted by it, IPv6 by its first 64 bits. Default: nobody knows, all share what is let in of tracking and of wrong keys,
   * and wrong PINs count for everybody together.
   */
  readonly addressOf?: (request: Request) => string | null;
  /** Origins of pages of other sites that may call the API from a browser. Default: none. */
  readonly origins?: readonly string[];
  /** Aborts when the server stops: streams of events end. Default: never. */
  readonly closing?: AbortSignal;
  /** Epoch ms. Default: the real clock. */
  readonly now?: () => number;
  /** Default: nothing is logged. */
  readonly logger?: Logger;
}
