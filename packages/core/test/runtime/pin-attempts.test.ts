import { memoryStore } from '@aduan/store-memory';
import { expect, it } from 'vitest';
import type { TenantId } from '../../src/ids.js';
import { pinLimits } from '../../src/runtime/citizen/pin-attempts.js';
import type { OpenResult } from '../../src/runtime/tickets.js';
import { checkDigit } from '../../src/ticket/number/check-digit.js';
import { firstOf } from './first-of.js';
import { agent, testDesk } from './test-desk.js';

const minute = 60_000;
const hour = 60 * minute;
const noMatch = { found: false, reason: 'no-match' };
const contactNeeded = { found: false, reason: 'contact-needed' };
const found = { found: true };
const phone = { kind: 'phone', value: '+6281234560815' };

/** Tickets whose citizen is known by a phone number, and strangers who guess their PINs. */
async function deskWithTickets(count = 1, contacts = [phone]) {
  const store = memoryStore();
  const desk = testDesk({ store });
  const opened: OpenResult[] = [];
  for (let index = 0; index < count; index += 1) {
    const input = { body: 'Gerai tutup.', channel: 'phone', reporter: { contacts } };
    opened.push(await desk.aduan.tickets.open(input, { actor: agent }));
  }
  const at = (index: number) => firstOf(opened.slice(index));
  const { receipt, track } = desk.aduan.citizen;
  const numberOf = (index: number) => at(index).ticket.number;
  return {
    ...desk,
    store,
    pin: at(0).pin,
    numberOf,
    receipt: (index = 0) => receipt({ number: numberOf(index), pin: at(index).pin }),
    guess: (network: string | null, index = 0, contact?: string) =>
      track({
        number: numberOf(index),
        pin: at(index).pin === '0000 0000' ? '00000001' : '00000000',
        network,
        ...(contact !== undefined && { contact }),
      }),
    look: (network: string | null, index = 0, contact?: string) =>
      track({
        number: numberOf(index),
        pin: at(index).pin,
        network,
        ...(contact !== undefined && { contact }),
      }),
    /** As many strangers guess as one ticket allows without further proof. */
    async exhaustTicket() {
      for (let turn = 0; turn < pinLimits.ticket.most; turn += 1) {
        await this.guess(`198.51.100.${turn}`);
      }
    },
  };
}

it('makes a network wait at a ticket after five wrong PINs, and nobody else', async () => {
  const { clock, guess, look } = await deskWithTickets(2);
  for (let tries = 0; tries < 5; tries += 1) expect(await guess('192.0.2.1')).toEqual(noMatch);
  const retryAt = clock.now + 12 * minute;
  expect(await look('192.0.2.1')).toEqual({ found: false, reason: 'locked', retryAt });
  expect(await look('192.0.2.1', 1), 'another case').toMatchObject(found);
  expect(await look('192.0.2.2'), 'another network').toMatchObject(found);
  expect(await look(null), 'a network that nobody knows').toMatchObject(found);
  clock.now = retryAt;
  expect(await look('192.0.2.1')).toMatchObject(found);
});

it('makes a network wait after thirty wrong PINs at any tickets', async () => {
  const { clock, guess, look } = await deskWithTickets(8);
  for (let tries = 0; tries < 30; tries += 1) {
    expect(await guess('192.0.2.1', tries % 7)).toEqual(noMatch);
  }
  const retryAt = clock.now + 2 * minute;
  expect(await look('192.0.2.1', 7)).toEqual({ found: false, reason: 'locked', retryAt });
  expect(await look('192.0.2.2', 7)).toMatchObject(found);
});

it('counts the addresses of one IPv6 network as one', async () => {
  const { guess, look } = await deskWithTickets();
  for (let tries = 0; tries < 5; tries += 1) await guess(`2001:db8:1:2::${tries}`);
  expect(await look('2001:db8:1:2:ffff::1')).toMatchObject({ reason: 'locked' });
  expect(await look('2001:db8:1:3::1')).toMatchObject(found);
});

it('counts a number that nobody has like one with a wrong PIN', async () => {
  const { aduan, pin } = await deskWithTickets();
  const unknown = {
    number: `ADU-2026-000999-${checkDigit('2026000999')}`,
    pin,
    network: '192.0.2.1',
  };
  for (let tries = 0; tries < 5; tries += 1) {
    expect(await aduan.citizen.track(unknown)).toEqual(noMatch);
  }
  expect(await aduan.citizen.track(unknown)).toMatchObject({ reason: 'locked' });
});

it('counts guesses side by side', async () => {
  const { guess } = await deskWithTickets();
  const answers = await Promise.all(Array.from({ length: 20 }, () => guess('192.0.2.1')));
  expect(answers.filter((answer) => !answer.found && answer.reason === 'no-match')).toHaveLength(5);
});

it('counts no right PIN, however often a citizen looks', async () => {
  const { look } = await deskWithTickets();
  for (let views = 0; views < 300; views += 1) {
    expect(await look('192.0.2.1')).toMatchObject(found);
  }
});

it('lets the right citizen in within two tries while everybody guesses at their ticket', async () => {
  const desk = await deskWithTickets(2);
  await desk.exhaustTicket();
  expect(await desk.look('192.0.2.1')).toEqual(contactNeeded);
  expect(await desk.look('192.0.2.1', 0, '0815')).toMatchObject(found);
  expect(await desk.look('192.0.2.1', 1), 'another case').toMatchObject(found);
});

it('lets the right citizen in within two tries while everybody guesses at the desk', async () => {
  const desk = await deskWithTickets();
  const { most, perMs } = pinLimits.desk;
  const rate = { key: 'pin/desk', everyMs: perMs / most, burst: most };
  await desk.store.holdRateSlots('default' as TenantId, rate, desk.clock.now + hour);
  expect(await desk.look('192.0.2.1')).toEqual(contactNeeded);
  expect(await desk.look('192.0.2.1', 0, '0815')).toMatchObject(found);
});

it('says of PIN and contact only that both do not fit, and counts it for the network', async () => {
  const desk = await deskWithTickets();
  await desk.exhaustTicket();
  expect(await desk.look('192.0.2.1', 0, '0816')).toEqual(contactNeeded);
  expect(await desk.guess('192.0.2.1', 0, '0815')).toEqual(contactNeeded);
  for (let tries = 0; tries < 3; tries += 1) await desk.guess('192.0.2.1', 0, '0815');
  expect(await desk.look('192.0.2.1', 0, '0815')).toMatchObject({ reason: 'locked' });
  expect(await desk.look('192.0.2.2', 0, '0815')).toMatchObject(found);
});

it('takes all of whom nobody knows the network for one, as long as a PIN is not enough', async () => {
  const desk = await deskWithTickets();
  await desk.exhaustTicket();
  expect(await desk.look(null)).toEqual(contactNeeded);
  expect(await desk.look(null, 0, '0815')).toMatchObject(found);
  for (let tries = 0; tries < 5; tries += 1) await desk.guess(null, 0, '0815');
  expect(await desk.look(null, 0, '0815')).toMatchObject({ reason: 'locked' });
  expect(await desk.look('192.0.2.1', 0, '0815')).toMatchObject(found);
  desk.clock.now += pinLimits.ticket.perMs / pinLimits.ticket.most;
  expect(await desk.look(null)).toMatchObject(found);
});

it('asks nobody for a contact who could not have one, and takes none for empty', async () => {
  const desk = await deskWithTickets(1, []);
  await desk.exhaustTicket();
  for (const contact of ['', '0815', '0000']) {
    expect(await desk.look('192.0.2.1', 0, contact)).toEqual(contactNeeded);
  }
});

it('never takes a receipt away', async () => {
  const desk = await deskWithTickets();
  await desk.exhaustTicket();
  for (let views = 0; views < 10; views += 1) expect(await desk.receipt()).toMatchObject(found);
  expect(await desk.aduan.citizen.receipt({ number: desk.numberOf(0), pin: '1' })).toEqual(noMatch);
});

it('costs no try and no look into the store unless it has as many digits as a PIN', async () => {
  const { aduan, numberOf, store } = await deskWithTickets();
  let asked = 0;
  const readByNumber = store.readTicketByNumber.bind(store);
  store.readTicketByNumber = (...args) => {
    asked += 1;
    return readByNumber(...args);
  };
  for (const pin of ['', '12345', '1234567', '123456789', '1234567a', '１２３４５６７８']) {
    for (let tries = 0; tries < 6; tries += 1) {
      const request = { number: numberOf(0), pin, network: '192.0.2.1' };
      expect(await aduan.citizen.track(request)).toEqual(noMatch);
    }
  }
  expect(asked).toBe(0);
});

it('takes a PIN however its digits are parted', async () => {
  const { aduan, numberOf, pin } = await deskWithTickets();
  const [one, other] = pin.split(' ');
  for (const written of [`${one}${other}`, ` ${one} - ${other}`, `${one}-${other} `]) {
    expect(await aduan.citizen.track({ number: numberOf(0), pin: written })).toMatchObject(found);
  }
});

/**
 * How many guesses the limits allow a stranger in a time span: those free at once, and those that become free in it.
 */
function triesIn(ms: number, { most, perMs }: { readonly most: number; readonly perMs: number }) {
  return most + (ms * most) / perMs;
}

it('leaves a stranger with 10,000 networks and 30 days next to nothing', () => {
  const networks = 10_000;
  const month = 30 * 24 * hour;
  const pins = 10 ** 8;
  const withContact = pins * 10 ** 4;
  const givenTicket =
    triesIn(month, pinLimits.ticket) / pins +
    (networks * triesIn(month, pinLimits.ticketFromNetwork)) / withContact;
  const anyTicket =
    triesIn(month, pinLimits.desk) / pins +
    (networks * triesIn(month, pinLimits.network)) / withContact;
  expect(givenTicket).toBeLessThanOrEqual(10 ** -4);
  expect(anyTicket).toBeLessThanOrEqual(10 ** -2);
});
