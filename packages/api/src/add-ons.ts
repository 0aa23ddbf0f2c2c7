import type { Aduan } from '@aduan/core';
import { type Attachments, createAttachments } from '@aduan/core/attachments';
import { type ChangeFeed, createChangeFeed } from '@aduan/core/change-feed';
import { type Conversations, createConversations } from '@aduan/core/conversations';
import { createDeadLetters, type DeadLetters } from '@aduan/core/dead-letters';
import type { Organization } from '@aduan/core/organization';
import { createParties, type Parties } from '@aduan/core/parties';
import { createReplies, type Replies } from '@aduan/core/replies';
import { createReports, type Reports } from '@aduan/core/reports';
import type { ApiOptions } from './api-options.js';

type Given = Pick<
  ApiOptions,
  | 'mergedTickets'
  | 'dataProtection'
  | 'articles'
  | 'facts'
  | 'fieldTasks'
  | 'viewLog'
  | 'notifications'
  | 'ticketSync'
  | 'teams'
  | 'webhooks'
>;

/** All add-ons that the API serves: those it creates itself and those that the host gives. */
export interface AddOns extends Given {
  readonly aduan: Aduan;
  readonly replies: Replies;
  readonly attachments: Attachments;
  readonly changeFeed: ChangeFeed;
  readonly conversations: Conversations;
  readonly deadLetters: DeadLetters;
  readonly parties: Parties;
  readonly reports: Reports;
  readonly organization?: Organization;
}

/**
 * The add-ons of an API.
 *
 * @throws InputError if `aduan` was not created by `createAduan` of this copy of `@aduan/core`
 */
export function addOnsOf(options: ApiOptions): AddOns {
  const { aduan, replies: answers = createReplies(aduan), teams } = options;
  return {
    ...options,
    replies: answers,
    attachments: createAttachments(aduan),
    changeFeed: createChangeFeed(aduan),
    conversations: createConversations(aduan),
    deadLetters: createDeadLetters(aduan),
    parties: createParties(aduan),
    reports: createReports(aduan),
    ...(teams && { organization: teams.organization }),
  };
}
