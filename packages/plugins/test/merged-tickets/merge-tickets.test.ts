import type { PartyId, Ticket } from '@aduan/core';
import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import { describe, expect, it } from 'vitest';
import { agent, auditor, officer, supervisor } from '../../../core/test/runtime/test-desk.js';
import { reporterOf, villageDesk } from './village-desk.js';

allowLongTests();

const as = { actor: officer };
const because = { reason: 'Lahan yang sama.' };

describe('a ticket with many reporters', () => {
  it('takes no reason that is too long or no text, neither to merge nor to split', async () => {
    const { cases, report } = villageDesk();
    const [first, second] = [await report('warga-1'), await report('warga-2')];
    for (const reason of ['x'.repeat(5_001), { toString: 1 } as unknown as string]) {
      const refused = { code: 'input-invalid', issues: [{ path: ['reason'] }] };
      const merged = cases.merge(second.id, { into: first.id, reason }, as);
      await expect(merged).rejects.toMatchObject(refused);
      await expect(cases.split(second.id, { reason }, as)).rejects.toMatchObject(refused);
    }
  });

  it('answers everyone in their own conversation, and nobody twice', async () => {
    const desk = villageDesk();
    const [first, second, third] = [
      await desk.report('warga-1'),
      await desk.report('warga-2'),
      await desk.report('warga-3'),
    ];
    await desk.cases.merge(second.id, { into: first.id, ...because }, as);
    await desk.cases.merge(third.id, { into: first.id }, as);
    await desk.aduan.tickets.answer(first.id, 'Lahan sudah diukur ulang.', as);
    await desk.aduan.workOff();
    for (const from of ['warga-1', 'warga-2', 'warga-3']) {
      expect(desk.heardBy(from).filter((text) => text.includes('diukur ulang'))).toHaveLength(1);
    }
    for (const { id } of [first, second, third]) {
      const { phase, obligations } = await desk.read(id);
      expect(phase).toBe('answered');
      expect(obligations.map(({ status }) => status)).toEqual(['answered']);
    }
    await desk.aduan.tickets.close(first.id, as);
    expect((await desk.read(third.id)).phase).toBe('closed');
  });

  it('is not answered again by anyone who asks again, though one of its reporters was erased', async () => {
    const desk = villageDesk();
    const [first, second] = [await desk.report('warga-1'), await desk.report('warga-2')];
    await desk.cases.merge(second.id, { into: first.id }, as);
    const answer = () =>
      desk.aduan.tickets.answer(first.id, 'Lahan sudah diukur ulang.', { ...as, key: 'answer-1' });
    const { ticket } = await answer();
    await desk.aduan.tickets.close(first.id, as);
    const erasure = { actor: supervisor, reason: 'ND-12/PDP/2026' };
    const erased = reporterOf(second).id as PartyId;
    await desk.aduan.dataProtection.erase(erased, erasure);
    expect((await answer()).ticket).toEqual(ticket);
    expect(JSON.stringify(ticket)).not.toContain(erased);
    expect((await desk.read(first.id)).phase).toBe('closed');
  });

  it('shows a reporter nothing of another one: no words, no name, no id, no number of people', async () => {
    const desk = villageDesk();
    const [first, second] = [await desk.report('warga-1'), await desk.report('warga-2')];
    await desk.cases.merge(second.id, { into: first.id, ...because }, as);
    await desk.write('warga-2', 'Kami sudah lama menunggu.');
    for (const [own, other] of [
      [await desk.read(first.id), await desk.read(second.id)],
      [await desk.read(second.id), await desk.read(first.id)],
    ] as [Ticket, Ticket][]) {
      const actor = reporterOf(own);
      const seen = JSON.stringify(await desk.aduan.tickets.get(own.id, { actor }));
      const listed = JSON.stringify(await desk.aduan.tickets.list({}, { actor }));
      for (const text of [seen, listed]) {
        expect(text).not.toContain(other.id);
        expect(text).not.toContain(other.number);
        expect(text).not.toContain(other.reporters[0]);
      }
      await expect(desk.aduan.tickets.get(other.id, { actor })).rejects.toThrow('No such ticket');
      await expect(desk.cases.reports(own.id, {}, { actor })).rejects.toThrow('not permitted');
    }
    const { ticket } = await desk.aduan.tickets.get(first.id, { actor: reporterOf(first) });
    expect(ticket.reports).toEqual([]);
  });

  it('lets anyone who may see it follow a report to its ticket: auditors and listeners, too', async () => {
    const desk = villageDesk();
    const [first, second] = [await desk.report('warga-1'), await desk.report('warga-2')];
    const heard: unknown[] = [];
    for (const type of ['merged-tickets:joined', 'merged-tickets:report-joined'] as const) {
      desk.aduan.on(type, ({ facts, ticket }) => heard.push({ ...facts, ...ticket }));
    }
    await desk.cases.merge(second.id, { into: first.id, ...because }, as);
    const joined = { leadId: first.id };
    const leading = { reports: [expect.objectContaining({ ticketId: second.id })] };
    const reader = { actor: auditor };
    const [lead, report] = [
      await desk.aduan.tickets.get(first.id, reader),
      await desk.aduan.tickets.get(second.id, reader),
    ];
    expect([lead.ticket, report.ticket]).toMatchObject([leading, joined]);
    const facts = (view: typeof lead) =>
      view.timeline.flatMap((entry) => (entry.type === 'fact' ? [entry.facts] : []));
    expect(facts(report)).toContainEqual(joined);
    expect(facts(lead)).toContainEqual(expect.objectContaining({ ticketId: second.id }));
    expect(lead.reporters).toMatchObject([{ name: null, withheld: true }]);
    expect(heard).toEqual(
      expect.arrayContaining([expect.objectContaining(joined), expect.objectContaining(leading)]),
    );
  });

  it('tells its officer that one who joined wrote again, and where', async () => {
    const desk = villageDesk();
    const [first, second] = [await desk.report('warga-1'), await desk.report('warga-2')];
    await desk.cases.merge(second.id, { into: first.id }, as);
    await desk.aduan.tickets.ask(first.id, 'Di mana lahannya?', as);
    await desk.write('warga-2', 'Ada sertifikatnya.');
    const { timeline, ticket } = await desk.aduan.tickets.get(first.id, as);
    expect(timeline.at(-1)).toMatchObject({
      event: 'merged-tickets:report-wrote',
      facts: { ticketId: second.id },
      actor: { kind: 'system' },
    });
    expect(ticket).toMatchObject({ phase: 'waiting-citizen' });
    expect(ticket.awaitingReadSince).not.toBeNull();
    expect((await desk.read(second.id)).messageCount).toBeGreaterThan(2);
  });

  it('keeps a question for the one who was asked', async () => {
    const desk = villageDesk();
    const [first, second] = [await desk.report('warga-1'), await desk.report('warga-2')];
    await desk.cases.merge(second.id, { into: first.id }, as);
    await desk.aduan.tickets.ask(first.id, 'Di mana lahannya?', as);
    await desk.aduan.workOff();
    expect((await desk.read(second.id)).phase).not.toBe('waiting-citizen');
    expect(desk.heardBy('warga-2').join()).not.toContain('Di mana');
  });

  it('lets one who is not content reopen their report alone', async () => {
    const desk = villageDesk();
    const [first, second] = [await desk.report('warga-1'), await desk.report('warga-2')];
    await desk.cases.merge(second.id, { into: first.id }, as);
    await desk.aduan.tickets.answer(first.id, 'Sudah selesai.', as);
    await desk.write('warga-2', 'Belum selesai.');
    expect(await desk.read(second.id)).toMatchObject({ leadId: null, cycle: 2, state: 'reopened' });
    const lead = await desk.read(first.id);
    expect(lead).toMatchObject({ phase: 'answered', reports: [], cycle: 1 });
    const { clocks } = await desk.aduan.tickets.get(second.id, as);
    expect(clocks.some(({ cycle, stoppedAt }) => cycle === 2 && stoppedAt === null)).toBe(true);
  });

  it('is closed, and somebody whose answer could not be delivered is called all the same', async () => {
    const desk = villageDesk();
    const first = await desk.report('warga-1');
    const second = await desk.report('warga-2', {}, '+6281234567890');
    await desk.cases.merge(second.id, { into: first.id }, as);
    await desk.aduan.tickets.answer(first.id, 'Sudah selesai.', as);
    await desk.aduan.workOff();
    const sent = desk.channel.sent.find(({ conversation, content }) => {
      return conversation === 'warga-2' && JSON.stringify(content).includes('selesai');
    });
    const receipt = {
      type: 'receipt',
      key: 'r-1',
      id: `provider-${sent?.key}`,
      at: desk.clock.now,
      account: 'desk',
      conversation: 'warga-2',
      status: 'failed',
      error: { class: 'recipient' },
    };
    await desk.aduan.fetch(
      new Request('https://desk.example/aduan/test', {
        method: 'POST',
        headers: { 'x-secret': 'right' },
        body: JSON.stringify([receipt]),
      }),
    );
    await desk.aduan.workOff();
    const [owed] = (await desk.read(second.id)).obligations;
    expect(owed).toMatchObject({ status: 'answered', toCall: true });
    await desk.aduan.tickets.close(first.id, as);
    expect((await desk.read(second.id)).phase).toBe('closed');
    const { items } = await desk.aduan.tickets.list({ toCall: true }, as);
    expect(items.map(({ ticket }) => ticket.id)).toEqual([second.id]);
    const attempt = { obligationId: String(owed?.id), by: 'phone', outcome: 'reached' } as const;
    await desk.aduan.tickets.attempt(second.id, attempt, as);
    expect((await desk.read(second.id)).obligations).toMatchObject([{ status: 'reached' }]);
  });

  it('runs one set of clocks, from the earliest report on', async () => {
    const desk = villageDesk();
    const first = await desk.report('warga-1');
    desk.clock.now += 86_400_000;
    const second = await desk.report('warga-2');
    const dueOf = async (id: string) =>
      (await desk.aduan.tickets.get(id, as)).clocks.map(({ dueAt }) => dueAt);
    const earlier = await dueOf(first.id);
    expect(await dueOf(second.id)).not.toEqual(earlier);
    await desk.cases.merge(first.id, { into: second.id }, as);
    expect(await dueOf(second.id)).toEqual(earlier);
    expect(await dueOf(first.id)).toEqual([]);
    const { items } = await desk.aduan.tickets.list({}, { actor: supervisor });
    expect(items.filter(({ dueAt }) => dueAt !== null)).toHaveLength(1);
    desk.clock.now += 30 * 86_400_000;
    await desk.aduan.workOff();
    const { timeline } = await desk.aduan.tickets.get(first.id, as);
    expect(JSON.stringify(timeline)).not.toContain('sla.');
  });

  it('is told before it is made: who would be answered, which clock would count', async () => {
    const desk = villageDesk();
    const first = await desk.report('warga-1');
    desk.clock.now += 86_400_000;
    const [second, third] = [await desk.report('warga-2'), await desk.report('warga-3')];
    await desk.cases.merge(third.id, { into: second.id }, as);
    const look = (id: string, into: string, actor = officer) =>
      desk.cases.preview(id, { into }, { actor });
    const preview = await look(first.id, third.id);
    expect(preview).toMatchObject({ answers: 3, since: first.receivedAt, obstacle: null });
    expect(preview.lead.ticket.id).toBe(second.id);
    expect(preview.joining.map(({ ticket }) => ticket.id)).toEqual([first.id]);
    expect((await look(third.id, first.id)).joining.map(({ ticket }) => ticket.id)).toEqual([
      second.id,
      third.id,
    ]);
    await desk.cases.merge(first.id, { into: third.id }, as);
    const { items } = await desk.aduan.tickets.list({ joined: false }, { actor: supervisor });
    expect(items.map(({ dueAt }) => dueAt)).toEqual([preview.dueAt]);
    expect(await look(first.id, second.id)).toMatchObject({
      obstacle: 'same-case',
      joining: [],
      answers: 3,
      dueAt: preview.dueAt,
    });
    const answered = await desk.report('warga-4');
    await desk.aduan.tickets.answer(answered.id, 'Selesai.', as);
    expect(await look(answered.id, second.id)).toMatchObject({ obstacle: 'answered' });
    await expect(look(first.id, second.id, agent)).rejects.toThrow('not permitted');
    const abroad = { ...officer, regions: ['12'] };
    await expect(look(first.id, second.id, abroad)).rejects.toThrow('No such ticket');
    const [near, far] = [await desk.report('warga-5'), await desk.report('warga-6')];
    await desk.cases.merge(far.id, { into: second.id }, as);
    for (const { id } of [near, far])
      await desk.aduan.tickets.classify(id, { region: '12.01' }, as);
    await expect(look(near.id, far.id, abroad)).rejects.toThrow('No such ticket');
  });

  it('refuses what cannot be answered together, and whom it does not concern', async () => {
    const desk = villageDesk();
    const lead = await desk.report('warga-1');
    const merged = (other: Ticket, actor = officer) =>
      desk.cases.merge(other.id, { into: lead.id }, { actor });
    const other = await desk.report('warga-2');
    await expect(merged(other, agent)).rejects.toThrow('not permitted');
    await expect(merged(await desk.report('warga-3', { kind: 'suggestion' }))).rejects.toThrow(
      'kinds',
    );
    await expect(merged(await desk.report('warga-4', { supervisory: true }))).rejects.toThrow(
      'supervisory',
    );
    await expect(merged(await desk.report('warga-5', { recusals: ['p-9'] }))).rejects.toThrow(
      'different people',
    );
    await desk.aduan.tickets.answer(other.id, 'Selesai.', as);
    await expect(merged(other)).rejects.toThrow('has its answer');
  });

  it('leaves acting to the report that leads, but for a question', async () => {
    const desk = villageDesk();
    const [first, second] = [await desk.report('warga-1'), await desk.report('warga-2')];
    await desk.cases.merge(second.id, { into: first.id }, as);
    await expect(desk.aduan.tickets.answer(second.id, 'Selesai.', as)).rejects.toThrow('joined');
    const { actions } = await desk.aduan.tickets.get(second.id, as);
    expect(actions.map(({ sends }) => sends)).toEqual(actions.map(() => 'question'));
    await expect(desk.aduan.tickets.classify(first.id, { kind: 'suggestion' }, as)).rejects.toThrow(
      'joined',
    );
  });

  it('does a merge once per key, over the version that was seen', async () => {
    const desk = villageDesk();
    const [first, second] = [await desk.report('warga-1'), await desk.report('warga-2')];
    const options = { ...as, key: 'gabung-1', expectedVersion: second.version };
    const merge = () => desk.cases.merge(second.id, { into: first.id }, options);
    const done = await merge();
    expect(await merge()).toEqual(done);
    expect((await desk.read(first.id)).reports).toHaveLength(1);
    await expect(
      desk.cases.merge(first.id, { into: second.id }, { ...as, expectedVersion: 99 }),
    ).rejects.toMatchObject({ code: 'store-conflict' });
  });

  it('tells what happened without words of anybody', async () => {
    const desk = villageDesk();
    const [first, second] = [await desk.report('warga-1'), await desk.report('warga-2')];
    const heard: unknown[] = [];
    for (const type of [
      'merged-tickets:joined',
      'merged-tickets:report-joined',
      'merged-tickets:report-wrote',
      'merged-tickets:left',
    ] as const) {
      desk.aduan.on(type, ({ facts }) => heard.push([type, facts]));
    }
    await desk.cases.merge(second.id, { into: first.id, reason: 'Rahasia.' }, as);
    await desk.write('warga-2', 'Rahasia juga.');
    await desk.cases.split(second.id, { reason: 'Rahasia lagi.' }, as);
    expect(heard.map((one) => (one as string[])[0]).sort()).toEqual(
      [
        'merged-tickets:joined',
        'merged-tickets:left',
        'merged-tickets:report-joined',
        'merged-tickets:report-wrote',
      ].sort(),
    );
    expect(JSON.stringify(heard)).not.toContain('ahasia');
    for (const { id } of [first, second]) {
      expect(await desk.aduan.tickets.verifyHistory(id, as)).toMatchObject({ intact: true });
    }
  });
});

describe('crossed and reversed merges', () => {
  it('make one ticket of A into B while B into A, by 32 clients', async () => {
    const desk = villageDesk();
    const [first, second] = [await desk.report('warga-1'), await desk.report('warga-2')];
    await Promise.all(
      Array.from({ length: 32 }, (_, client) =>
        client % 2 === 0
          ? desk.cases.merge(first.id, { into: second.id }, as)
          : desk.cases.merge(second.id, { into: first.id }, as),
      ),
    );
    const [a, b] = [await desk.read(first.id), await desk.read(second.id)];
    expect([a.leadId, b.leadId].filter((lead) => lead === null)).toHaveLength(1);
    expect([...a.reports, ...b.reports]).toHaveLength(1);
  });

  it('never make a circle, and end where any order of the same merges and splits ends', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            what: fc.constantFrom('merge', 'merge', 'split'),
            from: fc.integer({ min: 0, max: 4 }),
            into: fc.integer({ min: 0, max: 4 }),
          }),
          { maxLength: 12 },
        ),
        async (steps) => {
          const desk = villageDesk();
          const all: Ticket[] = [];
          for (let each = 0; each < 5; each += 1) all.push(await desk.report(`warga-${each}`));
          const at = (index: number) => (all[index] as Ticket).id;
          await Promise.all(
            steps.map(({ what, from, into }) =>
              what === 'merge'
                ? desk.cases.merge(at(from), { into: at(into) }, as)
                : desk.cases.split(at(from), {}, as),
            ),
          );
          const now = new Map(
            await Promise.all(all.map(async ({ id }) => [id, await desk.read(id)] as const)),
          );
          for (const ticket of now.values()) {
            const seen = new Set<string>();
            for (let one: Ticket | undefined = ticket; one; one = now.get(one.leadId as never)) {
              expect(seen.has(one.id)).toBe(false);
              seen.add(one.id);
            }
            const joined = [...now.values()].filter(({ leadId }) => leadId === ticket.id);
            expect(ticket.reports.map(({ ticketId }) => ticketId).sort()).toEqual(
              joined.map(({ id }) => id).sort(),
            );
          }
        },
      ),
      { numRuns: numRuns / 25 },
    );
  });

  it('give back every reporter, duty and clock', async () => {
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.boolean(), async (isLater, isChained) => {
        const desk = villageDesk();
        const all = [await desk.report('warga-1'), await desk.report('warga-2')];
        if (isChained) all.push(await desk.report('warga-3'));
        const [first, second, third] = all as [Ticket, Ticket, Ticket | undefined];
        if (third) await desk.cases.merge(third.id, { into: second.id }, as);
        const stateOf = async (id: string) => {
          const view = await desk.aduan.tickets.get(id, { actor: supervisor });
          const { version, updatedAt, ...ticket } = view.ticket;
          const { items } = await desk.aduan.tickets.list({}, { actor: supervisor });
          const dueAt = items.find((item) => item.ticket.id === id)?.dueAt;
          return { ticket, dueAt, reporters: view.reporters, clocks: view.clocks };
        };
        const before = await Promise.all(all.map(({ id }) => stateOf(id)));
        const [from, into] = isLater ? [second, first] : [first, second];
        await desk.cases.merge(from.id, { into: into.id }, as);
        expect(await stateOf(from.id)).not.toEqual(before[all.indexOf(from)]);
        await desk.cases.split(from.id, {}, as);
        expect(await Promise.all(all.map(({ id }) => stateOf(id)))).toEqual(before);
      }),
      { numRuns: numRuns / 25 },
    );
  });
});
