import type { Aduan } from '@aduan/core';

/** The statuses that a problem can have. */
export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 429 | 500 | 503;

/**
 * Maps an error code to a status and a title; a star stands for any part of a code. A row with the exact code takes
 * precedence over a row with a star. The reference page shows the same table.
 */
export const problemTable: readonly (readonly [string, ProblemStatus, string])[] = [
  // Codes of core and of plugins.
  ['input-invalid', 422, 'Something in the request is missing or not of the right form'],
  ['unknown-kind', 422, 'The desk has no such kind of case'],
  ['transition-refused', 422, 'The case does not allow this in its present state'],
  ['case-without-conversation', 422, 'Nothing can be sent to the citizen of this case'],
  ['calendar-*', 422, 'The calendar has no answer to this'],
  ['forbidden', 403, 'The roles of the caller do not permit this'],
  ['access-expired', 403, 'The access of the caller is over'],
  ['*-not-found', 404, 'There is no such thing, or it may not be known that there is'],
  ['erasure-refused', 409, 'What is kept of this person must stay, at least for now'],
  ['foreign-id-known', 409, 'Another case carries this number of another system'],
  ['search-off', 409, 'This desk is not searched by words'],
  ['search-unrecorded', 409, 'This desk keeps no record of who searches for people'],
  ['search-too-many', 429, 'Too many searches for people'],
  ['store-conflict', 412, 'The case has changed since it was read'],
  ['directory-*', 503, 'The other system does not answer, or not as it should'],
  ['store-closed', 503, 'The desk is being stopped'],
  ['desk-closed', 503, 'The desk is being stopped'],
  // Codes of this API.
  ['idempotency-key-missing', 400, 'A change came without an Idempotency-Key'],
  ['body-malformed', 400, 'The body is not what its type says'],
  ['request-aborted', 400, 'The client gave the request up before it was whole'],
  ['body-not-json', 415, 'The body is not of a type that is taken here'],
  ['body-too-large', 413, 'The body is too large'],
  [
    'body-already-read',
    500,
    'The body was read before it came here: mount the desk before express.json() and other body parsers',
  ],
  ['not-signed-in', 401, 'The caller is not known'],
  ['csrf', 403, 'The request came without the token of its session'],
  ['session-locked', 401, 'The session was not used for a while and waits for its password'],
  ['wrong-credentials', 401, 'Name, password or code is not right'],
  ['second-factor-needed', 401, 'The code of the second factor is needed as well'],
  ['second-factor-missing', 403, 'The account needs a second factor and has none'],
  ['second-factor-present', 409, 'The account has a second factor already'],
  ['wrong-code', 401, 'The code is not right'],
  ['account-exists', 409, 'There is an account with this id or name'],
  ['link-used', 401, 'The link was used, is too old, or never was'],
  ['session-open', 409, 'Somebody is signed in in this browser'],
  ['identity-refused', 401, 'The signed identity is wrong, used or too old'],
  ['account-ended', 403, 'The account may not sign in any more'],
  ['not-a-member', 403, 'The organization of the desk does not know this officer'],
  ['https-needed', 403, 'Sessions are for https, or for this machine'],
  ['too-many-tries', 429, 'Too many wrong passwords came from here'],
  ['sign-in-busy', 503, 'Many are signing in right now'],
  ['scope-missing', 403, 'The API key does not open this part'],
  ['too-many-requests', 429, 'Too many requests'],
  ['too-many-streams', 429, 'Too many event streams are open'],
];

/** A row of a problem table. */
export type ProblemRow = (typeof problemTable)[number];

/** The table of a desk: with the errors of its plugins. */
export function problemTableOf({ mounted }: Pick<Aduan, 'mounted'>): readonly ProblemRow[] {
  const ofPlugins = mounted.flatMap(({ plugin: { errors = {} } }) =>
    Object.entries(errors).map(
      ([code, { status, title }]): ProblemRow => [code, status as ProblemStatus, title.en],
    ),
  );
  return [...problemTable, ...ofPlugins];
}

/** The problem for an error code. A code without a row is a failure of the server: retryable (503) or not (500). */
export function problemOf(
  code: string,
  { retryable }: { readonly retryable: boolean },
  table = problemTable,
): { readonly status: ProblemStatus; readonly title: string } {
  const row =
    table.find(([pattern]) => pattern === code) ?? table.find(([pattern]) => fits(pattern, code));
  const [, status, title] = row ?? ['', ...(retryable ? passing : lasting)];
  return { status, title };
}

const passing = [503, 'Something that the desk needs does not answer'] as const;
const lasting = [500, 'Something went wrong on our side'] as const;

function fits(pattern: string, code: string): boolean {
  const [head = '', tail] = pattern.split('*');
  return tail !== undefined && code.startsWith(head) && code.endsWith(tail);
}
