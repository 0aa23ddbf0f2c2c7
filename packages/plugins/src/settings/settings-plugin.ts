import {
  AduanError,
  type CommandOptions,
  ConflictError,
  InputError,
  NotFoundError,
  type Principal,
} from '@aduan/core';
import {
  type AduanPlugin,
  actorOf,
  canonicalJson,
  defineCommand,
  definePlugin,
  defineQuery,
  type HttpRoute,
} from '@aduan/core/plugin';
import { canDo } from '@aduan/core/ticket';
import { checkBody } from './check-body.js';
import { type DecidedEntry, decideDocument, type SettingsCommand } from './decide-document.js';
import type { AnyDocument } from './document.js';
import { settingsDocument } from './document.js';
import { calendarDocument } from './documents/calendar-document.js';
import { categoriesDocument } from './documents/categories-document.js';
import { limitsDocument } from './documents/limits-document.js';
import type { Settings, SettingsOptions } from './settings.js';
import { openSettingsIndex } from './settings-index.js';
import { settingsSchemas } from './settings-schemas.js';
import { historyEntry, settingsSummary, settingsView, versionView } from './settings-views.js';
import { sha256 } from './sha256.js';
import type { SettingsEntry } from './version.js';
import { whatIf } from './what-if.js';

/** How often each instance looks for versions that were not signalled, ms. */
const lookMs = 2_000;
/** Largest body, bytes of JSON: a year of holidays and 2,000 topics fit several times. */
const maxBodyBytes = 1024 * 1024;

const administrators = ['administrator'];

/**
 * The plugin of documents that an office changes while its desk runs: hours, holidays, limits and topics, and those
 * that other plugins contribute. Its ledger `settings:versions` keeps every version.
 *
 * @example
 * ```ts nocheck (the guide shows it complete)
 * const aduan = createAduan({ …, plugins: [settings({ owner: { categories: 'code' } })] });
 * ```
 */
export function settings({
  approval = ['limits'],
  owner = {},
}: SettingsOptions = {}): AduanPlugin<'settings', Settings> {
  return definePlugin({
    id: 'settings',
    ledgers: ['versions'],
    permissions: {
      'settings:read': [...administrators, 'supervisor', 'auditor'],
      'settings:write': administrators,
      'settings:approve': [...administrators, 'supervisor'],
    },
    errors: {
      'settings-owned-by-code': {
        status: 409,
        title: { id: 'Ini ditetapkan dalam kode', en: 'This is set in code' },
      },
      'settings-base-changed': {
        status: 409,
        title: { id: 'Versi lain sudah berlaku', en: 'Another version is in force' },
      },
      'settings-scheduled': {
        status: 409,
        title: { id: 'Ada versi yang menunggu tanggalnya', en: 'A version waits for its date' },
      },
      'settings-not-seen': {
        status: 409,
        title: { id: 'Akibatnya belum dilihat', en: 'The effects were not seen' },
      },
      'settings-not-submitted': {
        status: 409,
        title: { id: 'Rancangan ini belum diajukan', en: 'This draft was not submitted' },
      },
    },
    setup(context) {
      const { codeSettings, contributions, ledger, log, now, sealed, signals, workflow } = context;
      let known: ReadonlyMap<string, AnyDocument> | null = null;
      const documents = () => {
        if (known) return known;
        const all: readonly AnyDocument[] = [
          calendarDocument,
          limitsDocument,
          categoriesDocument,
          ...contributions(settingsDocument),
        ];
        known = new Map(all.map((document) => [document.id, document]));
        for (const { bind, id } of all) bind?.(() => index.body(id));
        return known;
      };
      const ownerOf = (id: string) => owner[id] ?? 'console';
      const takesTwo = (id: string) => approval.includes(id);
      const index = openSettingsIndex(context, documents, (id) => ownerOf(id) === 'console');
      const schemas = settingsSchemas();
      const inForce = () => index.inForce(codeSettings);

      /** @throws NotFoundError */
      function documentOf(id: string): AnyDocument {
        const document = documents().get(id);
        if (!document) throw new NotFoundError('document');
        return document;
      }

      const codeHashOf = (document: AnyDocument) =>
        sha256(canonicalJson(document.base(codeSettings)));

      async function viewOf(document: AnyDocument, actor: Principal) {
        await index.readOn();
        const settings = settingsView({
          ...partsOf(document, await codeHashOf(document)),
          body: index.body(document.id),
          actor,
          may: (permission) => canDo(workflow, actor, permission).allowed,
        });
        return { settings };
      }

      function partsOf(document: AnyDocument, codeHash: string) {
        const { id } = document;
        return {
          document,
          state: index.stateOf(id),
          owner: ownerOf(id),
          takesTwo: takesTwo(id),
          codeHash,
          now: now(),
        };
      }

      async function change(
        document: AnyDocument,
        { actor, expectedVersion }: CommandOptions,
        commandOf: () => SettingsCommand | Promise<SettingsCommand>,
      ) {
        const { id } = document;
        if (ownerOf(id) === 'code') {
          throw new AduanError('settings-owned-by-code', `The document "${id}" is set in code.`);
        }
        await index.readOn();
        await index.append(async () => {
          const command = await commandOf();
          const state = index.stateOf(id);
          const at = now();
          const decision = { document: state, actor, now: at, takesTwo: takesTwo(id) };
          const decided: DecidedEntry = decideDocument(command, decision);
          if (expectedVersion !== undefined && expectedVersion !== state.version) {
            throw new ConflictError(expectedVersion, state.version, state);
          }
          const entry: SettingsEntry = { document: id, at, actor: actorOf(actor), ...decided };
          return { subject: id, entry };
        });
        signals.send('changed');
        return viewOf(document, actor);
      }

      /** @throws NotFoundError */
      function draftOf(id: string) {
        const { draft } = index.stateOf(id);
        if (!draft) throw new NotFoundError('draft');
        return draft;
      }

      const check = (document: AnyDocument, body: unknown) =>
        checkBody(document, body, { inForce: inForce(), code: codeSettings });

      /** The proof that somebody saw what a draft changes. It holds for this draft on this version only. */
      function seenOf(id: string): Promise<string> {
        const { base, body } = draftOf(id);
        return sealed.hash('seen', canonicalJson({ id, base, body }));
      }

      /** @throws InputError for a draft with mistakes; AduanError `settings-not-seen` */
      async function requireReady(document: AnyDocument, seen: string): Promise<void> {
        requireClean(check(document, draftOf(document.id).body));
        if ((await seenOf(document.id)) === seen) return;
        throw new AduanError(
          'settings-not-seen',
          'Look at what the draft changes first: it was changed since, or nobody looked.',
        );
      }

      const follow = () =>
        index.readOn().catch((error: unknown) => {
          log('warn', 'settings.unread', { error });
        });
      signals.listen(follow, follow);

      const reading = { permission: 'settings:read' } as const;
      const writing = {
        permission: 'settings:write',
        answer: schemas.view,
        hasVersion: true,
      } as const;
      const approving = { ...writing, permission: 'settings:approve' } as const;
      const route = (name: string, path: string, summary: string): HttpRoute => ({
        name,
        path,
        summary,
      });
      return {
        start: async () => {
          await index.readOn();
          for (const document of documents().values()) {
            const parts = partsOf(document, await codeHashOf(document));
            if (settingsSummary(parts).hasDrifted) {
              log('warn', 'settings.drifted', { document: document.id, owner: parts.owner });
            }
          }
        },
        hooks: { settings: index.inForce },
        jobs: [
          {
            name: 'follow',
            everyMs: lookMs,
            run: async () => {
              await index.readOn();
              return false;
            },
          },
        ],
        queries: {
          list: defineQuery({
            ...reading,
            input: schemas.nothing,
            answer: schemas.list,
            http: route('listSettings', '', 'The documents that the office may change'),
            async run() {
              await index.readOn();
              return Promise.all(
                [...documents().values()].map(async (document) =>
                  settingsSummary(partsOf(document, await codeHashOf(document))),
                ),
              );
            },
          }),
          get: defineQuery({
            ...reading,
            input: schemas.one,
            answer: schemas.view,
            http: route('getSettings', '{document}', 'A document in force, and its draft'),
            run: ({ document }, { actor }) => viewOf(documentOf(document), actor),
          }),
          history: defineQuery({
            ...reading,
            input: schemas.recent,
            answer: schemas.history,
            http: route(
              'readSettingsHistory',
              '{document}/history',
              'What happened to a document, newest first',
            ),
            async run({ document: id, limit }) {
              documentOf(id);
              const page = { subject: id, limit, newestFirst: true };
              const entries = await ledger<SettingsEntry>('settings:versions').page(page);
              return entries.map(({ entry }) => historyEntry(entry));
            },
          }),
          version: defineQuery({
            ...reading,
            input: schemas.numbered,
            answer: schemas.version,
            http: route('getSettingsVersion', '{document}/versions/{number}', 'One version'),
            async run({ document: id, number }) {
              const document = documentOf(id);
              await index.readOn();
              return versionOf(document, number);
            },
          }),
          changes: defineQuery({
            ...reading,
            input: schemas.between,
            answer: schemas.changes,
            http: route(
              'compareSettings',
              '{document}/changes',
              'The changes between two versions, in words',
            ),
            async run({ document: id, from, to }) {
              const document = documentOf(id);
              await index.readOn();
              const [before, after] = [versionOf(document, from), versionOf(document, to)];
              return [...document.describe(before.body, after.body)];
            },
          }),
          check: defineQuery({
            ...reading,
            input: schemas.body,
            answer: schemas.check,
            http: {
              ...route(
                'checkSettings',
                '{document}/check',
                'The mistakes of a body or of the draft',
              ),
              method: 'POST',
            },
            async run({ body, document: id }) {
              const document = documentOf(id);
              await index.readOn();
              return check(document, body === undefined ? draftOf(id).body : body);
            },
          }),
          simulate: defineQuery({
            ...reading,
            input: schemas.one,
            answer: schemas.simulation,
            http: route(
              'simulateSettings',
              '{document}/simulation',
              'What the draft changes, and what it would have done to recent cases',
            ),
            async run({ document: id }) {
              const document = documentOf(id);
              await index.readOn();
              const { body } = draftOf(id);
              requireClean(check(document, body));
              const before = inForce();
              const effects = document.apply
                ? await whatIf(context, before, document.apply(body, before))
                : null;
              const changes = [...document.describe(index.body(id), body)];
              return { changes, whatIf: effects, seen: await seenOf(id) };
            },
          }),
        },
        commands: {
          write: defineCommand({
            ...writing,
            input: schemas.draft,
            http: route('writeSettings', '{document}/draft', 'Keep a body as the draft'),
            run({ base, body, document }, options) {
              if (JSON.stringify(body).length > maxBodyBytes) {
                throw new InputError('A document has at most 1 MiB.');
              }
              return change(documentOf(document), options, () => ({ type: 'write', body, base }));
            },
          }),
          discard: defineCommand({
            ...writing,
            input: schemas.one,
            http: route('discardSettings', '{document}/removal', 'Throw the draft away'),
            run: ({ document }, options) =>
              change(documentOf(document), options, () => ({ type: 'discard' })),
          }),
          publish: defineCommand({
            ...writing,
            input: schemas.publication,
            http: route(
              'publishSettings',
              '{document}/publication',
              'Publish the draft, or submit it where that takes two people',
            ),
            run: ({ document: id, seen, ...how }, options) => {
              const document = documentOf(id);
              return change(document, options, async () => {
                await requireReady(document, seen);
                return { type: 'publish', ...how, codeHash: await codeHashOf(document) };
              });
            },
          }),
          approve: defineCommand({
            ...approving,
            input: schemas.approval,
            http: route(
              'approveSettings',
              '{document}/approval',
              'Approve the draft of another person, which publishes it',
            ),
            run: ({ document: id, seen }, options) => {
              const document = documentOf(id);
              return change(document, options, async () => {
                await requireReady(document, seen);
                return { type: 'approve', codeHash: await codeHashOf(document) };
              });
            },
          }),
          sendBack: defineCommand({
            ...approving,
            input: schemas.because,
            http: route('returnSettings', '{document}/return', 'Return the draft to its authors'),
            run: ({ document, reason }, options) =>
              change(documentOf(document), options, () => ({ type: 'return', reason })),
          }),
          withdraw: defineCommand({
            ...writing,
            input: schemas.withdrawal,
            http: route(
              'withdrawSettings',
              '{document}/withdrawal',
              'Withdraw a version before it comes into force',
            ),
            run: ({ document, number, reason }, options) =>
              change(documentOf(document), options, () => ({ type: 'withdraw', number, reason })),
          }),
          restore: defineCommand({
            ...writing,
            input: schemas.numbered,
            http: route(
              'restoreSettings',
              '{document}/restoration',
              'Make a draft of an earlier version',
            ),
            run: ({ document: id, number }, options) => {
              const document = documentOf(id);
              return change(document, options, () => {
                const { body } = versionOf(document, number);
                return { type: 'write', body, base: numberInForce(id) };
              });
            },
          }),
        },
      };

      function numberInForce(id: string): number {
        return settingsSummary(partsOf(documentOf(id), '')).inForce.number;
      }

      /** @throws NotFoundError */
      function versionOf(document: AnyDocument, number: number) {
        if (number === 0) return { ...versionView(null), body: document.base(codeSettings) };
        const version = index.stateOf(document.id).versions.find((each) => each.number === number);
        if (!version) throw new NotFoundError('version');
        return { ...versionView(version), body: version.body };
      }
    },
  });
}

/** @throws InputError with one issue for each mistake */
function requireClean({ references, shape }: ReturnType<typeof checkBody>): void {
  const mistakes = [...shape, ...references];
  if (mistakes.length === 0) return;
  throw new InputError(
    `The draft has mistakes. ${mistakes.map(({ message }) => message.en).join(' ')}`,
    mistakes.map(({ message, path }) => ({ message: message.en, path: path.map(String) })),
  );
}
