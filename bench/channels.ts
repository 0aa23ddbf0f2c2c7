// Measures the cost of receiving 5,000 messages of WhatsApp and of Telegram, for a desk and other libraries. Run it
// with `pnpm run channels`; see README.md.
import { cpus, loadavg } from 'node:os';
import { median } from './calendar/rounds.ts';
import { aduan, telegram, whatsapp } from './channels/aduan.ts';
import { chatSdk, telegramAdapter, whatsappAdapter } from './channels/chat-sdk.ts';
import type { Contestant } from './channels/contestant.ts';
import { floor } from './channels/floor.ts';
import { grammy } from './channels/grammy.ts';
import { type Lap, lap } from './channels/race.ts';
import { type MakeWebhookRequest, telegramRequest, whatsappRequest } from './channels/updates.ts';

const updates = Number(process.env.UPDATES ?? 5_000);
const rounds = Number(process.env.ROUNDS ?? 7);

// Blocks the network: the Chat SDK sends a typing signal to Telegram by itself.
globalThis.fetch = async () => Response.json({ ok: true, result: true });

const races: readonly {
  readonly name: string;
  readonly delivery: MakeWebhookRequest;
  readonly makers: readonly (() => Contestant)[];
}[] = [
  {
    name: 'WhatsApp',
    delivery: whatsappRequest,
    makers: [
      () => aduan(whatsapp(), 'everything'),
      () => aduan(whatsapp(), 'keys'),
      () => floor('whatsapp'),
      () => chatSdk(whatsappAdapter()),
    ],
  },
  {
    name: 'Telegram',
    delivery: telegramRequest,
    makers: [
      () => aduan(telegram(), 'everything'),
      () => aduan(telegram(), 'keys'),
      () => floor('telegram'),
      grammy,
      () => chatSdk(telegramAdapter()),
    ],
  },
];

console.log(
  `${updates} updates, ${rounds} rounds in turn, ${cpus().length} cores, load ${loadavg()[0]}`,
);
for (const { name, delivery, makers } of races) {
  for (const inFlight of [1, 32]) {
    const laps: Lap[][] = makers.map(() => []);
    for (let round = 0; round < rounds; round++) {
      for (const [place, make] of makers.entries()) {
        const first = 1_000_000 + (round * makers.length + place) * (updates + 1_000);
        laps[place]?.push(await lap(make, delivery, { updates, first, inFlight }));
      }
    }
    const [ours = []] = laps;
    console.log(`\n${name}, ${inFlight} at once`);
    for (const [place, all] of laps.entries()) {
      const rates = all.map(({ rate }) => rate);
      const ratios = all.map(({ rate }, round) => (ours[round]?.rate ?? 0) / rate);
      console.log(
        `  ${(makers[place]?.().name ?? '').padEnd(18)} ${whole(median(rates))} a CPU second (${whole(Math.min(...rates))} to ${whole(Math.max(...rates))}), ` +
          `Aduan ${median(ratios).toFixed(2)} times, ${median(all.map(({ kept }) => kept)).toFixed(2)} MiB kept`,
      );
    }
  }
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
