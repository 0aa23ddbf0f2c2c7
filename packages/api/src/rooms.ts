import type { Aduan } from '@aduan/core';
import { type Answers, createAnswers } from '@aduan/core/answers';
import { type Attachments, createAttachments } from '@aduan/core/attachments';
import { type Changes, createChanges } from '@aduan/core/changes';
import { type Conversations, createConversations } from '@aduan/core/conversations';
import { createDeadLetters, type DeadLetters } from '@aduan/core/dead-letters';
import type { Organization } from '@aduan/core/organization';
import { createParties, type Parties } from '@aduan/core/parties';
import { createReports, type Reports } from '@aduan/core/reports';
import type { ApiOptions } from './api-options.js';

type Given = Pick<
  ApiOptions,
  | 'cases'
  | 'dataProtection'
  | 'editorial'
  | 'facts'
  | 'field'
  | 'looks'
  | 'notices'
  | 'sharing'
  | 'teams'
  | 'webhooks'
>;

/** All of a desk that the API leads to: rooms that it makes itself, and those that the host opened. */
export interface Rooms extends Given {
  readonly aduan: Aduan;
  readonly answers: Answers;
  readonly attachments: Attachments;
  readonly changes: Changes;
  readonly conversations: Conversations;
  readonly deadLetters: DeadLetters;
  readonly parties: Parties;
  readonly reports: Reports;
  readonly organization?: Organization;
}

/** The rooms of an API. @throws InputError for anything but what `createAduan` returned */
export function roomsOf(options: ApiOptions): Rooms {
  const { aduan, answers = createAnswers(aduan), teams } = options;
  return {
    ...options,
    answers,
    attachments: createAttachments(aduan),
    changes: createChanges(aduan),
    conversations: createConversations(aduan),
    deadLetters: createDeadLetters(aduan),
    parties: createParties(aduan),
    reports: createReports(aduan),
    ...(teams && { organization: teams.organization }),
  };
}
