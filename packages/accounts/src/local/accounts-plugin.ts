import { AduanError, type CommandOptions, type ReadOptions } from '@aduan/core';
import {
  type AduanPlugin,
  type CallsOf,
  defineCommand,
  definePlugin,
  defineQuery,
  fields,
  instant,
  type PluginContext,
} from '@aduan/core/plugin';
import {
  accessListener,
  linkIssuer,
  linkRedeemer,
  signInEraser,
} from '@aduan/plugins/organization';
import * as z from 'zod';
import type { LocalAccounts } from './local-accounts.js';
import { proofGuesses } from './proof-guesses.js';

/** Permission to create, reset, disable and list accounts. */
const manage = 'accounts:manage';
/**
 * Permission to remove a second factor. Give it to other officers than the permission to reset, so that no one can open
 * an account alone.
 */
const removeFactor = 'accounts:remove-factor';

/** The calls of `aduan.plugins.accounts`; see `LocalAccounts`. */
export interface AccountsApi extends CallsOf<ReturnType<typeof operationsOf>> {}

/**
 * The plugin with which administrators manage accounts, and officers their own, by API, client and command line:
 * `aduan.plugins.accounts`. The links of an organization that keeps its officers in the store open accounts here: their
 * owners choose a password, and set up an app where they need one. All links then come from the organization, by its
 * rule of two people, so no account is created without it. The account of an officer is removed 90 days after their
 * access ended.
 *
 * When a backup is restored, accounts that were disabled since are disabled again, and second factors that were removed
 * are removed again. Officers whose password was reset or changed since need a new link, so that no former password
 * opens an account.
 *
 * @param accounts - also the `credentials` of `sessions`
 */
export function accountsPlugin(accounts: LocalAccounts): AduanPlugin<'accounts', AccountsApi> {
  return definePlugin({
    id: 'accounts',
    errors: {
      'accounts-by-invitation': {
        status: 409,
        title: {
          id: 'Akun di meja ini dibuat lewat undangan petugas',
          en: 'Accounts of this desk are made by inviting an officer',
        },
      },
    },
    personal: {
      accounts: {
        what: {
          id: 'Akun petugas: nama pengguna, nama, jabatan, jejak kata sandi, langkah kedua',
          en: "Officers' accounts: user name, name, post, hash of the password, second factor",
        },
        purpose: { id: 'Memasukkan petugas', en: 'To sign officers in' },
        retention: {
          id: '90 hari setelah akses petugas berakhir',
          en: '90 days after the access of the officer ended',
        },
      },
    },
    permissions: {
      [manage]: ['system', 'administrator'],
      [removeFactor]: ['system', 'security'],
    },
    setup: (context) => {
      const { disable, list, ...rest } = operationsOf(accounts, context);
      return {
        contributes: [signInEraser((officer) => accounts.remove(officer))],
        queries: { list },
        commands: { disable, ...rest },
      };
    },
  });
}

function operationsOf(
  accounts: LocalAccounts,
  { contributions, now }: Pick<PluginContext, 'contributions' | 'now'>,
) {
  const schemas = accountSchemas();
  const guessed = proofGuesses(now);

  /** Does something with the invitation of an account; one of the organization becomes one first. */
  async function invited<Answer>(secret: string, act: () => Promise<Answer>): Promise<Answer> {
    try {
      return await act();
    } catch (error) {
      const isUnknown = AduanError.isInstance(error) && error.code === 'link-used';
      if (!isUnknown || !(await admitInvited(secret))) throw error;
      return act();
    }
  }

  async function admitInvited(secret: string): Promise<boolean> {
    for (const redeem of contributions(linkRedeemer)) {
      const officer = await redeem(secret, 'account');
      if (!officer) continue;
      const { id, name, title } = officer;
      await accounts.admit({ id, name, title }, secret, now());
      return true;
    }
    return false;
  }

  /** Shows an officer at the next sign-in what others changed in their account. */
  async function tellOwner(
    kind: 'reset' | 'second-factor-removed',
    officer: string,
    { actor }: CommandOptions,
  ): Promise<void> {
    const by = actor.kind === 'system' ? null : (actor.display?.name ?? actor.id);
    const notice = { kind, id: `${kind}-${crypto.randomUUID()}`, at: now(), by } as const;
    for (const tell of contributions(accessListener)) await tell([officer], notice);
  }

  /** How a restore handles a password that was changed since. */
  const removeAgain = ({ officer }: { readonly officer: string }) =>
    accounts.removePassword(officer);
  return {
    /** All accounts, by user name. */
    list: defineQuery({
      permission: manage,
      input: z.object({}),
      answer: schemas.accounts,
      http: { path: '', name: 'listAccounts', summary: 'All accounts of officers' },
      run: async () => [...(await accounts.list())],
    }),
    /** Creates an account and its one-time link. @throws AduanError `accounts-by-invitation` */
    create: defineCommand({
      permission: manage,
      input: schemas.account,
      answer: schemas.invitation,
      sealsAnswer: true,
      http: { path: '', name: 'createAccount', summary: 'Create an account and its one-time link' },
      async run(account) {
        if (contributions(linkIssuer).length === 0) return accounts.create(account, now());
        // Otherwise who creates the account of an officer could sign in as them.
        const message =
          'This desk keeps its officers: invite them, and their link makes the account.';
        throw new AduanError('accounts-by-invitation', message);
      },
    }),
    /**
     * Replaces a password by a one-time link; the second factor stays. A restore brings back no former password.
     * `grant` is the request that a second person approves before the link opens; null when it opens at once.
     */
    reset: defineCommand({
      permission: manage,
      input: schemas.officer,
      answer: schemas.issued,
      sealsAnswer: true,
      http: {
        path: 'reset',
        name: 'resetAccount',
        summary: 'Replace a password by a one-time link',
      },
      redo: { inputs: (input: { readonly officer: string }) => [input], run: removeAgain },
      async run({ officer }, options) {
        const [issue] = contributions(linkIssuer);
        if (!issue) {
          const link = await accounts.reset(officer, now());
          await tellOwner('reset', officer, options);
          return { ...link, grant: null };
        }
        await accounts.require(officer);
        const link = await issue(officer, options);
        await accounts.removePassword(officer);
        return link;
      },
    }),
    /** Removes the second factor of an officer who lost it. */
    removeSecondFactor: defineCommand({
      permission: removeFactor,
      isIdempotent: true,
      input: schemas.officer,
      answer: null,
      http: {
        path: 'remove-second-factor',
        name: 'removeSecondFactor',
        summary: 'Remove the second factor of somebody who lost it',
      },
      redo: {
        inputs: (input: { readonly officer: string }) => [input],
        run: ({ officer }: { readonly officer: string }) => accounts.removeSecondFactor(officer),
      },
      async run({ officer }, options) {
        await accounts.removeSecondFactor(officer);
        await tellOwner('second-factor-removed', officer, options);
      },
    }),
    /** Refuses sign-in and ends sessions. Runs again after a restore. */
    disable: defineCommand({
      permission: manage,
      isIdempotent: true,
      input: schemas.officer,
      answer: null,
      http: { path: 'disable', name: 'disableAccount', summary: 'End sign-in and sessions' },
      redo: { inputs: (input: { readonly officer: string }) => [input] },
      run: ({ officer }) => accounts.disable(officer),
    }),
    /** Lets an officer sign in again. */
    enable: defineCommand({
      permission: manage,
      isIdempotent: true,
      input: schemas.officer,
      answer: null,
      http: { path: 'enable', name: 'enableAccount', summary: 'Let somebody sign in again' },
      run: ({ officer }) => accounts.enable(officer),
    }),
    /** Changes the password of the actor, whose sessions end. */
    changePassword: defineCommand({
      officersOnly: true,
      isIdempotent: true,
      input: z.object({ current: schemas.secret, next: schemas.secret }),
      answer: null,
      http: {
        path: 'password',
        name: 'changePassword',
        summary: 'Change your password; your sessions end',
      },
      redo: {
        inputs: (_: object, { actor }: ReadOptions) => [{ officer: actor.id }],
        run: removeAgain,
      },
      run: (given, { actor }) =>
        guessed(actor.id, () => accounts.changePassword(actor.id, given, now())),
    }),
    /** Begins to set up an authenticator app for the actor. */
    enrolTotp: defineCommand({
      officersOnly: true,
      isIdempotent: true,
      input: z.object({ password: schemas.secret }),
      answer: schemas.enrolment,
      http: { path: 'app', name: 'enrolTotp', summary: 'Begin to set up an authenticator app' },
      run: ({ password }, { actor }) =>
        guessed(actor.id, () => accounts.enrolTotp(actor.id, password)),
    }),
    /** Confirms the app by its code; sessions end. */
    confirmTotp: defineCommand({
      officersOnly: true,
      isIdempotent: true,
      input: z.object({ code: schemas.secret }),
      answer: schemas.backupCodes,
      http: {
        path: 'app/confirm',
        name: 'confirmTotp',
        summary: 'Confirm the app by its code; your sessions end',
      },
      run: async ({ code }, { actor }) => ({
        backupCodes: [
          ...(await guessed(actor.id, () => accounts.confirmTotp(actor.id, code, now()))),
        ],
      }),
    }),
    /** Replaces the backup codes of the actor. */
    renewBackupCodes: defineCommand({
      officersOnly: true,
      isIdempotent: true,
      input: z.object({ password: schemas.secret }),
      answer: schemas.backupCodes,
      http: {
        path: 'backup-codes',
        name: 'renewBackupCodes',
        summary: 'Replace your backup codes',
      },
      run: async ({ password }, { actor }) => ({
        backupCodes: [
          ...(await guessed(actor.id, () => accounts.renewBackupCodes(actor.id, password))),
        ],
      }),
    }),
    /** Shows who a one-time link is for. */
    openInvitation: defineCommand({
      isIdempotent: true,
      input: z.object({ secret: schemas.secret }),
      answer: schemas.opened,
      http: {
        ...{ path: 'invitations/open', name: 'openInvitation', scope: null },
        summary: 'Who a one-time link is for, and the app that they set up',
      },
      run: ({ secret }) => invited(secret, () => accounts.openInvitation(secret, now())),
    }),
    /** Sets the password of an account by its one-time link. */
    acceptInvitation: defineCommand({
      isIdempotent: true,
      input: z.object({
        secret: schemas.secret,
        password: schemas.secret,
        code: schemas.secret.exactOptional(),
      }),
      answer: schemas.backupCodes,
      http: {
        ...{ path: 'invitations/accept', name: 'acceptInvitation', scope: null },
        summary: 'Set the password of an account by its one-time link',
      },
      async run({ secret, ...given }) {
        const accept = () => accounts.acceptInvitation(secret, given, now());
        const { backupCodes } = await invited(secret, accept);
        return { backupCodes: [...backupCodes] };
      },
    }),
  };
}

/** Schemas of the inputs and answers of the operations. */
function accountSchemas() {
  /** Long enough for every password; the password rules decide the rest. */
  const secret = z.string().max(1_000);
  const account = z.object({
    id: fields.code.describe('Id of the officer, as the organization knows it.'),
    username: z.string().max(40),
    name: fields.displayName(200),
    title: fields.displayName(200).exactOptional(),
    validUntil: fields.moment.exactOptional().describe('End of the account.'),
  });
  const kept = account.extend({
    validUntil: instant.exactOptional(),
    disabled: z.boolean(),
    hasPassword: z.boolean(),
    hasSecondFactor: z.boolean(),
  });
  const invitation = z.object({ secret: z.string(), expiresAt: instant });
  const enrolment = z.object({ uri: z.string(), svg: z.string(), secret: z.string() });
  return {
    secret,
    account,
    accounts: z.array(kept.meta({ id: 'Account' })),
    officer: z.object({ officer: fields.code }),
    invitation,
    issued: invitation.extend({
      grant: z
        .int()
        .nullable()
        .describe('What a second person approves before the link opens; null = it opens now.'),
    }),
    enrolment,
    backupCodes: z.object({ backupCodes: z.array(z.string()) }),
    opened: z.object({
      username: z.string(),
      name: z.string(),
      secondFactor: z.union([z.enum(['none', 'code']), enrolment]),
    }),
  };
}
