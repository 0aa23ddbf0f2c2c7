/** Codes with what a host does about them, the most frequent first. Classes and statuses come from the sources. */
export const errorAdvice: readonly (readonly [codes: readonly string[], advice: string])[] = [
  // Inputs, permissions, tickets.
  [['input-invalid'], 'show `issues` beside the fields'],
  [['unknown-kind'], '`known` names the kinds of the desk'],
  [['transition-refused'], 'offer what `allowed` names, or read the ticket again'],
  [['store-conflict'], 'show `current` and let the person decide again'],
  [['forbidden'], 'the roles of the actor do not suffice'],
  [['access-expired'], 'the access of this actor is over: sign them out'],
  [
    ['case-without-conversation'],
    'no PIN can be sent: who opened the ticket gets it again by the same key',
  ],
  [['foreign-id-known'], 'the case was imported before: find it by `list({ foreignId })`'],
  [
    ['payload-too-large'],
    'only from `parse` of a channel: more than an honest provider sends, which the desk answers with 413',
  ],
  [['erasure-refused'], 'show `obstacles`: a case is open, or a rule of yours keeps it'],
  [['intake-invalid'], 'an `intake` of yours asks for the impossible'],
  // People and search.
  [
    ['search-off'],
    'the desk searches for numbers only: change `search`; with `identities` it must be `words`',
  ],
  [['search-unrecorded'], 'searches for people must be logged: add the plugin `viewLog()`'],
  [['search-too-many'], 'this officer searched for people too often: again after `retryAfterMs`'],
  // Knowledge, organization, accounts.
  [['knowledge-personal-data'], 'an article says something about a person: take that out'],
  [['organization-claimed'], 'somebody was quicker: show `owner`'],
  [
    ['organization-grant-over'],
    'this request was decided, withdrawn or has expired: read the list again',
  ],
  [
    ['organization-has-signed-in'],
    'the officer signed in before: reset the password instead of inviting',
  ],
  [
    ['organization-password-needed'],
    'the link is an invitation: open `/petugas/undangan` and choose a password',
  ],
  [
    ['organization-code-needed'],
    'the link opens with the code of the second person: send `<secret>.<code>`',
  ],
  [['organization-last-administrator'], 'invite another administrator first'],
  [
    ['settings-owned-by-code'],
    'the host set this document by `owner`: change it in the code, or give it to the console',
  ],
  [
    ['settings-base-changed'],
    'read the document again, compare `changes` between both versions, and write the draft again',
  ],
  [['settings-scheduled'], 'withdraw the version that waits, or wait until it is in force'],
  [['settings-nothing-to-move'], 'nothing: all open tickets are counted under what is in force'],
  [['settings-move-running'], 'wait until `moves` says that it is finished'],
  [['settings-move-over'], 'read `moves` again'],
  [['settings-not-seen'], 'call `simulate`, show it, and pass its `seen`'],
  [['settings-not-submitted'], 'read the document again: `may` names what can be done now'],
  [
    ['accounts-by-invitation'],
    'this desk keeps its officers: invite them, and their link makes the account',
  ],
  [['account-exists', 'second-factor-present'], 'choose another name; the app that is there stays'],
  [
    ['wrong-code', 'second-factor-missing'],
    'say what is wrong and no more; a missing second factor needs a new link',
  ],
  [
    ['wrong-credentials', 'second-factor-needed', 'link-used', 'identity-refused'],
    'sign in, send the code as well, or ask for another link',
  ],
  [
    ['session-open'],
    'somebody else is signed in in this browser: ask them, then send `replaces: true`',
  ],
  [['session-locked'], 'unused for 15 minutes: ask for the password and `POST /session/unlock`'],
  [
    ['account-ended', 'not-a-member', 'https-needed'],
    'the account ended, the organization does not know the officer, or the page came over plain http',
  ],
  [['csrf'], 'read `GET /session` again and send its token, from a page of this desk'],
  [
    ['too-many-tries', 'sign-in-busy'],
    'wrong passwords, or many signing in: again after `retryAfterMs`',
  ],
  [['provider-unreachable'], 'the provider of sign-ins does not answer: try again later'],
  [
    ['provider-issuer-differs'],
    'the provider of sign-ins names another issuer: correct `issuer` or `ADUAN_OIDC_ISSUER`',
  ],
  // Over HTTP alone.
  [['not-signed-in'], 'send a valid key: `Authorization: Bearer aduan_…`'],
  [['scope-missing'], 'make a key with the scope of this part'],
  [
    ['idempotency-key-missing'],
    'send `Idempotency-Key` with each change: a new UUID, the same one on a retry',
  ],
  [
    ['body-malformed', 'body-not-json'],
    'send what `Content-Type` says; JSON needs `application/json`',
  ],
  [['body-too-large'], 'send less; for files see `maxFormLength`'],
  [['body-already-read'], 'mount the desk [before body parsers](embedding.md)'],
  [
    ['too-many-requests', 'too-many-streams'],
    'wait for `Retry-After`, or close another event stream',
  ],
  [['request-aborted'], 'the client hung up: nobody reads the answer'],
  [['internal'], 'a mistake in code: the log names it at `api.failed`'],
  // Starting, plugins, calendars.
  [
    [
      'config-invalid',
      'data-folder-in-use',
      'data-folder-not-writable',
      'desk-not-found',
      'sample-desk-exposed',
    ],
    'correct what the message names, then start again',
  ],
  [
    ['plugin-missing'],
    'the store holds what a plugin keeps: add the plugin, or start with `missingPlugins`',
  ],
  [
    ['plugin-conflict'],
    'two plugins change the same other ticket at once: one of them must leave it alone',
  ],
  [['definition-changed'], 'an event may only get new optional facts: define another event'],
  [
    ['workflow-states-missing'],
    'tickets are in states that the workflow lost: give them back, with a way out',
  ],
  [
    [
      'calendar-invalid',
      'calendar-overlap',
      'calendar-never-open',
      'calendar-bad-zone',
      'calendar-unknown-date',
    ],
    'the definition is wrong',
  ],
  [
    ['calendar-bad-input', 'calendar-not-covered', 'calendar-out-of-range'],
    'the calendar has no answer to this question',
  ],
  [
    ['ticket-terms-missing'],
    'restore the ledgers `calendars` and `policies`: a ticket names terms that are not there',
  ],
  [
    ['audit-key-unknown'],
    'give the key that signed the last checkpoint as `former`, or its id as `lostKey`',
  ],
  [['number-refused'], 'nobody calls this number, see `reason`: ask for another one'],
  // Stores, keys, files.
  [
    [
      'store-busy',
      'store-contended',
      'store-full',
      'store-keys-unavailable',
      'store-log-in-use',
      'store-unavailable',
      'store-unreachable',
    ],
    'try again later; `store-full` needs disk space',
  ],
  [['store-closed', 'desk-closed'], 'the process is stopping'],
  [
    [
      'store-keys-missing',
      'store-keys-wrong',
      'store-keys-outdated',
      'store-keys-invalid',
      'store-key-unknown',
      'store-seal-broken',
    ],
    'the key file is missing, damaged, too old or another one: restore it; or bytes of a file were changed',
  ],
  [
    ['store-keys-in-use', 'store-keys-fixed'],
    'a data key still needs the former master key, or the keys come from elsewhere',
  ],
  [
    [
      'store-corrupt',
      'store-readonly',
      'store-not-durable',
      'store-not-migrated',
      'store-schema-newer',
      'store-schema-unknown',
      'store-duplicate',
      'store-refused',
      'store-failed',
    ],
    'see [running a desk](operations.md)',
  ],
  [
    ['channel-not-mounted', 'store-key-missing'],
    'a message waits for a channel of another process, or for a key that is gone; only in logs and queues',
  ],
  [['file-not-scanned'], 'look whether the virus scanner runs; the file is checked again later'],
  // Backup and restore.
  [['store-restored', 'store-restore-unfinished'], 'finish the [restore](operations.md#restore)'],
  [['redo-log-unwritable'], 'try again once the folder of the redo log can be written'],
  [
    [
      'redo-log-broken',
      'redo-log-older',
      'redo-log-missing',
      'backup-broken',
      'backup-foreign',
      'backup-format',
      'backup-incomplete',
      'backup-unsupported',
      'backup-files-left-out',
      'backup-key-missing',
      'backup-key-wrong',
      'restore-keys-missing',
      'store-in-use',
      'store-not-empty',
      'store-shared',
    ],
    'see [restore](operations.md#restore)',
  ],
  [['answers-owed'], 'answer them first, then `aduan uninstall`'],
];

/** What is said of codes that messages and deliveries fail with, and of directories and webhooks. */
export const transportAdvice: readonly (readonly [codes: readonly string[], advice: string])[] = [
  [
    ['directory-unavailable', 'directory-rate-limited', 'directory-over-budget'],
    'a [directory](simkopdes.md#errors) is away, too busy, or your budget is spent: tried again by itself',
  ],
  [
    ['directory-auth', 'directory-refused', 'directory-unknown-ticket'],
    'the directory refuses the key or the request, or does not know the case',
  ],
  [
    ['directory-unexpected-shape', 'directory-encrypted', 'directory-not-capable'],
    'its answer has another form than the adapter knows',
  ],
  [
    [
      'webhook-unreachable',
      'webhook-too-slow',
      'webhook-address-refused',
      'webhook-certificate-refused',
    ],
    'an [endpoint](webhooks.md) did not answer in time, its address is private, or its certificate is wrong',
  ],
];
