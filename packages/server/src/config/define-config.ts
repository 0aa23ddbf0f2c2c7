import { AduanError, type AduanOptions, type Channel, type Label } from '@aduan/core';
import type { PluginList } from '@aduan/core/plugin';
import * as z from 'zod';
import type { StoreSettings } from './store-settings.js';

/** The office behind a desk: its name, its hours, its deadlines, and everything else that `createAduan` takes. */
export interface OfficeConfig
  extends Omit<AduanOptions<never>, 'store' | 'channels' | 'plugins' | 'logger' | 'now'> {
  /** Name of the office, as citizens read it. */
  readonly name: Label;
}

/** What `aduan.config.ts` exports. */
export interface DeskConfig<
  Channels extends Readonly<Record<string, Channel>> = Readonly<Record<string, Channel>>,
  Plugins extends PluginList = PluginList,
> {
  /** Default: PostgreSQL where `ADUAN_DATABASE_URL` is set, otherwise the folder `ADUAN_DATA`. */
  readonly store?: StoreSettings;
  /** Channels by the name under which they are mounted. */
  readonly channels?: Channels;
  /** Plugins, in the order of their hooks. */
  readonly plugins?: Plugins;
  readonly office: OfficeConfig;
}

const given = z.custom<object>((value) => typeof value === 'object' && value !== null);
const configShape = z.strictObject({
  store: z.optional(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('sqlite'), folder: z.string().min(1) }),
      z.strictObject({ kind: z.literal('postgres'), url: z.optional(z.string()) }),
    ]),
  ),
  channels: z.optional(given),
  plugins: z.optional(z.array(given)),
  office: z.looseObject({
    name: z.strictObject({ id: z.string().min(1), en: z.string().min(1) }),
    calendar: given,
    policies: z.array(given),
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
>(config: DeskConfig<Channels, Plugins>): DeskConfig<Channels, Plugins> {
  const checked = configShape.safeParse(config);
  if (checked.success) return config;
  const faults = checked.error.issues.map(({ message, path }) => `${path.join('.')}: ${message}`);
  throw new AduanError('config-invalid', `aduan.config.ts is not right. ${faults.join('; ')}`);
}
