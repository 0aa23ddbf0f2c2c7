import { type CommandOptions, type Principal, systemPrincipal } from '@aduan/core';
import { actorOf, type PluginContext } from '@aduan/core/plugin';
import type { OfficerPost } from '../organization-document.js';
import type { DecisionContext } from './decide-officers.js';
import {
  evolveOfficers,
  isActive,
  noOfficers,
  type OfficerRecord,
  type OfficersState,
} from './evolve-officers.js';
import type { Officer, OfficerState } from './officer.js';
import type { OfficerEntry, OfficerFact } from './officer-entry.js';
import { rolesOf } from './role-rights.js';
import type { StoredOrganization } from './stored-organization.js';

/** The name of an officer, in its sealed row. */
export interface OfficerName {
  readonly name: string;
  readonly title: string;
}

/** Maximum age of the state for routing and lists, ms. For permissions it is always read again. */
const staleMs = 1_000;

/** The officers of a desk: duties come from the ledger, names from sealed rows. */
export interface OfficerIndex {
  /** The state after all entries of the store. */
  read(): Promise<OfficersState>;
  /** The units of all officers, as read last, and whether they work there or wait for approval. */
  posts(): readonly OfficerPost[];
  /** The same, at most a second old. */
  readRecent(): Promise<void>;
  /** Decides an entry on the newest state, again when another writer was faster. @returns the state after it */
  decide(
    options: Pick<CommandOptions, 'actor'>,
    decide: (context: DecisionContext) => OfficerFact | null,
  ): Promise<OfficersState>;
  context(state: OfficersState, actor: Principal): DecisionContext;
  /** Officers with their names, by id. */
  officers(state: OfficersState): Promise<readonly Officer[]>;
  officer(state: OfficersState, id: string): Promise<Officer>;
  /** Keeps a name. It is valid once an entry says so. @returns the key of its row */
  keepName(id: string, name: OfficerName): Promise<string>;
  /** Removes names of an officer that no entry made valid. */
  forgetNames(record: OfficerRecord): Promise<void>;
  /** Keeps when an officer signed in. */
  visited(id: string): Promise<void>;
  /** Removes when an officer signed in. */
  forgetVisits(id: string): Promise<void>;
}

/** Opens the officers of a desk. */
export function openOfficerIndex(
  { ledger, log, now, rows, signals, workflow }: PluginContext,
  office: StoredOrganization,
): OfficerIndex {
  const roles = rolesOf(workflow);
  const names = rows<OfficerName>('people');
  const visits = rows<{ readonly at: number }>('sign-ins');
  const desk = {
    now,
    handlesTickets: (held: readonly string[]) =>
      held.some((role) => roles.of(role)?.handlesTickets),
  };
  let state = noOfficers;
  let told = noOfficers;
  let readAt = Number.NEGATIVE_INFINITY;
  const entries = ledger<OfficerEntry>('organization:officers').follow((entry) => {
    state = evolveOfficers(state, entry);
  });

  async function read(): Promise<OfficersState> {
    await entries.readOn();
    await tell();
    return state;
  }

  /** Updates the organization with the current officers. */
  async function tell(): Promise<void> {
    readAt = now();
    if (state !== told) {
      const current = state;
      const kept = await byKey(names);
      const called = [...current.officers.values()].flatMap(({ id, named }) => {
        const name = kept.get(named)?.name;
        return name === undefined ? [] : [[id, name] as const];
      });
      // Another call may have read a newer state in between.
      if (current === state) office.take(current, desk, new Map(called));
      told = current;
    }
  }

  const unread = (error: unknown) => log('warn', 'officers.unread', { error });
  const readQuietly = () => void read().catch(unread);
  signals.listen(readQuietly, readQuietly);

  const context: OfficerIndex['context'] = (read, actor) => ({
    state: read,
    roles,
    actor,
    at: now(),
    isUnit(code) {
      const unit = office.unit(code);
      return unit !== null && unit.successor === undefined;
    },
    isTaken(code) {
      const { agencies = [], units } = office.body();
      return (
        code === systemPrincipal.id || [...units, ...agencies].some((each) => each.code === code)
      );
    },
  });

  async function shown(record: OfficerRecord): Promise<Officer> {
    const [name, visit] = await Promise.all([names.read(record.named), visits.read(record.id)]);
    return officerOf(record, name?.value, visit?.value.at ?? null, now());
  }

  return {
    read,
    posts: () =>
      [...state.officers.values()].map((record) => {
        const { id, unit } = record;
        return { id, unit, isHere: ['active', 'waiting'].includes(stateOf(record, now())) };
      }),
    async readRecent() {
      if (now() - readAt >= staleMs || now() < readAt) await read();
    },
    async decide({ actor }, decide) {
      const decided = await entries.append(() => {
        const fact = decide(context(state, actor));
        if (fact === null) return null;
        return { subject: subjectOf(fact), entry: { ...fact, at: now(), by: actorOf(actor) } };
      });
      // The entry is written, even if the names cannot be read now.
      await tell().catch(unread);
      if (decided) signals.send('changed');
      return state;
    },
    context,
    async officers(read) {
      const [named, visited] = await Promise.all([byKey(names), byKey(visits)]);
      return [...read.officers.values()]
        .toSorted((one, other) => (one.id < other.id ? -1 : 1))
        .map((record) =>
          officerOf(record, named.get(record.named), visited.get(record.id)?.at ?? null, now()),
        );
    },
    officer: (read, id) => shown(read.officers.get(id) as OfficerRecord),
    async keepName(id, value) {
      const key = `${id}/${crypto.randomUUID()}`;
      await names.write({ key, value, expectedVersion: 0 });
      return key;
    },
    async forgetNames({ id, named }) {
      for (const { key } of await names.list({ prefix: `${id}/` })) {
        if (key !== named) await names.remove(key, null);
      }
    },
    async visited(id) {
      await visits.write({ key: id, value: { at: now() }, expectedVersion: null });
    },
    async forgetVisits(id) {
      await visits.remove(id, null);
    },
  };
}

async function byKey<Value>(table: {
  list(page: {
    after?: string;
  }): Promise<readonly { readonly key: string; readonly value: Value }[]>;
}): Promise<ReadonlyMap<string, Value>> {
  const found = new Map<string, Value>();
  for (let after: string | undefined; ; ) {
    const page = await table.list(after === undefined ? {} : { after });
    for (const { key, value } of page) found.set(key, value);
    after = page.at(-1)?.key;
    if (after === undefined) return found;
  }
}

function officerOf(
  record: OfficerRecord,
  name: OfficerName | undefined,
  signedInAt: number | null,
  at: number,
): Officer {
  // If their key was destroyed, they have no name, but the history still shows their actions.
  const { id, invitedAt, invitedBy, regions, roles, shifts, skills, unit, validUntil } = record;
  const given = { ...(skills && { skills }), ...(regions && { regions }) };
  const limits = { ...given, ...(shifts && { shifts }), validUntil };
  const { name: called = id, title = '' } = name ?? {};
  const known = { id, name: called, title, unit, roles, ...limits, invitedBy, invitedAt };
  return { ...known, state: stateOf(record, at), signedInAt };
}

function stateOf(record: OfficerRecord, at: number): OfficerState {
  if (record.isDisabled) return 'disabled';
  if (!record.isApproved) return 'waiting';
  return isActive(record, at) ? 'active' : 'ended';
}

/** The officer that an entry is about; null for the desk. */
export function subjectOf(fact: OfficerFact): string | null {
  if ('duties' in fact) return fact.duties.id;
  if ('officer' in fact) return fact.officer;
  return fact.type === 'grant-asked' ? fact.grant.officer : null;
}
