import { problemOf, problemTableOf } from '../../../packages/api/src/responses/problem-table.ts';
import { emailChannel } from '../../../packages/channel-email/src/index.ts';
import { telegramChannel } from '../../../packages/channel-telegram/src/index.ts';
import { webchatChannel } from '../../../packages/channel-webchat/src/index.ts';
import { whatsappChannel } from '../../../packages/channel-whatsapp/src/index.ts';
import type { Aduan } from '../../../packages/core/src/aduan.ts';
import { deadLetterReason } from '../../../packages/core/src/dead-letters/dead-letter-reason.ts';
import { kopdesCategories } from '../../../packages/kopdes/src/categories/index.ts';
import { filesOf } from '../source-files.ts';
import { capabilityTable } from './capability-table.ts';
import { membersOf } from './declarations.ts';
import { errorAdvice, transportAdvice } from './error-advice.ts';
import { type ErrorCodes, errorCodes } from './error-codes.ts';
import { inputLimits } from './input-limits.ts';
import { codes, table } from './markdown.ts';

/** `docs/en/reference.md`, made from what the code declares. @param aduan - a desk with every plugin */
export function referencePage(aduan: Aduan): string {
  const known = errorCodes();
  return `# Reference

Lists to look things up in. This page is made from the declarations in the code, so it holds what this version does: \`vitest run --root tooling/rules reference -u\` writes it. What each plugin adds is in the [plugin reference](plugins.md); the variables of \`@aduan/server\` are in [the server](server.md#variables-of-the-environment).

## Options of createAduan

${options()}

## Errors

What a command or a read refuses, it throws as an \`AduanError\`. \`code\` is stable, messages are for developers and hold no personal data, and \`retryable\` says whether the same call may succeed later. \`AduanError.isInstance(error)\` also knows errors of a second copy of \`@aduan/core\`; \`instanceof\` does not. The column HTTP is what [\`@aduan/api\`](http-api.md#problems) answers.

${errors(known, aduan)}

\`NotFoundError\` (404) means that a thing does not exist, or that the actor may not know of it: ${codes(notFound(known))}.

### Messages and deliveries that failed

Sending happens after the command. These codes are in the log, in \`error\` of the queues and among [dead letters](operations.md#dead-letters):

${failures()}

## Responses of aduan.fetch

It never throws. Pages and the chat have further answers of their own.

| status | means |
| --- | --- |
| 200 | stored, or known already |
| 400 | the channel cannot read the request |
| 401, 403, 429 | the channel takes it for forged, forbidden, or too much |
| 404 | no channel has this address |
| 413 | larger than the channel allows, 1 MiB if it says nothing |
| 503 | not stored: send it again |

## Limits of inputs

Of the commands and queries on tickets. What is longer or of another form is \`input-invalid\`; fields that a command does not know are left out. A \`limit\` outside of its range is moved to the nearest value.

${limits(aduan)}

## Channels

What each channel can carry, as it declares it; the desk decides by it before it sends. Channels of the [Chat SDK](chat-sdk.md) and [yours](writing-a-channel.md) declare their own.

${channels()}

## Ticket filters

\`aduan.tickets.list(filter, { actor })\` returns \`items\` and \`next\`; give \`next\` as \`after\` for the next page. What the actor may not see is not in it. Fields that are left out do not filter.

${filters()}

## Events

\`aduan.on(name, listener)\` hears them, after the commit. A listener gets \`{ ticket, facts, event }\`: never names or free text. Events of plugins are in the [plugin reference](plugins.md).

${events()}

These come with contents of their own:

${notices()}

## Categories of cooperatives

\`kopdesCategories\` (\`@aduan/kopdes/categories\`), gathered by this project; no official list. A code never changes its meaning. [Add your own](kinds-of-tickets.md#add-a-category).

${categories()}
`;
}

function options(): string {
  const members = membersOf('packages/core/src/aduan-options.ts', 'AduanOptions');
  return table(
    ['option', 'what it is'],
    members.map(({ comment, isOptional, name }) => [
      `\`${name}\`${isOptional ? '' : ', required'}`,
      comment,
    ]),
  );
}

/** @throws Error for an error without advice, and for advice without an error */
function errors(known: ErrorCodes, aduan: Aduan): string {
  const problems = problemTableOf(aduan);
  const advised = new Set(errorAdvice.flatMap(([each]) => each));
  const listed = new Set([...advised, ...notFound(known), ...transported()]);
  const missing = [...known.keys()].filter((code) => !listed.has(code));
  const made = new Set([...known.keys(), ...problems.map(([code]) => code), 'internal']);
  const needless = [...advised].filter((code) => !made.has(code));
  if (missing.length + needless.length > 0) {
    throw new Error(`error-advice.ts lacks ${missing.join()}, and advises on ${needless.join()}`);
  }
  const rows = errorAdvice.map(([each, advice]) => {
    const retryable = each.some((code) => known.get(code)?.isRetryable === true);
    const classes = new Set(each.map((code) => known.get(code)?.className ?? 'AduanError'));
    const statuses = new Set(
      each.map(
        (code) =>
          problemOf(code, { retryable: known.get(code)?.isRetryable === true }, problems).status,
      ),
    );
    const named = [...classes].map((name) => `\`${name}\``).join(', ');
    return [
      codes(each),
      `${named}${retryable ? ', retryable' : ''}`,
      [...statuses].join(', '),
      advice,
    ];
  });
  return table(['code', 'class', 'HTTP', 'what to do'], rows);
}

function notFound(known: ErrorCodes): readonly string[] {
  const advised = new Set(errorAdvice.flatMap(([each]) => each));
  const things = [...known.keys()].filter((code) => code.endsWith('-not-found'));
  return things.filter((code) => !advised.has(code)).toSorted();
}

function failures(): string {
  const reasons = transported().filter((code) => !isAdvised(code));
  return table(
    ['code', 'what it means'],
    [
      ...reasons.map((code) => [`\`${code}\``, deadLetterReason(code).en ?? '']),
      ...transportAdvice.map(([each, advice]) => [codes(each), advice]),
    ],
  );
}

const isAdvised = (code: string) => transportAdvice.some(([each]) => each.includes(code));

/** Codes of messages, deliveries, directories and webhooks that failed. */
function transported(): readonly string[] {
  return [
    ...declared('core/src/dead-letters/dead-letter-reason.ts', /^ {2}'?([a-z-]+)'?: \{/gm),
    ...declared('core/src/directory/directory-error.ts', /^ {2}\| '([a-z-]+)'/gm).map(
      (each) => `directory-${each}`,
    ),
    ...declared('plugins/src/webhooks/transport.ts', /^ {2}\| '(webhook-[a-z-]+)'/gm),
  ];
}

function declared(path: string, pattern: RegExp): readonly string[] {
  const found = filesOf(`packages/${path}`).flatMap(({ text }) => [...text.matchAll(pattern)]);
  if (found.length === 0) throw new Error(`${path} declares no codes`);
  return found.map(([, code = '']) => code);
}

function limits({ mounted }: Aduan): string {
  const tickets = mounted.find(({ plugin }) => plugin.id === 'tickets');
  const operations = { ...tickets?.parts.commands, ...tickets?.parts.queries };
  return table(
    ['limit', 'fields'],
    inputLimits(operations).map(([limit, fields]) => [limit, codes(fields)]),
  );
}

function channels(): string {
  const word = 'a word of the rules, long enough for all';
  const webchat = webchatChannel({ secret: word });
  const whatsapp = whatsappChannel({
    phoneNumberId: '1',
    accessToken: word,
    appSecret: word,
    verifyToken: word,
  });
  const telegram = telegramChannel({ token: '1:word', webhookSecret: 'word' });
  const email = emailChannel({
    address: 'layanan@desk.example',
    secret: word,
    transport: async () => {},
  });
  const mounted = { webchat, whatsapp, telegram, email };
  return capabilityTable(
    Object.fromEntries(
      Object.entries(mounted).map(([name, { capabilities }]) => [`\`${name}\``, capabilities]),
    ),
  );
}

function filters(): string {
  const members = membersOf('packages/core/src/store/ticket-filter.ts', 'TicketFilter');
  return table(
    ['field', 'finds'],
    members.map(({ comment, name }) => [`\`${name}\``, comment]),
  );
}

function events(): string {
  const facts = membersOf('packages/core/src/ticket/events.ts', 'EventFacts');
  return table(
    ['event', 'when', 'facts'],
    facts.map(({ comment, fields, name }) => [`\`${name}\``, comment, codes(fields)]),
  );
}

function notices(): string {
  const others = membersOf('packages/core/src/runtime/event-bus.ts', 'AduanEvents');
  return table(
    ['event', 'when', 'content'],
    others.map(({ comment, fields, name }) => [`\`${name}\``, comment, codes(fields)]),
  );
}

function categories(): string {
  return table(
    ['code', 'topic'],
    kopdesCategories.map(({ code, label }) => [`\`${code}\``, label.id ?? '']),
  );
}
