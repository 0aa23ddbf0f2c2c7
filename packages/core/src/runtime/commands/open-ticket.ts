import { fillText, formatDate, messages } from '@aduan/core/catalogue';
import { fromBase64, toBase64 } from '../../base64.js';
import { refuseField, StoreError } from '../../errors.js';
import { createId, type MessageId } from '../../ids.js';
import type { Principal } from '../../slots/principal.js';
import type { FormerAnswer } from '../../ticket/commands.js';
import { requireText } from '../../ticket/decide/context.js';
import type { Desk } from '../desk.js';
import { attachmentFacts } from '../messages/stored-media.js';
import { type Reporter, reporterOf } from '../party/reporter.js';
import { representedBy } from '../party/represented.js';
import { shownTo } from '../reads/shown-ticket.js';
import { commitTicket } from '../record/commit-ticket.js';
import { type CaseDraft, openCase, subjectOf } from '../record/open-case.js';
import { publish } from '../record/publish.js';
import type { CommandOptions, OpenInput, OpenResult } from '../tickets.js';
import { untilDone } from '../until-done.js';
import { canonicalCategory } from './canonical-category.js';
import { readInput } from './command-input.js';
import { commandRecord, type KeyedCall, keyedCall, readCommandRecord } from './command-record.js';
import { requireKnownReporter } from './known-reporter.js';
import { boundedInstants, openingInstants } from './opening-instants.js';
import { requireUnknown } from './unknown-elsewhere.js';

const sealedScope = 'commands';

/**
 * Opens a case that an officer records or a host hands in. The reporter is found again by his phone
 * number or e-mail address; a citizen who opens one himself is its reporter.
 *
 * @throws InputError, UnknownKindError, ForbiddenError
 */
export async function openTicket(
  desk: Desk,
  given: OpenInput,
  options: CommandOptions,
): Promise<OpenResult> {
  const { actor } = options;
  const input = readInput('open', given);
  const said = { ...input, ...openingInstants(input) };
  const call = await keyedCall(desk, options, 'open', said);
  try {
    return await desk.observe('command', { command: 'open' }, () =>
      untilDone(() => tryOpen(desk, input, actor, call)),
    );
  } catch (error) {
    // A known call gets its answer, whatever has changed since. Asked first, each new case would wait for it.
    const isAnswered = call && !(error instanceof StoreError);
    const known = isAnswered && (await desk.store.readCommandResult(desk.tenant, call.key));
    if (!known) throw error;
    return replay(desk, known, call, actor);
  }
}

async function tryOpen(
  desk: Desk,
  input: OpenInput,
  actor: Principal,
  call: KeyedCall | null,
): Promise<OpenResult | null> {
  const at = desk.now();
  await requireUnknown(desk, input.foreignIds, actor);
  await requireKnownReporter(desk, input, actor);
  const reporter = await reporterOf(desk, input, actor, at);
  const { boxes, facts } = await representedBy(
    desk,
    input.represents,
    actor.kind !== 'citizen',
    at,
  );
  const draft = { ...draftOf(desk, input, reporter, at), ...facts };
  const opened = await openCase(desk, draft, actor, at, desk.languages.first);
  const { ticketId, decided, follows = [], pinHash, pin } = opened;
  const scope = reporter ? (`party:${reporter.id}` as const) : (`ticket:${ticketId}` as const);
  const box = desk.vault.box(scope, at, reporter?.isNew ?? true);
  const sealed = call && toBase64(await desk.vault.sealValue(sealedScope, pin));
  const committed = await commitTicket(desk, {
    ticketId,
    loaded: null,
    decided,
    follows,
    actor,
    at,
    box,
    pinHash,
    also: { boxes, ...(reporter?.write && { party: reporter.write(box) }) },
    ...(call &&
      sealed && {
        command: { key: call.key, record: (after) => commandRecord(call, after, sealed) },
      }),
  });
  if (committed.status === 'replayed') return call && replay(desk, committed.result, call, actor);
  if (committed.status !== 'committed') return null;
  publish(desk, committed);
  return { ticket: shownTo(desk, actor, committed.ticket), pin };
}

async function replay(
  desk: Desk,
  text: string,
  call: KeyedCall,
  actor: Principal,
): Promise<OpenResult> {
  const { ticket, sealed = '' } = readCommandRecord(text, call, null);
  const pin = await desk.vault.openValue(sealedScope, fromBase64(sealed));
  return { ticket: shownTo(desk, actor, ticket), pin: String(pin) };
}

function draftOf(desk: Desk, input: OpenInput, reporter: Reporter | null, at: number): CaseDraft {
  const text = requireText(input.body, 'body');
  const { kind: reporterKind = 'person', organization, safeContacts } = input.reporter ?? {};
  const { answeredAt, receivedAt } = boundedInstants(openingInstants(input), at);
  if (answeredAt === undefined && input.answer !== undefined)
    refuseField('answer', 'needs answeredAt');
  return {
    kind: desk.kinds.requireKnown(input.kind ?? desk.kinds.usual),
    personal: {
      text,
      subject: input.subject?.trim() || subjectOf(text),
      ...(input.attachments && { media: input.attachments }),
      ...(input.respondent !== undefined && { respondent: input.respondent }),
      ...(reporter && { contacts: reporter.contacts }),
      ...(reporter?.name !== undefined && { reporterName: reporter.name }),
      ...(organization !== undefined && { organization }),
    },
    category: canonicalCategory(desk, input.category ?? null),
    cooperative: input.cooperative ?? null,
    region: input.region ?? null,
    anonymous: input.anonymous ?? false,
    confidential: input.confidential ?? false,
    supervisory: input.supervisory ?? false,
    concerns: input.concerns ?? [],
    channel: input.channel,
    conversationId: null,
    reporter: reporter?.id ?? null,
    receivedAt,
    ...(answeredAt === undefined
      ? // Who was answered waits for no call.
        input.callBack && { callBack: true }
      : { answered: formerAnswer(desk, input, answeredAt, at) }),
    attachments: attachmentFacts(input.attachments ?? []),
    ...(safeContacts && { safeContacts }),
    ...(reporterKind !== 'person' && { reporterKind }),
    ...(input.privacyNotice !== undefined && { privacyNotice: input.privacyNotice }),
    ...(input.foreignIds?.length && { foreignIds: input.foreignIds }),
  };
}

/** What was answered before, or that it was: its citizen reads it on the page of the case. */
function formerAnswer(
  { calendar, languages }: Desk,
  { answer }: OpenInput,
  answeredAt: number,
  at: number,
): FormerAnswer {
  const date = languages.text(formatDate(answeredAt, calendar.def.timeZone, languages));
  const text = answer?.trim() || fillText(languages.text(messages.answeredBefore), { date });
  return { messageId: createId<MessageId>(at), at: answeredAt, text };
}
