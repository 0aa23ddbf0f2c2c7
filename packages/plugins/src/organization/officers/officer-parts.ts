import { AduanError, type CommandOptions, systemPrincipal } from '@aduan/core';
import {
  defineCommand,
  defineQuery,
  type LedgerEntry,
  type PluginContext,
  type PluginJob,
} from '@aduan/core/plugin';
import { organizationDocument } from '../organization-document.js';
import { type AccessNotice, accessListener } from './access-listener.js';
import {
  type DecisionContext,
  decideApproval,
  decideChange,
  decideDisabling,
  decideEmergency,
  decideInvitation,
  decideLink,
  decideRedemption,
  decideRefusal,
  decideReturn,
  decideRevocation,
  decideRole,
  decideSealing,
  decideSetup,
  hasAdministrator,
  isEmergency,
  knownOfficer,
  obstacleToApprove,
  pendingGrants,
} from './decide-officers.js';
import { accessEndedAt, isActive, type OfficersState } from './evolve-officers.js';
import type { ChangedOfficer, Grant, OfficerHistoryEntry } from './officer.js';
import type { OfficerEntry, OfficerFact, SignInLink } from './officer-entry.js';
import { openOfficerIndex, subjectOf } from './officer-index.js';
import { officerSchemas } from './officer-schemas.js';
import { officerPermissions, rolesOf } from './role-rights.js';
import { invitationMs, setupMs, signInLinks, signInMs } from './sign-in-links.js';
import {
  accessEndListener,
  type IssuedLink,
  type LinkUse,
  signInEraser,
} from './sign-in-points.js';
import type { StoredOrganization } from './stored-organization.js';

/** How often each instance looks for changes that were not signalled, ms. */
const lookMs = 2_000;
/** How long the account and the sign-ins of a former officer are kept, ms: as long as sign-ins of current officers. */
const keptAfterEndMs = 90 * 24 * 60 * 60_000;
const historyPage = 200;

/** Texts for accounts that the desk itself names. */
const emergencyName = { name: 'Akses darurat', title: 'Akun darurat / Break-glass account' };
const setupTitle = 'Administrator';

/** The commands and queries on the officers of a desk, and what keeps every instance up to date. */
export function officerParts(context: PluginContext, office: StoredOrganization) {
  const { contributions, ledger, log, now, rows, workflow } = context;
  const index = openOfficerIndex(context, office);
  const links = signInLinks(context);
  const schemas = officerSchemas();
  const roles = rolesOf(workflow);
  const history = ledger<OfficerEntry>('organization:officers');
  const alarms = rows<{ readonly at: number }>('alarms');
  const supervision = () => office.body().supervision[0] ?? '';
  const { approve, history: readHistory, manage, read } = officerPermissions;

  async function changed(
    officer: string,
    options: Pick<CommandOptions, 'actor'>,
    decide: (context: DecisionContext) => OfficerFact | null,
  ): Promise<ChangedOfficer> {
    let fact: OfficerFact | null = null;
    const state = await index.decide(options, (context) => {
      fact = decide(context);
      return fact;
    });
    return { officer: await index.officer(state, officer), grant: grantIn(fact) };
  }

  /** The officer of a grant; for an unknown number, the decision reports the error. */
  async function officerOf(grant: number): Promise<string> {
    return (await index.read()).grants.get(grant)?.officer ?? '';
  }

  /** Makes an officer whose name is kept before the entry that makes it valid. */
  async function admit(
    { actor }: Pick<CommandOptions, 'actor'>,
    given: { readonly id: string; readonly name: string; readonly title: string },
    validMs: number,
    decide: (
      context: DecisionContext,
      first: { readonly link: SignInLink; readonly named: string },
    ) => OfficerFact,
  ): Promise<{
    readonly secret: string;
    readonly fact: OfficerFact;
    readonly state: OfficersState;
  }> {
    const { secret, link } = await links.make(validMs);
    // Refused before anything is written.
    decide(index.context(await index.read(), actor), { link, named: '' });
    const { id, name, title } = given;
    const named = await index.keepName(id, { name, title });
    let fact: OfficerFact | undefined;
    const state = await index.decide({ actor }, (context) => {
      fact = decide(context, { link, named });
      return fact;
    });
    return { secret, fact: fact as unknown as OfficerFact, state };
  }

  /** Sends each notice to officers once, also after a process ended in between. */
  async function tellNotices(): Promise<void> {
    const state = await index.read();
    for (const { notice, receivers } of noticesOf(state)) {
      const key = notice.id;
      if (await alarms.read(key)) continue;
      if (!(await alarms.write({ key, value: { at: now() }, expectedVersion: 0 }))) continue;
      try {
        for (const tell of contributions(accessListener)) await tell(receivers, notice);
      } catch (error) {
        await alarms.remove(key, null);
        log('error', 'officers.untold', { error, notice: key });
      }
    }
  }

  /** Current notices: an open break-glass account, requests for a second person, and passwords that were reset. */
  function noticesOf(state: OfficersState) {
    const notices: { readonly receivers: readonly string[]; readonly notice: AccessNotice }[] = [];
    const nameOf = (id: string) => office.nameOf(id) ?? id;
    for (const { id, invitedAt, link, validUntil } of state.officers.values()) {
      if (isEmergency(id) && validUntil !== null) {
        const notice = { kind: 'emergency', id, at: invitedAt, until: validUntil } as const;
        notices.push({ receivers: concerned(state, id), notice });
      }
      if (link?.isReset && now() < link.expiresAt) {
        const by = link.madeBy === systemPrincipal.id ? null : nameOf(link.madeBy);
        const notice = { kind: 'reset', id: `reset-${link.hash}`, at: link.madeAt, by } as const;
        notices.push({ receivers: [id], notice });
      }
    }
    for (const grant of pendingGrants(state, now())) {
      const { askedAt: at, askedBy, kind, number, officer } = grant;
      const named = { by: nameOf(askedBy), officer: nameOf(officer) };
      const notice = { kind: 'grant', id: `grant-${number}`, at, grant: kind, ...named } as const;
      notices.push({ receivers: approversOf(state, grant), notice });
    }
    return notices;
  }

  /** The officers who may approve a request. */
  function approversOf(state: OfficersState, grant: Grant): readonly string[] {
    return [...state.officers.values()]
      .filter((each) => isActive(each, now()) && roles.grants(each.roles, approve))
      .filter(({ id }) => obstacleToApprove(state, grant, id) === null)
      .map(({ id }) => id);
  }

  /** Erases how former officers signed in. Their names stay as long as a history names them. */
  async function eraseFormerSignIns(): Promise<void> {
    const { officers } = await index.read();
    for (const record of officers.values()) {
      const { id, isErased } = record;
      const ended = accessEndedAt(record, now());
      if (isErased || ended === null || now() < ended + keptAfterEndMs) continue;
      try {
        for (const erase of contributions(signInEraser)) await erase(id);
        await index.forgetVisits(id);
        await index.decide({ actor: systemPrincipal }, ({ at, state }) => {
          const newest = state.officers.get(id);
          const isOver = newest && accessEndedAt(newest, at) !== null && !newest.isErased;
          return isOver ? { type: 'sign-in-erased', officer: id } : null;
        });
      } catch (error) {
        log('error', 'officers.sign-in-unerased', { error, officer: id });
      }
    }
  }

  /** The officers who approve access, and all supervisors (officers with the permission to loosen privacy). */
  function concerned(state: OfficersState, besides: string): readonly string[] {
    return [...state.officers.values()]
      .filter((each) => each.id !== besides && isActive(each, now()))
      .filter((each) =>
        [manage, approve, 'loosen' as const].some((right) => roles.grants(each.roles, right)),
      )
      .map(({ id }) => id);
  }

  /** Ends an access again on a restored desk, where the administrators of that day may be unknown. */
  async function disableAgain(input: { readonly officer: string; readonly reason: string }) {
    const { officer, reason } = input;
    await index.decide({ actor: systemPrincipal }, ({ state }) => {
      const record = knownOfficer({ state }, officer);
      return record.isDisabled ? null : { type: 'disabled', officer, reason };
    });
  }

  /** Takes a role away again on a restored desk. */
  async function revokeAgain(input: {
    readonly officer: string;
    readonly reason: string;
    readonly role: string;
  }) {
    const { officer, reason, role } = input;
    await index.decide({ actor: systemPrincipal }, ({ state }) => {
      const { roles: held } = knownOfficer({ state }, officer);
      return held.includes(role) ? { type: 'role-revoked', officer, role, reason } : null;
    });
  }

  const managing = { permission: manage, officersOnly: true, answer: schemas.changed } as const;
  /** Answers hold names or secrets. */
  const sealing = { sealsAnswer: true } as const;
  const commands = {
    inviteOfficer: defineCommand({
      ...{ ...managing, ...sealing },
      input: schemas.invite,
      answer: schemas.invited,
      http: {
        path: 'officers',
        summary: 'Invite an officer; the answer holds the secret of their link, once',
        status: 201,
      },
      async run(input, options) {
        const { fact, secret, state } = await admit(
          options,
          input,
          invitationMs,
          (context, first) => decideInvitation(context, input, first),
        );
        return { officer: await index.officer(state, input.id), grant: grantIn(fact), secret };
      },
    }),
    renewInvitation: defineCommand({
      ...{ ...managing, ...sealing },
      input: schemas.one,
      answer: schemas.invited,
      http: {
        path: 'officers/{officer}/invitation',
        summary: 'Another link for an officer who never signed in; the former one ends',
      },
      async run({ officer }, options) {
        const { secret, link } = await links.make(invitationMs);
        const done = await changed(officer, options, (context) =>
          decideLink(context, officer, link),
        );
        return { ...done, secret };
      },
    }),
    changeOfficer: defineCommand({
      ...{ ...managing, ...sealing },
      input: schemas.change,
      http: {
        path: 'officers/{officer}/change',
        summary: 'Change post, unit, regions, hours or the end of access; what is left out stays',
      },
      async run(input, options) {
        const { name, officer, title } = input;
        const isNamed = name !== undefined || title !== undefined;
        const before = await index.read();
        decideChange(index.context(before, options.actor), input, null);
        const former = await index.officer(before, officer);
        const called = { name: name ?? former.name, title: title ?? former.title };
        const named = isNamed ? await index.keepName(officer, called) : null;
        const done = await changed(officer, options, (context) =>
          decideChange(context, input, named),
        );
        const record = (await index.read()).officers.get(officer);
        if (named !== null && record) await index.forgetNames(record);
        return done;
      },
    }),
    grantRole: defineCommand({
      ...{ ...managing, ...sealing },
      input: schemas.role,
      http: {
        path: 'officers/{officer}/grant-role',
        summary: 'Give a role; what shows identities, or runs the desk, takes two people',
      },
      run: (input, options) =>
        changed(input.officer, options, (context) => decideRole(context, input)),
    }),
    revokeRole: defineCommand({
      ...{ ...managing, ...sealing },
      input: schemas.role,
      http: { path: 'officers/{officer}/revoke-role', summary: 'Take a role away at once' },
      redo: { inputs: (input: object) => [input], run: revokeAgain },
      run: (input, options) =>
        changed(input.officer, options, (context) => decideRevocation(context, input)),
    }),
    disableOfficer: defineCommand({
      ...{ ...managing, ...sealing },
      // An approver may also end an access: the decision checks which.
      permission: null,
      input: schemas.because,
      http: {
        path: 'officers/{officer}/disable',
        summary: 'End the access of an officer at once',
      },
      redo: { inputs: (input: object) => [input], run: disableAgain },
      async run(input, options) {
        const done = await changed(input.officer, options, (context) =>
          decideDisabling(context, input),
        );
        // Otherwise their return would restore old sessions, such as on a lost computer.
        for (const end of contributions(accessEndListener)) await end(input.officer);
        return done;
      },
    }),
    enableOfficer: defineCommand({
      ...{ ...managing, ...sealing },
      input: schemas.because,
      http: { path: 'officers/{officer}/enable', summary: 'Let a disabled officer return' },
      run: (input, options) =>
        changed(input.officer, options, (context) => decideReturn(context, input)),
    }),
    approveGrant: defineCommand({
      ...{ ...managing, ...sealing },
      permission: approve,
      input: schemas.grant,
      answer: schemas.approved,
      http: {
        path: 'grants/{grant}/approve',
        summary: 'Approve, as the second person, what somebody else asked for',
      },
      async run({ grant }, options) {
        const { code, hash } = await links.makeCode();
        let isCodeUsed = false;
        const done = await changed(await officerOf(grant), options, (context) => {
          const fact = decideApproval(context, grant, hash);
          isCodeUsed = fact.code !== undefined;
          return fact;
        });
        return { ...done, code: isCodeUsed ? code : null };
      },
    }),
    refuseGrant: defineCommand({
      ...{ ...managing, ...sealing },
      permission: null,
      input: schemas.refusal,
      http: {
        path: 'grants/{grant}/refuse',
        summary: 'Refuse what somebody asked for, or withdraw it',
      },
      async run({ grant, reason }, options) {
        return changed(await officerOf(grant), options, (context) =>
          decideRefusal(context, grant, reason),
        );
      },
    }),
    sealEmergencyAccess: defineCommand({
      ...{ ...managing, ...sealing },
      input: schemas.nothing,
      answer: schemas.secret,
      http: {
        path: 'emergency/seal',
        summary: 'Make the secret of the break-glass account, once; the former one ends',
      },
      async run(_, options) {
        const { link, secret } = await links.make(invitationMs);
        await index.decide(options, (context) => decideSealing(context, link.hash));
        return { secret };
      },
    }),
    openEmergencyAccess: defineCommand({
      ...sealing,
      permission: null,
      input: schemas.open,
      answer: schemas.signIn,
      http: {
        path: 'emergency/open',
        summary: 'Open the break-glass account, once and for four hours; many are told',
        scope: null,
      },
      async run({ reason, secret: given }) {
        const hash = await links.hash(given);
        const id = `emergency-${(await index.read()).emergencyCount + 1}`;
        const { fact, secret } = await admit(
          { actor: systemPrincipal },
          { id, ...emergencyName },
          signInMs,
          (context, first) =>
            decideEmergency(context, { hash, reason, unit: supervision() }, first),
        );
        const officer = subjectOf(fact) ?? id;
        log('warn', 'officers.emergency-opened', { officer });
        await tellNotices();
        return { officer, secret };
      },
    }),
    setUpDesk: defineCommand({
      ...sealing,
      permission: null,
      input: schemas.setUp,
      answer: schemas.signIn,
      http: {
        path: 'setup',
        summary: 'Make the first administrator, with the secret of the setup link',
        scope: null,
      },
      async run({ id, name, secret: given }) {
        const hash = await links.hash(given);
        const { secret } = await admit(
          { actor: systemPrincipal },
          { id, name, title: setupTitle },
          signInMs,
          (context, first) => decideSetup(context, { id, hash, unit: supervision() }, first),
        );
        return { officer: id, secret };
      },
    }),
  };

  const queries = {
    listOfficers: defineQuery({
      permission: read,
      officersOnly: true,
      input: schemas.nothing,
      answer: schemas.list,
      http: {
        path: 'officers',
        summary: 'Who works here and did, what waits for a second person, and what roles open',
      },
      async run() {
        const state = await index.read();
        return {
          items: await index.officers(state),
          grants: pendingGrants(state, now()),
          roles: roles.all,
          decidesAlone: !state.takesTwo,
          emergencySealed: state.emergency !== null,
        };
      },
    }),
    listOfficerChanges: defineQuery({
      permission: readHistory,
      officersOnly: true,
      input: schemas.before,
      answer: schemas.history,
      http: { path: 'officer-changes', summary: 'What changed about officers, newest first' },
      async run({ before }) {
        const page = { limit: historyPage, newestFirst: true, ...(before && { after: before }) };
        return (await history.page(page)).map(historyEntry);
      },
    }),
  };

  const api = {
    async offerSetup() {
      const state = await index.read();
      if (hasAdministrator({ state, roles, at: now() })) return null;
      const { link, secret } = await links.make(setupMs);
      await index.decide({ actor: systemPrincipal }, () => ({ type: 'setup-offered', link }));
      return secret;
    },
    async redeemLink(secret: string, use: LinkUse = 'any-session') {
      const given = await links.read(secret);
      if (given === null) return null;
      let officer: string | null = null;
      await index.decide({ actor: systemPrincipal }, (context) => {
        officer = decideRedemption(context, given, use);
        return officer === null ? null : { type: 'link-used', officer };
      });
      return officer;
    },
    async endLinks() {
      for (const { id } of (await index.read()).officers.values()) {
        await index.decide({ actor: systemPrincipal }, ({ state }) =>
          state.officers.get(id)?.link ? { type: 'link-used', officer: id } : null,
        );
      }
    },
    async activeOfficer(id: string) {
      const state = await index.read();
      return isActive(state.officers.get(id), now()) ? index.officer(state, id) : null;
    },
    async needsSecondFactor(id: string) {
      const record = (await index.read()).officers.get(id);
      return record?.roles.some((role) => roles.of(role)?.takesTwo ?? true) ?? true;
    },
    async signedIn(id: string) {
      const state = await index.decide({ actor: systemPrincipal }, ({ at, state }) => {
        const record = state.officers.get(id);
        if (!record) return null;
        if (!isActive(record, at)) {
          throw new AduanError('account-ended', 'This officer has no access to the desk any more.');
        }
        // A break-glass account approves nothing: it is no second person.
        const mayDecide = !isEmergency(id) && roles.grants(record.roles, approve);
        const isNew = !record.hasSignedIn || (mayDecide && !state.deciders.has(id));
        return isNew ? { type: 'signed-in', officer: id, mayDecide } : null;
      });
      if (state.officers.has(id)) await index.visited(id);
    },
    officers: async () => index.officers(await index.read()),
    decidesAlone: async () => !(await index.read()).takesTwo,
  };

  const job: PluginJob = {
    name: 'officers',
    everyMs: lookMs,
    async run() {
      await tellNotices();
      await eraseFormerSignIns();
      return false;
    },
  };
  return {
    commands,
    queries,
    api,
    job,
    document: organizationDocument({
      given: office.given,
      inForce: office.body,
      posts: index.posts,
      bind: (read) =>
        office.follow(read, (error) => log('error', 'organization.not-applied', { error })),
    }),
    readRecent: index.readRecent,
    /** Makes the link of a reset, for the accounts of the desk. */
    async issueLink(officer: string, options: CommandOptions): Promise<IssuedLink> {
      const { secret, link } = await links.make(invitationMs);
      const { grant } = await changed(officer, options, (context) =>
        decideLink(context, officer, link, { isReset: true }),
      );
      return { secret, expiresAt: link.expiresAt, grant: grant?.number ?? null };
    },
    /** Uses a link, for the sessions of the desk. */
    async linked(secret: string, use: LinkUse) {
      const id = await api.redeemLink(secret, use);
      return id === null ? null : api.activeOfficer(id);
    },
  };
}

function grantIn(fact: OfficerFact | null) {
  return fact && 'grant' in fact && typeof fact.grant === 'object' ? fact.grant : null;
}

function historyEntry({ entry, sequence }: LedgerEntry<OfficerEntry>): OfficerHistoryEntry {
  const { at, by, type } = entry;
  const grant = grantIn(entry);
  const roles =
    'duties' in entry ? entry.duties.roles : 'role' in entry ? [entry.role] : grant?.roles;
  const reason = 'reason' in entry ? entry.reason : grant?.reason;
  return {
    sequence,
    type,
    at,
    by: by.id,
    officer: subjectOf(entry),
    roles: roles ?? [],
    reason: reason ?? null,
    alone: 'alone' in entry,
  };
}
