import { fromBase64, toBase64 } from '../base64.js';
import { formatDate } from '../catalogue/dates.js';
import { fillText } from '../catalogue/fill-text.js';
import { messages } from '../catalogue/messages.js';
import { canonicalCategory } from '../category/canonical-category.js';
import { refuseField, StoreError } from '../errors.js';
import { createId, type MessageId } from '../ids.js';
import type { Principal } from '../ports/principal.js';
import {
  commandRecord,
  type KeyedCall,
  keyedCall,
  readCommandRecord,
} from '../runtime/commands/command-record.js';
import { attachmentFacts } from '../runtime/messages/stored-media.js';
import { representedBy } from '../runtime/party/represented.js';
import { shownTo } from '../runtime/reads/shown-ticket.js';
import { commitTicket } from '../runtime/record/commit-ticket.js';
import { createTicket, subjectOf, type TicketDraft } from '../runtime/record/create-ticket.js';
import { retryOnConflict } from '../runtime/retry-on-conflict.js';
import type { Runtime } from '../runtime/runtime.js';
import type { CommandOptions, OpenResult } from '../runtime/tickets.js';
import type { FormerAnswer } from '../ticket/commands.js';
import { requireText } from '../ticket/decide/context.js';
import { requireKnownReporter } from './known-reporter.js';
import type { ReadOpenInput } from './open-input.js';
import { boundedInstants } from './opening-instants.js';
import { type Reporter, reporterOf } from './reporter.js';
import { requireUnknown } from './require-unknown.js';

const sealedScope = 'commands';

/**
 * Opens a ticket that an officer records or a host submits. The reporter is recognized by phone number or e-mail
 * address. A citizen who opens a ticket is its reporter.
 *
 * @throws InputError, UnknownKindError, ForbiddenError
 */
export async function openTicket(
  runtime: Runtime,
  input: ReadOpenInput,
  options: CommandOptions,
): Promise<OpenResult> {
  const { actor } = options;
  const call = await keyedCall(runtime, options, 'open', input);
  try {
    return await runtime.observe('command', { command: 'open' }, () =>
      retryOnConflict(() => tryOpen(runtime, input, actor, call)),
    );
  } catch (error) {
    // A repeated call gets its first answer, whatever has changed since. It is looked up only after a failure, so that
    // new tickets do not wait for the lookup.
    const isAnswered = call && !(error instanceof StoreError);
    const known = isAnswered && (await runtime.store.readCommandResult(runtime.tenant, call.key));
    if (!known) throw error;
    return replay(runtime, known, call, actor);
  }
}

async function tryOpen(
  runtime: Runtime,
  input: ReadOpenInput,
  actor: Principal,
  call: KeyedCall | null,
): Promise<OpenResult | null> {
  const at = runtime.now();
  await requireUnknown(runtime, input.foreignIds, actor);
  await requireKnownReporter(runtime, input, actor);
  const reporter = await reporterOf(runtime, input, actor, at);
  const { sealedRecords, facts } = await representedBy(
    runtime,
    input.represents,
    actor.kind !== 'citizen',
    at,
  );
  const draft = { ...draftOf(runtime, input, reporter, at), ...facts };
  const opened = await createTicket(runtime, { draft, actor, at, locale: runtime.languages.first });
  const { ticketId, decided, follows = [], pinHash, pin } = opened;
  const scope = reporter ? (`party:${reporter.id}` as const) : (`ticket:${ticketId}` as const);
  const sealedRecord = runtime.vault.sealedRecord(scope, at, reporter?.isNew ?? true);
  const sealed = call && toBase64(await runtime.vault.sealValue(sealedScope, pin));
  const committed = await commitTicket(runtime, {
    ticketId,
    loaded: null,
    decided,
    follows,
    actor,
    at,
    sealedRecord,
    pinHash,
    also: { sealedRecords, ...(reporter?.write && { party: reporter.write(sealedRecord) }) },
    ...(call &&
      sealed && {
        command: { key: call.key, record: (after) => commandRecord(call, after, { sealed }) },
      }),
  });
  if (committed.status === 'replayed')
    return call && replay(runtime, committed.result, call, actor);
  if (committed.status !== 'committed') return null;
  return { ticket: shownTo(runtime, actor, committed.ticket), pin };
}

async function replay(
  runtime: Runtime,
  text: string,
  call: KeyedCall,
  actor: Principal,
): Promise<OpenResult> {
  const { ticket, sealed = '' } = readCommandRecord(text, call, null);
  const pin = await runtime.vault.openValue(sealedScope, fromBase64(sealed));
  return { ticket: shownTo(runtime, actor, ticket), pin: String(pin) };
}

function draftOf(
  runtime: Runtime,
  input: ReadOpenInput,
  reporter: Reporter | null,
  at: number,
): TicketDraft {
  const text = requireText(input.body, 'body');
  const { kind: reporterKind = 'person', organization, safeContacts } = input.reporter ?? {};
  const { answeredAt, receivedAt } = boundedInstants(input, at);
  if (answeredAt === undefined && input.answer !== undefined)
    refuseField('answer', 'needs answeredAt');
  return {
    kind: runtime.kinds.requireKnown(input.kind ?? runtime.kinds.usual),
    personal: {
      text,
      subject: input.subject?.trim() || subjectOf(text),
      ...(input.attachments && { media: input.attachments }),
      ...(input.respondent !== undefined && { respondent: input.respondent }),
      ...(reporter && { contacts: reporter.contacts }),
      ...(reporter?.name !== undefined && { reporterName: reporter.name }),
      ...(organization !== undefined && { organization }),
    },
    category: canonicalCategory(runtime, input.category ?? null),
    cooperative: input.cooperative ?? null,
    region: input.region ?? null,
    anonymous: input.anonymous ?? false,
    confidential: input.confidential ?? false,
    supervisory: input.supervisory ?? false,
    recusals: input.recusals ?? [],
    channel: input.channel,
    conversationId: null,
    reporter: reporter?.id ?? null,
    receivedAt,
    ...(answeredAt === undefined
      ? // A reporter who was already answered does not wait for a call.
        input.callBack && { callBack: true }
      : { answered: formerAnswer(runtime, input, answeredAt, at) }),
    attachments: attachmentFacts(input.attachments ?? []),
    ...(safeContacts && { safeContacts }),
    ...(reporterKind !== 'person' && { reporterKind }),
    ...(input.privacyNotice !== undefined && { privacyNotice: input.privacyNotice }),
    ...(input.foreignIds?.length && { foreignIds: input.foreignIds }),
  };
}

/** The former answer, or the statement that there was one, as the citizen reads it on the tracking page. */
function formerAnswer(
  { calendar, languages }: Runtime,
  { answer }: ReadOpenInput,
  answeredAt: number,
  at: number,
): FormerAnswer {
  const date = languages.text(formatDate(answeredAt, calendar.def.timeZone, languages));
  const text = answer?.trim() || fillText(languages.text(messages.answeredBefore), { date });
  return { messageId: createId<MessageId>(at), at: answeredAt, text };
}
