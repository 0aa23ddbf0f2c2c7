import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { type Aduan, type Channel, createAduan, sp4nPractice } from '@aduan/core';
import { phoneChannel } from '@aduan/ivr';
import { type Handset, simulateCall, simulatedProvider } from '@aduan/ivr/simulator';
import { kopdesPerform, kopdesPhoneFlow } from '@aduan/kopdes/phone';
import { sqliteStore } from '@aduan/store-sqlite';

/** A desk with a phone line, on a file that survives power loss. */
export interface PhoneDesk {
  phone(id: number): Handset;
  close(): Promise<void>;
}

export async function openPhoneDesk(): Promise<PhoneDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-phone-'));
  const store = sqliteStore({ file: join(folder, 'aduan.db') });
  const phone = phoneChannel({
    flow: kopdesPhoneFlow,
    provider: simulatedProvider(),
    perform: (effect, state) => kopdesPerform(aduan.citizen)(effect, state),
    tickets: () => aduan.tickets,
  });
  const aduan: Aduan<{ readonly phone: Channel }> = createAduan({
    store,
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: { phone },
  });
  await aduan.start();
  return {
    phone(id) {
      const caller = { call: `call-${id}`, from: `+62812${String(id).padStart(7, '0')}` };
      return simulateCall(aduan.fetch, 'http://localhost/aduan/phone', caller);
    },
    async close() {
      await aduan.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
