import { webchatChannel } from '@aduan/channel-webchat';
import {
  createAduan,
  defaultKinds,
  type MasterKeys,
  masterKeyProvider,
  sp4nPractice,
} from '@aduan/core';
import {
  changeFeed,
  notifications,
  organization,
  organizationSource,
  ratings,
  replies,
  reports,
  settings,
  teams,
} from '@aduan/plugins';
import { viewLog } from '@aduan/plugins/view-log';
import { postgresStore } from '@aduan/store-postgres';
import type { Pool } from 'pg';
import type { Accounts, Employee } from '../accounts.ts';
import { calendar } from './calendar.ts';
import { objection, workflow } from './objection.ts';
import { topics } from './topics.ts';

/** What must not lie in the database: keys of 32 bytes each, and a text of 32 characters for the chat. */
export type Secrets = Pick<MasterKeys, 'mac' | 'master'> & { readonly chat: string };

/** The units of the office, and who works in them. */
const definition = (employees: readonly Employee[]) => ({
  units: [
    { code: 'licences', name: { id: 'Bidang perizinan', en: 'Licences' } },
    { code: 'supervision', name: { id: 'Pengawasan internal', en: 'Internal supervision' } },
  ],
  officers: employees.map(({ id, roles, unit }) => ({ id, roles, unit })),
  supervision: ['supervision'],
  intake: 'licences',
});

/** Composes the desk of the office over its database and accounts, and starts it. */
export async function openDesk(pool: Pool, accounts: Accounts, secrets: Secrets) {
  const staff = organizationSource(definition(await accounts.working()));
  const office = organization(staff);
  const aduan = createAduan({
    store: postgresStore({ connection: pool }),
    keys: masterKeyProvider(secrets),
    calendar,
    policies: [sp4nPractice],
    categories: topics,
    kinds: [...defaultKinds, objection],
    workflow,
    channels: { web: webchatChannel({ secret: secrets.chat }) },
    plugins: [
      teams(office),
      notifications(),
      replies(),
      ratings(),
      reports(),
      settings(),
      viewLog(),
      changeFeed(),
    ],
  });
  await aduan.start();
  /** An employee as the desk knows them, in the unit and the roles of now. */
  async function principalOf({ id, name, title }: Employee) {
    staff.replace(definition(await accounts.working()));
    return office.principal(id, { name, role: title });
  }
  return { aduan, principalOf };
}
