import type { ToProblem } from '../answers/problem.js';
import type { ApiOptions } from '../api-options.js';
import type { Operation } from '../operations/operation.js';
import type { Rooms } from '../rooms.js';
import { answerRoutes } from './answer-routes.js';
import { articleRoutes } from './article-routes.js';
import { calendarRoutes } from './calendar-routes.js';
import { type CaseFileParts, caseFileRoutes } from './case-file-routes.js';
import { caseRoutes } from './case-routes.js';
import { conversationRoutes } from './conversation-routes.js';
import { deadLetterRoutes } from './dead-letter-routes.js';
import { deskRoutes } from './desk-routes.js';
import { digestRoutes } from './digest-routes.js';
import { draftRoutes } from './draft-routes.js';
import { eventRoutes } from './event-routes.js';
import { exportRoutes } from './export-routes.js';
import { factRoutes } from './fact-routes.js';
import { fieldRoutes } from './field-routes.js';
import { fileRoutes } from './file-routes.js';
import { lookRoutes } from './look-routes.js';
import { partyRoutes } from './party-routes.js';
import { personalDataRoutes } from './personal-data-routes.js';
import { type NetworkOf, publicRoutes } from './public-routes.js';
import { reportRoutes } from './report-routes.js';
import { sharingRoutes } from './sharing-routes.js';
import { teamRoutes } from './team-routes.js';
import { ticketCommands } from './ticket-commands.js';
import { ticketReads } from './ticket-reads.js';
import { webhookRoutes } from './webhook-routes.js';

/** What routes need beside the rooms that they lead to. */
export interface RouteParts extends CaseFileParts, Pick<ApiOptions, 'answer'> {
  readonly closing: AbortSignal;
  readonly networkOf: NetworkOf;
  readonly toProblem: ToProblem;
}

/** Every operation of an API. What the host did not open has none. */
export function allRoutes(rooms: Rooms, parts: RouteParts): readonly Operation[] {
  const { aduan, answers, attachments, cases, changes, conversations, dataProtection } = rooms;
  const { deadLetters, editorial, facts, field, looks, notices, organization } = rooms;
  const { parties, reports, sharing, teams, webhooks } = rooms;
  const { answer } = parts;
  return [
    // Before what takes an id in the same place.
    ...(looks ? lookRoutes(looks) : []),
    ...ticketReads(aduan),
    ...ticketCommands(aduan, attachments, parts.toProblem),
    ...fileRoutes(attachments),
    ...caseFileRoutes(rooms, parts),
    ...draftRoutes(answers, aduan.languages),
    ...(cases ? caseRoutes(cases) : []),
    ...conversationRoutes(conversations),
    ...(field ? fieldRoutes(field) : []),
    ...(sharing ? sharingRoutes(sharing, aduan) : []),
    ...(facts ? factRoutes(facts) : []),
    ...partyRoutes(parties),
    ...(dataProtection ? personalDataRoutes(dataProtection) : []),
    ...(teams && organization ? teamRoutes(teams, organization) : []),
    ...(notices ? digestRoutes(notices) : []),
    ...deskRoutes(aduan),
    ...calendarRoutes(aduan),
    ...(answer ? answerRoutes(answer, aduan.languages) : []),
    ...(editorial ? articleRoutes(editorial) : []),
    ...exportRoutes(reports, aduan.languages),
    ...reportRoutes(reports, aduan.languages),
    ...eventRoutes(changes, parts),
    ...(webhooks ? webhookRoutes(webhooks) : []),
    ...deadLetterRoutes(deadLetters),
    ...publicRoutes(aduan, parts.networkOf),
  ];
}
