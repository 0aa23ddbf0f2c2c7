import { describe, expect, it, test } from 'vitest';
import { ForbiddenError, InputError } from '../../src/errors.js';
import { citizenPrincipal, systemPrincipal } from '../../src/ports/principal.js';
import { agent, auditor, officer, principal, supervisor, testDesk } from './test-desk.js';

const letter = { body: 'Gerai tutup.', channel: 'lapor' };
const foreignIds = [{ system: 'lapor', id: 'TRACK-7712345' }];
const foreignId = { id: 'TRACK-7712345' };

describe('a ticket that another system knows', () => {
  it('keeps what that system calls it, and is found by it', async () => {
    const { aduan } = testDesk();
    await aduan.tickets.open(letter, { actor: agent });
    const { ticket } = await aduan.tickets.open({ ...letter, foreignIds }, { actor: agent });
    expect(ticket.foreignIds).toEqual(foreignIds);
    for (const wanted of [foreignId, { system: 'lapor', ...foreignId }]) {
      const { items } = await aduan.tickets.list({ foreignId: wanted }, { actor: officer });
      expect(items.map((item) => item.ticket.id)).toEqual([ticket.id]);
    }
    const other = { foreignId: { system: 'ojk', ...foreignId } };
    expect((await aduan.tickets.list(other, { actor: officer })).items).toEqual([]);
    expect(await aduan.tickets.verifyHistory(ticket.id, { actor: officer })).toMatchObject({
      intact: true,
    });
  });

  it('is opened once: a second one is refused and takes nothing', async () => {
    const { aduan } = testDesk();
    const open = () => aduan.tickets.open({ ...letter, foreignIds }, { actor: systemPrincipal });
    await open();
    await expect(open()).rejects.toMatchObject({ code: 'foreign-id-known', retryable: false });
    expect((await aduan.tickets.list({}, { actor: agent })).items).toHaveLength(1);
  });

  it('is opened once, also by 20 imports at one time', async () => {
    const { aduan } = testDesk();
    const opened = await Promise.allSettled(
      Array.from({ length: 20 }, () =>
        aduan.tickets.open({ ...letter, foreignIds }, { actor: agent }),
      ),
    );
    expect(opened.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await aduan.tickets.list({ foreignId }, { actor: agent })).items).toHaveLength(1);
  });

  it('answers a repeated call with the first ticket, as any other command', async () => {
    const { aduan } = testDesk();
    const options = { actor: agent, key: 'row-7' };
    const first = await aduan.tickets.open({ ...letter, foreignIds }, options);
    expect(await aduan.tickets.open({ ...letter, foreignIds }, options)).toEqual(first);
  });

  test.each([
    ['a sentence', [{ system: 'lapor', id: 'Bapak Warga RT 3' }]],
    ['a nameless system', [{ system: '', id: '1' }]],
    ['one id twice', [...foreignIds, ...foreignIds]],
  ])('refuses %s', async (_, wrong) => {
    const { aduan } = testDesk();
    const opened = aduan.tickets.open({ ...letter, foreignIds: wrong }, { actor: agent });
    await expect(opened).rejects.toBeInstanceOf(InputError);
  });

  it('does not let a citizen take the id of a stranger', async () => {
    const { aduan } = testDesk();
    const actor = citizenPrincipal('warga-1');
    const opened = aduan.tickets.open({ ...letter, foreignIds }, { actor });
    await expect(opened).rejects.toBeInstanceOf(ForbiddenError);
    expect((await aduan.tickets.open(letter, { actor })).ticket.foreignIds).toEqual([]);
  });
});

const hidden = { anonymous: true };

/** Looking a ticket up in another system could reveal what is hidden here. */
describe('who sees and finds what other systems call a ticket', () => {
  test.each([
    ['an officer', officer, {}, true],
    ['an officer', officer, hidden, false],
    ['a supervisor', supervisor, {}, true],
    ['a supervisor', supervisor, hidden, true],
    ['an officer elsewhere', { ...officer, regions: ['32'] }, {}, false],
  ])('%s finds it: %#', async (_, actor, flags, isShown) => {
    const { aduan } = testDesk();
    const input = { ...letter, ...flags, foreignIds, region: '33.73' };
    const { ticket } = await aduan.tickets.open(input, { actor: supervisor });
    const { items } = await aduan.tickets.list({ foreignId }, { actor });
    expect(items).toHaveLength(Number(isShown));
    if (actor.regions.length > 0) return;
    const view = await aduan.tickets.get(ticket.id, { actor });
    expect(JSON.stringify(view).includes('TRACK-7712345')).toBe(isShown);
  });

  it('neither shows it to an auditor nor lets them look for it', async () => {
    const { aduan } = testDesk();
    const { ticket } = await aduan.tickets.open({ ...letter, foreignIds }, { actor: agent });
    const view = await aduan.tickets.get(ticket.id, { actor: auditor });
    expect(JSON.stringify(view)).not.toContain('TRACK-7712345');
    for (const actor of [auditor, principal('p-9')]) {
      const found = aduan.tickets.list({ foreignId }, { actor });
      await expect(found).rejects.toBeInstanceOf(ForbiddenError);
    }
  });

  test.each([
    ['who may see that case', supervisor, {}, 'foreign-id-known'],
    ['elsewhere', { ...officer, regions: ['32'] }, {}, 'input-invalid'],
    ['from whom its citizen is hidden', officer, hidden, 'input-invalid'],
    ['who is reported in it', officer, { recusals: [officer.id] }, 'input-invalid'],
  ])(
    'tells an officer %s no more when they open another with its id',
    async (_, who, rest, code) => {
      const { aduan } = testDesk();
      const input = { ...letter, ...rest, foreignIds, region: '33.73' };
      await aduan.tickets.open(input, { actor: supervisor });
      const actor = { ...who, roles: [...who.roles, 'agent'] };
      const again = aduan.tickets.open({ ...letter, foreignIds }, { actor });
      const refused = await again.catch((error: unknown) => error);
      expect(refused).toMatchObject({ code });
      if (code === 'input-invalid')
        expect(String(refused)).not.toMatch(/another|known|there|case/i);
    },
  );

  it('tells listeners no more than officers', async () => {
    const { aduan } = testDesk();
    const heard: string[] = [];
    aduan.on('ticket.opened', (notice) => heard.push(JSON.stringify(notice)));
    await aduan.tickets.open({ ...letter, foreignIds, ...hidden }, { actor: agent });
    await aduan.tickets.open(
      { ...letter, foreignIds: [{ system: 'lapor', id: 'OPEN-1' }] },
      { actor: agent },
    );
    expect(heard[0]).not.toContain('TRACK-7712345');
    expect(heard[1]).toContain('OPEN-1');
  });
});
