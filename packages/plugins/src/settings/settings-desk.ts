import {
  AduanError,
  type CommandOptions,
  ConflictError,
  InputError,
  NotFoundError,
  type Principal,
} from '@aduan/core';
import { actorOf, canonicalJson, type PluginContext } from '@aduan/core/plugin';
import { textHash } from '@aduan/core/store';
import { canDo } from '@aduan/core/ticket';
import { checkBody } from './check-body.js';
import { type AnyDocument, settingsDocument } from './contributions.js';
import { decideDocument, type SettingsCommand } from './decide-document.js';
import { calendarDocument } from './documents/calendar-document.js';
import { categoriesDocument } from './documents/categories-document.js';
import { limitsDocument } from './documents/limits-document.js';
import { retentionDocument } from './documents/retention-document.js';
import type {
  SettingsCheck,
  SettingsOptions,
  SettingsSimulation,
  SettingsSummary,
  ShownSettings,
} from './settings.js';
import { openSettingsIndex } from './settings-index.js';
import { settingsSummary, settingsView, versionView } from './settings-views.js';
import type { SettingsDraft, SettingsEntry } from './version.js';
import { whatIf } from './what-if.js';

/** The documents of one desk, with everything that the operations of the plugin do. */
export function openSettingsDesk(
  context: PluginContext,
  { approval, owner }: Required<SettingsOptions>,
) {
  const { codeSettings, contributions, log, now, sealed, signals, workflow } = context;
  const ownerOf = (id: string) => owner[id] ?? 'console';
  const takesTwo = (id: string) => approval.includes(id);
  const index = openSettingsIndex(context, documents, (id) => ownerOf(id) === 'console');
  const inForce = () => index.inForce(codeSettings);
  let known: ReadonlyMap<string, AnyDocument> | null = null;

  /** Collected when they are first needed, because plugins later in the list contribute some. */
  function documents(): ReadonlyMap<string, AnyDocument> {
    if (known) return known;
    const all: readonly AnyDocument[] = [
      calendarDocument,
      limitsDocument,
      categoriesDocument,
      retentionDocument,
      ...contributions(settingsDocument),
    ];
    known = new Map(all.map((document) => [document.id, document]));
    for (const { bind, id } of all) bind?.(() => index.body(id));
    return known;
  }

  /** @throws NotFoundError */
  function documentOf(id: string): AnyDocument {
    const document = documents().get(id);
    if (!document) throw new NotFoundError('document');
    return document;
  }

  /** @throws NotFoundError */
  function draftOf(id: string): SettingsDraft {
    const { draft } = index.stateOf(id);
    if (!draft) throw new NotFoundError('draft');
    return draft;
  }

  const codeHashOf = (document: AnyDocument) =>
    textHash(canonicalJson(document.base(codeSettings)));

  function partsOf(document: AnyDocument) {
    const { id } = document;
    const codeHash = codeHashOf(document);
    const state = index.stateOf(id);
    const rules = { owner: ownerOf(id), takesTwo: takesTwo(id) };
    return { document, state, ...rules, codeHash, now: now() };
  }

  async function view(document: AnyDocument, actor: Principal): Promise<ShownSettings> {
    await index.readOn();
    const settings = settingsView({
      ...partsOf(document),
      body: index.body(document.id),
      actor,
      may: (permission) => canDo(workflow, actor, permission).allowed,
    });
    return { settings };
  }

  const check = (document: AnyDocument, body: unknown): SettingsCheck =>
    checkBody(document, body, index.body(document.id), {
      inForce: inForce(),
      code: codeSettings,
    });

  /** The proof that somebody saw what a draft changes. It holds for this draft on this version only. */
  function seenOf(id: string): Promise<string> {
    const { base, body } = draftOf(id);
    return sealed.hash('seen', canonicalJson({ id, base, body }));
  }

  const follow = () =>
    index.readOn().catch((error: unknown) => {
      log('warn', 'settings.unread', { error });
    });
  signals.listen(follow, follow);

  return {
    inForce: index.inForce,
    readOn: index.readOn,
    documentOf,
    view,
    /** All documents without their bodies. */
    async list(): Promise<readonly SettingsSummary[]> {
      await index.readOn();
      return [...documents().values()].map((document) => settingsSummary(partsOf(document)));
    },
    /** A version with its body; 0 is that of the code. @throws NotFoundError */
    versionOf(document: AnyDocument, number: number) {
      if (number === 0) return { ...versionView(null), body: document.base(codeSettings) };
      const version = index.stateOf(document.id).versions.find((each) => each.number === number);
      if (!version) throw new NotFoundError('version');
      return { ...versionView(version), body: version.body };
    },
    /** The mistakes of a body, or of the draft. @throws NotFoundError */
    async check(document: AnyDocument, body?: unknown): Promise<SettingsCheck> {
      await index.readOn();
      return check(document, body ?? draftOf(document.id).body);
    },
    /** What the draft changes, and would have done. @throws NotFoundError, InputError */
    async simulate(document: AnyDocument): Promise<SettingsSimulation> {
      await index.readOn();
      const { id } = document;
      const { body } = draftOf(id);
      requireClean(check(document, body));
      const before = inForce();
      const effects = document.apply
        ? await whatIf(context, before, document.apply(body, before))
        : null;
      const changes = document.describe(index.body(id), body, context.names);
      return { changes, whatIf: effects, seen: await seenOf(id) };
    },
    /** @throws InputError for a draft with mistakes; AduanError `settings-not-seen` */
    async requireReady(document: AnyDocument, seen: string): Promise<{ codeHash: string }> {
      requireClean(check(document, draftOf(document.id).body));
      if ((await seenOf(document.id)) === seen) return { codeHash: codeHashOf(document) };
      throw new AduanError(
        'settings-not-seen',
        'Look at what the draft changes first: it was changed since, or nobody looked.',
      );
    },
    /** Decides a command on the newest state, and appends what follows. */
    async change(
      document: AnyDocument,
      { actor, expectedVersion }: CommandOptions,
      commandOf: () => SettingsCommand | Promise<SettingsCommand>,
    ): Promise<ShownSettings> {
      const { id } = document;
      if (ownerOf(id) === 'code') {
        throw new AduanError('settings-owned-by-code', `The document "${id}" is set in code.`);
      }
      await index.readOn();
      await index.append(async () => {
        const state = index.stateOf(id);
        if (expectedVersion !== undefined && expectedVersion !== state.version) {
          throw new ConflictError(expectedVersion, state.version, state);
        }
        const command = await commandOf();
        const at = now();
        const decision = { document: state, actor, now: at, takesTwo: takesTwo(id) };
        const decided = decideDocument(command, decision);
        const entry: SettingsEntry = { document: id, at, actor: actorOf(actor), ...decided };
        return { subject: id, entry };
      });
      signals.send('changed');
      return view(document, actor);
    },
    /** Reads the versions before the first request, and says where code and office differ. */
    async start(): Promise<void> {
      await index.readOn();
      for (const document of documents().values()) {
        const parts = partsOf(document);
        if (settingsSummary(parts).hasDrifted) {
          log('warn', 'settings.drifted', { document: document.id, owner: parts.owner });
        }
      }
    },
  };
}

/** @throws InputError with one issue for each mistake */
function requireClean({ references, shape }: SettingsCheck): void {
  const mistakes = [...shape, ...references];
  if (mistakes.length === 0) return;
  throw new InputError(
    `The draft has mistakes. ${mistakes.map(({ message }) => message.en).join(' ')}`,
    mistakes.map(({ message, path }) => ({ message: message.en, path: path.map(String) })),
  );
}
