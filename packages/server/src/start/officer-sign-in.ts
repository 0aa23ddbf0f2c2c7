import type { LocalAccounts } from '@aduan/accounts/local';
import { type SignInRedirect, sessions } from '@aduan/api/accounts';
import { type Aduan, AduanError, type Label } from '@aduan/core';
import type { PluginList } from '@aduan/core/plugin';
import { type Officers, storedOrganization, teams } from '@aduan/plugins/organization';
import type { DeskConfig, DeskHost, OfficeConfig } from '../config/define-config.js';
import { type OidcConfig, readOidc } from '../config/oidc-settings.js';
import { log } from './log.js';

/** What signs officers in at a desk whose configuration says nothing else. */
export interface OfficerSignIn {
  /** The plugins of the configuration, and those that it left to the server. */
  readonly plugins: PluginList;
  /** Tells it the desk that was composed: its organization says who needs a second factor. */
  serve(aduan: Aduan): void;
  close(): Promise<void>;
}

/**
 * Opens the sign-in of officers: the organization whose officers lie in the store, sessions, and accounts beside the
 * desk. What the configuration has itself is left as it is.
 *
 * @param plugins - of the configuration
 * @throws AduanError `config-invalid` for an organization that is there twice
 */
export async function openOfficerSignIn(
  { office, server = {} }: Pick<DeskConfig, 'office' | 'server'>,
  plugins: PluginList,
  host: DeskHost,
): Promise<OfficerSignIn> {
  const has = (id: string) => plugins.some((each) => each.id === id);
  const isLeftToUs = server.accounts === undefined && !has('sessions');
  const staffed = has('organization')
    ? requireOnce(office, plugins)
    : office.organization || isLeftToUs
      ? [teams(storedOrganization(organizationOf(office))), ...plugins]
      : plugins;
  if (!isLeftToUs) return { plugins: staffed, serve() {}, async close() {} };

  // Loaded here: a desk with accounts of its own does not carry those of the package.
  const { accountsPlugin, localAccounts } = await import('@aduan/accounts/local');
  let officers: Partial<Officers> = {};
  const needsSecondFactor = async (id: string) => (await officers.needsSecondFactor?.(id)) ?? true;
  const accounts: LocalAccounts = await localAccounts({
    database: host.storage.accounts,
    secret: await host.storage.secret('accounts'),
    issuer: office.name.id,
    requiresSecondFactor: needsSecondFactor,
  });
  const oidc = readOidc(server.oidc, host.environment);
  const redirects = oidc
    ? [await singleSignOn(oidc, needsSecondFactor, async (id) => officers.activeOfficer?.(id))]
    : [];
  const { publicUrl } = host.settings;
  return {
    plugins: [
      ...staffed,
      sessions({
        credentials: accounts,
        redirects,
        ...(publicUrl && { publicUrl: publicUrl.href }),
      }),
      accountsPlugin(accounts),
    ],
    serve({ plugins }) {
      const { organization = {} }: { readonly organization?: Partial<Officers> } = plugins;
      officers = organization;
    },
    close: () => accounts.close(),
  };
}

function requireOnce({ organization }: OfficeConfig, plugins: PluginList): PluginList {
  if (!organization) return plugins;
  const message = 'office.organization: the plugin `organization` is in `plugins` already.';
  throw new AduanError('config-invalid', `The configuration of the desk is not right. ${message}`);
}

/** The organization of an office: without units of its own, it is one unit that takes everything. */
function organizationOf({ name, organization }: OfficeConfig) {
  if (organization) return organization;
  return { units: [{ code: 'desk', name }], supervision: ['desk'], intake: 'desk' };
}

const defaultName: Label = {
  id: 'Masuk dengan akun kantor',
  en: 'Sign in with your office account',
};

/** A sign-in elsewhere, which must prove the second factor of those who need one. */
async function singleSignOn(
  { name = defaultName, ...oidc }: OidcConfig,
  needsSecondFactor: (officer: string) => Promise<boolean>,
  activeOfficer: (
    id: string,
  ) => Promise<{ readonly name: string; readonly title: string } | null | undefined>,
): Promise<SignInRedirect> {
  const { oidcAccounts } = await import('@aduan/accounts/oidc');
  const sso = oidcAccounts({
    ...oidc,
    ...{ id: 'sso', name, logger: log },
    async officer(id) {
      const officer = await activeOfficer(id);
      return officer ? { id, name: officer.name, title: officer.title } : null;
    },
  });
  return {
    ...sso,
    async finish(...given) {
      const identity = await sso.finish(...given);
      if (identity === null || identity.mfa) return identity;
      return (await needsSecondFactor(identity.id)) ? null : identity;
    },
  };
}
