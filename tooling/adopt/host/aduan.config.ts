import { env } from 'node:process';
import { createApi } from '@aduan/api';
import { compileCalendar } from '@aduan/calendar';
import { civilServiceCalendarDefinition } from '@aduan/calendar/indonesia';
import { webchatChannel } from '@aduan/channel-webchat';
import { whatsappFromEnv } from '@aduan/channel-whatsapp';
import { createAduan, masterKeyProvider, sp4nPractice } from '@aduan/core';
import { changeFeed, organization, organizationSource, replies, teams } from '@aduan/plugins';
import { postgresStore } from '@aduan/store-postgres';
import { employees, pool, signedIn } from './employees.ts';
import { visits } from './visits.ts';

const { CHAT_KEY = '', MAC_KEY = '', MASTER_KEY = '' } = env;
const bytes = (text: string) => Buffer.from(text, 'base64');
const units = [{ code: 'service', name: { id: 'Layanan', en: 'Service' } }];
const read = async () => ({ units, officers: await employees(), supervision: ['service'] });
const staff = organizationSource(await read());
const store = postgresStore({ connection: pool });
const whatsapp = whatsappFromEnv(env);
const aduan = createAduan({
  store,
  keys: masterKeyProvider({ mac: bytes(MAC_KEY), master: bytes(MASTER_KEY) }),
  calendar: compileCalendar(civilServiceCalendarDefinition('WIB')),
  policies: [sp4nPractice],
  channels: { web: webchatChannel({ secret: CHAT_KEY }), ...(whatsapp && { whatsapp }) },
  plugins: [teams(organization(staff)), replies(), changeFeed(), visits()],
});
const authenticate = async ({ headers }: Request) => {
  staff.replace(await read());
  return signedIn(headers.get('cookie') ?? '');
};
export const api = createApi({ aduan, accounts: { authenticate } });
export default { aduan, store };
