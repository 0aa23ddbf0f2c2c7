import type { ListedRegion } from '@aduan/api';
import type { WebchatOptions } from '@aduan/channel-webchat';
import type { ConsoleOptions } from '@aduan/console';
import { type Aduan, AduanError, type AduanOptions, type Channel, type Label } from '@aduan/core';
import type { ShippedLocale } from '@aduan/core/channel';
import type { PluginList, SearchUse } from '@aduan/core/plugin';
import type { OrganizationDefinition } from '@aduan/plugins/organization';
import type { Hono } from 'hono';
import * as z from 'zod';
import type { OfficeTexts } from '../pages/catalogue.js';
import type { PageSite } from '../pages/layout.js';
import type { ClientAddresses } from '../site/client-addresses.js';
import type { DeskAccounts } from '../site/desk-accounts.js';
import type { OfficeName } from '../site/office-name.js';
import type { DeskStore } from '../storage/open-relay.js';
import type { DeskStorage } from '../storage/storage.js';
import type { Environment } from './environment-table.js';
import type { OidcConfig } from './oidc-settings.js';
import { type SamplesConfig, samplesSchema } from './samples.js';
import type { ListenConfig, ServerSettings } from './server-settings.js';
import type { StoreSettings } from './store-settings.js';

/** Options of `createAduan` that the server brings. */
export interface BroughtOptions
  extends Required<Pick<AduanOptions<never>, 'logger' | 'answerUrl'>>,
    Pick<AduanOptions<never>, 'relay' | 'signals' | 'observe'> {
  /** The store, with its keys and the citizens' files. */
  readonly store: DeskStore;
  /** What searches of officers cover. */
  readonly search: SearchUse;
}

/** Resources that the server has opened before it composes a desk. */
export interface DeskHost {
  readonly environment: Environment;
  readonly settings: ServerSettings;
  /** Variables of the environment that the host itself reads, as its configuration says. */
  readonly hostVariables: readonly string[];
  /** Whether only this machine can reach the desk. */
  readonly isLocalOnly: boolean;
  /**
   * Opens the sign-in of the server package: sessions, and accounts beside the desk. A host that composes its desk
   * itself adds these plugins to its own; the server closes them.
   */
  readonly openSignIn: () => Promise<PluginList>;
  /** The address of the desk for links, with a slash at its end. */
  readonly url: string;
  readonly storage: DeskStorage;
  /** The options of `createAduan` that the server brings: `createAduan({ ...host.desk, … })`. */
  readonly desk: BroughtOptions;
  /** The server's options for `webchatChannel`; its pages are shown in the frame of the site. */
  readonly webchat: { readonly secret: string } & Pick<
    WebchatOptions,
    'page' | 'clientAddress' | 'widgetSource' | 'panelSource'
  >;
  /** The name of the office. A host that composes its desk itself adds `office.plugin` to its own. */
  readonly office: OfficeName;
  /** The frame of pages of the host's own. */
  readonly site: PageSite;
  /** The network addresses of requests, seen through trusted proxies. */
  readonly addresses: ClientAddresses;
  /** Epoch ms. */
  readonly now: () => number;
  /** Aborts when the server stops: long responses end. */
  readonly closing: AbortSignal;
}

/** The office of a desk: its name, its hours, its deadlines, and further options of `createAduan`. */
export interface OfficeConfig
  extends Omit<AduanOptions<never>, keyof BroughtOptions | 'channels' | 'plugins' | 'now'> {
  /** Name of the office, as citizens read it, until the office changes it in the document `office`. */
  readonly name: Label;
  /**
   * Its units. Those who work in them are invited while the desk runs. Default: one unit that takes everything, where
   * the plugin `organization` is not in `plugins`.
   */
  readonly organization?: Omit<OrganizationDefinition, 'officers'>;
}

/** A running desk, with the additions of a host. */
export interface ServedDesk<Desk extends Aduan = Aduan> {
  readonly aduan: Desk;
  /** Accounts of the host. Default: the plugin `sessions`; without it, sign-in is off. */
  readonly accounts?: DeskAccounts;
  /** Pages and addresses of the host's own. They come before the pages of citizens. */
  readonly routes?: readonly Hono[];
  /** Called with the address on which the server listens. @returns lines for the terminal, below the address */
  announce?(address: string): Promise<readonly string[]>;
  /** Ends what brings work to the desk; called before the desk closes. */
  leave?(): void;
  /** Closes resources of the host; called after the desk closed and before its storage does. */
  close?(): Promise<void>;
}

/** A value, or what makes it once the server has opened its storage. */
export type FromHost<Value> = Value | ((host: DeskHost) => Value | Promise<Value>);

/** Network options of the server, and the appearance of its pages. */
export interface ServerConfig extends ListenConfig {
  /** Title of the API in its document. Default: the name of the office in this configuration. */
  readonly title?: string;
  /** The pages of citizens. */
  readonly pages?: PagesConfig;
  /** Appearance of the officers' console at `/petugas`; null = no console. Default: with the name of the office. */
  readonly console?: Omit<ConsoleOptions, 'api' | 'basePath' | 'fieldPath'> | null;
  /**
   * Accounts of the host; null = sign-in is off. Default: the plugin `sessions`, if it is in `plugins`; otherwise
   * officers whom the organization invites, with passwords and a second factor, beside the desk.
   */
  readonly accounts?: ((host: DeskHost) => Promise<DeskAccounts>) | null;
  /** Sign-in for officers with an account of their office. Default: the variables `ADUAN_OIDC_…`, or none. */
  readonly oidc?: OidcConfig;
  /**
   * Names of environment variables that the host itself reads, so that `aduan doctor` does not report them as unknown.
   * Default: none.
   */
  readonly hostVariables?: readonly string[];
  /** Places that officers can choose. Default: none. */
  readonly regions?: readonly ListedRegion[];
}

/** Appearance of the pages for citizens. */
export interface PagesConfig {
  /** Texts of the pages about the office. Default: neutral sentences. */
  readonly texts?: Readonly<Partial<Record<ShippedLocale, OfficeTexts>>>;
  /** Folder of built files to serve besides those of the server. Default: none. */
  readonly folder?: string;
  /** Style sheets in that folder, after those of the site: a theme sets custom properties. Default: none. */
  readonly stylesheets?: readonly string[];
}

/** The default export of `aduan.config.ts`. */
export interface DeskConfig<
  Channels extends Readonly<Record<string, Channel>> = Readonly<Record<string, Channel>>,
  Plugins extends PluginList = PluginList,
> {
  /** Default: PostgreSQL where `ADUAN_DATABASE_URL` is set, otherwise the folder `ADUAN_DATA`. */
  readonly store?: StoreSettings;
  /** Channels by the name under which they are mounted. Default: web chat, and those that the environment names. */
  readonly channels?: FromHost<Channels>;
  /** Plugins, in the order of their hooks. Default: none. */
  readonly plugins?: FromHost<Plugins>;
  readonly office: OfficeConfig;
  readonly server?: ServerConfig;
  /** Makes it a sample desk. Default: not a sample desk. */
  readonly samples?: SamplesConfig;
}

/** A desk that the host composes itself with `createAduan`, instead of office, channels and plugins. */
export interface ComposedConfig<Desk extends Aduan = Aduan>
  extends Pick<DeskConfig, 'store' | 'server' | 'samples'> {
  readonly office: Pick<OfficeConfig, 'name'>;
  /** Composes the desk from the resources that the server has opened. */
  readonly compose: (host: DeskHost) => Promise<ServedDesk<Desk>>;
}

const filled = z.custom<object>((value) => typeof value === 'object' && value !== null, {
  error: 'must be an object.',
});
const made = z.custom((value) => typeof value === 'function', { error: 'must be a function.' });
const name = z.strictObject({ id: z.string().min(1), en: z.string().min(1) });
const server = z.strictObject({
  host: z.optional(z.string().min(1)),
  port: z.optional(z.int().min(0).max(65_535)),
  publicUrl: z.optional(z.url({ protocol: /^https?$/ })),
  trustedProxies: z.optional(z.array(z.string())),
  drainMs: z.optional(z.int().min(0).max(60_000)),
  title: z.optional(z.string().min(1)),
  pages: z.optional(
    z.strictObject({
      texts: z.optional(z.partialRecord(z.enum(['id', 'en']), filled)),
      folder: z.optional(z.string()),
      stylesheets: z.optional(z.array(z.string())),
    }),
  ),
  console: z.nullish(filled),
  accounts: z.nullish(made),
  oidc: z.optional(filled),
  hostVariables: z.optional(z.array(z.string().regex(/^[A-Z][A-Z0-9_]*$/))),
  regions: z.optional(z.array(filled)),
});
const store = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('sqlite'),
    folder: z.string().min(1),
    keys: z.optional(z.string().min(1)),
  }),
  z.strictObject({ kind: z.literal('postgres'), url: z.optional(z.string().min(1)) }),
]);
const shared = {
  store: z.optional(store),
  server: z.optional(server),
  samples: z.optional(samplesSchema),
};
const composed = z.strictObject({ ...shared, office: z.strictObject({ name }), compose: made });
const declared = z.strictObject({
  ...shared,
  channels: z.optional(z.union([made, filled])),
  plugins: z.optional(z.union([made, z.array(filled)])),
  office: z.looseObject({
    name,
    calendar: filled,
    policies: z.array(filled),
    organization: z.optional(filled),
  }),
});

/**
 * Checks the configuration of a desk and returns it as it is, so that its types are inferred.
 *
 * @throws AduanError `config-invalid` that names each field to correct
 */
export function defineConfig<
  const Channels extends Readonly<Record<string, Channel>>,
  const Plugins extends PluginList,
>(config: DeskConfig<Channels, Plugins>): DeskConfig<Channels, Plugins>;
export function defineConfig<Desk extends Aduan>(
  config: ComposedConfig<Desk>,
): ComposedConfig<Desk>;
export function defineConfig<Config extends object>(config: Config): Config {
  const checked = ('compose' in config ? composed : declared).safeParse(config);
  if (checked.success) return config;
  const faults = checked.error.issues.map(({ message, path }) =>
    path.length === 0 ? message : `${path.map(String).join('.')}: ${message}`,
  );
  throw new AduanError(
    'config-invalid',
    `The configuration of the desk is not right. ${faults.join('; ')}`,
  );
}
