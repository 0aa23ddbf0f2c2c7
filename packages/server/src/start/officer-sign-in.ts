import { type SignInRedirect, sessions } from '@aduan/api/accounts';
import { type Aduan, AduanError, type Label } from '@aduan/core';
import type { PluginList } from '@aduan/core/plugin';
import { type Officers, storedOrganization, teams } from '@aduan/plugins/organization';
import type {
  ComposedConfig,
  DeskConfig,
  DeskHost,
  OfficeConfig,
} from '../config/define-config.js';
import { type OidcConfig, readOidc } from '../config/oidc-settings.js';
import { log } from './log.js';
import { officersOf, sampleDesk } from './sample-desk.js';

/** The sign-in that the server brings, where a desk wants it. */
export interface OfficerSignIn {
  /** Opens it. @returns sessions and accounts, for a desk that has an organization */
  open(): Promise<PluginList>;
  /** Connects it with the composed desk: the desk's organization decides who needs a second factor. */
  serve(aduan: Aduan): void;
  /** @returns lines for the terminal of a sample desk, at this address with a slash at its end */
  announce(address: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/**
 * Completes the plugins of a configuration: the organization with officers in the store, and a sign-in. Plugins of the
 * configuration itself are kept.
 *
 * @param plugins - plugins of the configuration
 * @throws AduanError `config-invalid` for an organization that occurs twice
 */
export async function withSignIn(
  { office, server = {} }: Pick<DeskConfig, 'office' | 'server'>,
  plugins: PluginList,
  openSignIn: DeskHost['openSignIn'],
): Promise<PluginList> {
  const has = (id: string) => plugins.some((each) => each.id === id);
  const isLeftToUs = server.accounts === undefined && !has('sessions');
  const staffed = has('organization')
    ? requireOnce(office, plugins)
    : office.organization || isLeftToUs
      ? [teams(storedOrganization(organizationOf(office))), ...plugins]
      : plugins;
  return isLeftToUs ? [...staffed, ...(await openSignIn())] : staffed;
}

/** The sign-in of officers: sessions, and accounts beside the desk. */
export function officerSignIn(
  { samples, server = {} }: Pick<ComposedConfig, 'samples' | 'server'>,
  host: Omit<DeskHost, 'openSignIn'>,
): OfficerSignIn {
  let officers: Partial<Officers> = {};
  let announce: OfficerSignIn['announce'] = async () => [];
  let served: Pick<Aduan, 'plugins'> = { plugins: {} };
  let close = async () => {};
  const needsSecondFactor = async (id: string) =>
    !samples && ((await officers.needsSecondFactor?.(id)) ?? true);
  return {
    async open() {
      // Loaded here, so that a desk with accounts of its own does not load those of the package.
      const { accountsPlugin, localAccounts } = await import('@aduan/accounts/local');
      const accounts = await localAccounts({
        database: host.storage.accounts,
        secret: await host.storage.secret('accounts'),
        issuer: () => host.office.now().id,
        requiresSecondFactor: needsSecondFactor,
      });
      close = () => accounts.close();
      const oidc = readOidc(server.oidc, host.environment);
      const redirects = oidc
        ? [await singleSignOn(oidc, needsSecondFactor, async (id) => officers.activeOfficer?.(id))]
        : [];
      const { publicUrl } = host.settings;
      const sample = samples && sampleDesk(samples, accounts, host.now);
      if (sample) announce = (address) => sample.announce(served, address);
      return [
        sessions({
          ...{ credentials: sample?.credentials ?? accounts, redirects },
          hasLinks: sample !== undefined,
          ...(publicUrl && { publicUrl: publicUrl.href }),
        }),
        accountsPlugin(accounts),
        ...(sample ? [sample.plugin] : []),
      ];
    },
    serve(aduan) {
      served = aduan;
      officers = officersOf(aduan);
    },
    announce: (address) => announce(address),
    close: () => close(),
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
