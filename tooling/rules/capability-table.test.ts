import { expect, test } from 'vitest';
import { emailChannel } from '../../packages/channel-email/src/index.ts';
import { telegramChannel } from '../../packages/channel-telegram/src/index.ts';
import { webchatChannel } from '../../packages/channel-webchat/src/index.ts';
import { whatsappChannel } from '../../packages/channel-whatsapp/src/index.ts';
import { capabilityTable } from './capability-table.ts';
import { filesOf } from './source-files.ts';

const word = 'a word of the rules, long enough for all';

/** All channels with the options of a host. */
const channels = {
  '`webchat`': webchatChannel({ secret: word }),
  '`whatsapp`': whatsappChannel({
    phoneNumberId: '1',
    accessToken: word,
    appSecret: word,
    verifyToken: word,
  }),
  '`telegram`': telegramChannel({ token: '1:word', webhookSecret: 'word' }),
  '`email`': emailChannel({
    address: 'layanan@desk.example',
    secret: word,
    transport: async () => {},
  }),
};

test.each(filesOf('docs/en/reference.md'))(
  '$path shows what channels can do, as they say it themselves',
  ({ path, text }) => {
    const capabilities = Object.fromEntries(
      Object.entries(channels).map(([name, channel]) => [name, channel.capabilities]),
    );
    const table = capabilityTable(capabilities);
    expect(text, `Put this table into ${path}:\n\n${table}\n`).toContain(`\n\n${table}\n\n`);
  },
);
