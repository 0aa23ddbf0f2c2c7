import type { LocalAccounts } from '@aduan/accounts/local';
import type { Credentials, Sessions } from '@aduan/api/accounts';
import { type Aduan, AduanError, type CommandOptions, systemPrincipal } from '@aduan/core';
import { type AduanPlugin, definePlugin } from '@aduan/core/plugin';
import { type Officers, signInListener } from '@aduan/plugins/organization';
import type { SampleOfficer, SamplesConfig } from '../config/samples.js';
import { isLocalOnly, type ServerSettings } from '../config/server-settings.js';

const dayMs = 24 * 60 * 60_000;
/** How long a printed link is valid, ms. */
const linkMs = 12 * 60 * 60_000;

/** @throws AduanError `sample-desk-exposed` for a sample desk that other machines can reach */
export function requireLocal(
  samples: SamplesConfig | undefined,
  settings: Pick<ServerSettings, 'host' | 'publicUrl'>,
): void {
  if (!samples || isLocalOnly(settings)) return;
  throw new AduanError(
    'sample-desk-exposed',
    'A sample desk prints links that sign anybody in, so it listens on this machine only: leave HOST and ADUAN_PUBLIC_URL out, or take `samples` out of the configuration.',
  );
}

/** The officers of a sample desk, who sign in by links of the terminal. */
export interface SampleDesk {
  /** The accounts, whose sessions and links end when the desk is no longer a sample desk. */
  readonly credentials: Credentials;
  /** Prints the next link of an officer who signs in. */
  readonly plugin: AduanPlugin<'samples'>;
  /**
   * Invites the officers who are new, makes their accounts, and a link for each who has no password.
   *
   * @param address - of the desk, with a slash at its end
   * @returns lines for the terminal
   */
  announce(aduan: Pick<Aduan, 'plugins'>, address: string): Promise<readonly string[]>;
}

/** @param print - shows a line of a desk that runs already */
export function sampleDesk(
  { officers }: SamplesConfig,
  accounts: LocalAccounts,
  now: () => number,
  print: (line: string) => void = console.log,
): SampleDesk {
  /** The link of an officer as the terminal shows it; null for those who have a password, or no access. */
  let linkOf: (id: string) => Promise<string | null> = async () => null;

  async function enrol(
    { id, username = id, ...given }: SampleOfficer,
    aduan: Pick<Aduan, 'plugins'>,
  ) {
    const { validForDays, ...duties } = given;
    const validUntil = validForDays === undefined ? null : now() + validForDays * dayMs;
    const reason = 'Data contoh / sample data';
    const { name, title } = given;
    await once(
      async () => (await officersOf(aduan).officers?.())?.some((each) => each.id === id) ?? true,
      () => officersOf(aduan).inviteOfficer?.({ id, ...duties, validUntil, reason }, asDesk),
    );
    await once(
      async () => (await accounts.list()).some((each) => each.id === id),
      () => {
        const end = validUntil === null ? {} : { validUntil };
        return accounts.create({ id, username, name, title, ...end }, now());
      },
    );
  }

  return {
    credentials: {
      ...accounts,
      async check(given, from) {
        const checked = await accounts.check(given, from);
        // The account's own standing lacks the sample desk's part, so it is fetched afterwards.
        return checked && 'identity' in checked ? { identity: checked.identity } : checked;
      },
      async standing(officer) {
        const standing = await accounts.standing(officer);
        return standing === null ? null : `sample ${standing}`;
      },
    },
    plugin: definePlugin({
      id: 'samples',
      setup: () => ({
        contributes: [
          signInListener(async (id) => {
            const line = await linkOf(id);
            if (line !== null) print(line);
          }),
        ],
      }),
    }),
    async announce(aduan, address) {
      for (const each of officers) await enrol(each, aduan);
      const { sessions }: { readonly sessions?: Sessions } = aduan.plugins;
      linkOf = async (id) => {
        if (!sessions || !officers.some((each) => each.id === id)) return null;
        const account = (await accounts.list()).find((each) => each.id === id);
        const identity = await accounts.identityOf(id, now());
        if (!identity || !account || account.hasPassword) return null;
        if ((await officersOf(aduan).activeOfficer?.(id)) === null) return null;
        const { secret } = await sessions.issueLink(identity, linkMs);
        const who = `${account.username} (${account.title})`;
        return `  Masuk satu kali sebagai / sign in once as ${who}:\n      ${address}petugas/masuk#${secret}`;
      };
      const lines = await Promise.all(officers.map(({ id }) => linkOf(id)));
      return [
        '  DATA CONTOH: hanya untuk dicoba di komputer ini. / SAMPLE DATA: to be tried on this machine only.',
        `  Petugas / officers: ${address}petugas`,
        ...lines.filter((line) => line !== null),
      ];
    },
  };
}

const asDesk: CommandOptions = { actor: systemPrincipal };

/** Makes something that is not there yet; another instance may make it at the same time. */
async function once(isThere: () => Promise<boolean>, make: () => unknown): Promise<void> {
  if (await isThere()) return;
  try {
    await make();
  } catch (error) {
    if (!(await isThere())) throw error;
  }
}

/** The calls of an organization with officers in the store; empty where the host keeps them. */
export function officersOf({ plugins }: Pick<Aduan, 'plugins'>): Partial<Officers> {
  const { organization = {} }: { readonly organization?: Partial<Officers> } = plugins;
  return organization;
}
