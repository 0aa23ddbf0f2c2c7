import {
  ConflictError,
  ForbiddenError,
  InputError,
  NotFoundError,
  TransitionError,
} from '@aduan/core';
import { refuseField } from '@aduan/core/channel';
import { memoryStore } from '@aduan/store-memory';
import { describe, expect, it } from 'vitest';
import {
  agent,
  auditor,
  officer,
  principal,
  supervisor,
  testDesk,
} from '../../../core/test/runtime/test-desk.js';
import { type Articles, articles } from '../../src/articles/index.js';

interface Note {
  readonly text: string;
  readonly from?: string;
}

function read(content: unknown): Note {
  const { text, from }: Record<string, unknown> = Object(content);
  if (typeof text !== 'string') return refuseField('text', 'is missing');
  return { text, ...(typeof from === 'string' && { from }) };
}

const ticket = '018f0000-0000-7000-8000-000000000001';
const base = { jam: { text: 'Buka 07.30.' } };

function office(store = memoryStore()): { now: () => number; plugin: Articles<Note> } {
  const { aduan, clock } = testDesk({ store, plugins: [articles({ read, base })] });
  return { plugin: aduan.plugins.articles, now: () => (clock.now += 1_000) };
}

const told = async (plugin: Articles<Note>) =>
  (await plugin.published()).map(({ id, content }) => `${id}: ${content.text}`);

describe('drafts that are taken in', () => {
  it('are told to nobody, and leave alone what was ever here', async () => {
    const { plugin } = office();
    await plugin.write({ article: 'gaji', content: { text: 'Satu' } }, { actor: officer });
    await plugin.write({ article: 'rat', content: { text: 'Dulu' } }, { actor: officer });
    await plugin.discard({ article: 'rat' }, { actor: officer });
    const contents = {
      jam: { text: 'Lain' },
      gaji: { text: 'Lain' },
      rat: { text: 'Lain' },
      shu: { text: 'Baru' },
    };
    expect(await plugin.importDrafts({ contents }, { actor: officer })).toEqual(['shu']);
    expect(await plugin.importDrafts({ contents }, { actor: officer })).toEqual([]);
    expect(await told(plugin)).toEqual(['jam: Buka 07.30.']);
    expect(await plugin.get({ article: 'gaji' }, { actor: officer })).toMatchObject({
      article: { draft: { content: { text: 'Satu' } } },
    });
    await plugin.submit({ article: 'shu' }, { actor: officer });
    await expect(plugin.publish({ article: 'shu' }, { actor: officer })).rejects.toThrow(
      ForbiddenError,
    );
    await plugin.publish({ article: 'shu' }, { actor: supervisor });
    expect(await told(plugin)).toEqual(['jam: Buka 07.30.', 'shu: Baru']);
  });

  it('are taken in once by two who do it at the same time', async () => {
    const { plugin } = office();
    const contents = { satu: { text: 'Satu' }, dua: { text: 'Dua' } };
    const taken = await Promise.all([
      plugin.importDrafts({ contents }, { actor: officer }),
      plugin.importDrafts({ contents }, { actor: supervisor }),
    ]);
    expect(taken.flat().toSorted()).toEqual(['dua', 'satu']);
  });

  it('are taken in by those who may write, all or none', async () => {
    const { plugin } = office();
    const contents = { satu: { text: 'Satu' }, dua: { kata: 'Dua' } };
    await expect(plugin.importDrafts({ contents }, { actor: officer })).rejects.toThrow(InputError);
    await expect(
      plugin.importDrafts({ contents: { satu: { text: 'Satu' } } }, { actor: auditor }),
    ).rejects.toThrow(ForbiddenError);
    expect((await plugin.list({}, { actor: officer })).items.map(({ id }) => id)).toEqual(['jam']);
  });
});

describe('an article', () => {
  it('is told once somebody else than the one who wrote it let it pass', async () => {
    const { plugin } = office();
    await plugin.write(
      { article: 'gaji', content: { text: 'Satu' }, raisedBy: [ticket] },
      { actor: officer },
    );
    await expect(plugin.publish({ article: 'gaji' }, { actor: supervisor })).rejects.toThrow(
      TransitionError,
    );
    await plugin.submit({ article: 'gaji' }, { actor: officer });
    expect(await told(plugin)).toEqual(['jam: Buka 07.30.']);
    await expect(plugin.publish({ article: 'gaji' }, { actor: officer })).rejects.toThrow(
      ForbiddenError,
    );
    const { article } = await plugin.publish({ article: 'gaji' }, { actor: supervisor });
    expect(article).toMatchObject({
      state: 'published',
      version: 3,
      draft: null,
      raisedBy: [ticket],
      published: { number: 1, authors: ['p-1'], publishedBy: 'p-3' },
    });
    expect(await told(plugin)).toEqual(['jam: Buka 07.30.', 'gaji: Satu']);
  });

  it('is let pass by nobody who wrote on it, superior or not', async () => {
    const { plugin } = office();
    await plugin.write({ article: 'gaji', content: { text: 'Satu' } }, { actor: officer });
    await plugin.write({ article: 'gaji', content: { text: 'Dua' } }, { actor: supervisor });
    await plugin.write({ article: 'gaji', content: { text: 'Tiga' } }, { actor: officer });
    await plugin.submit({ article: 'gaji' }, { actor: officer });
    await expect(plugin.publish({ article: 'gaji' }, { actor: supervisor })).rejects.toThrow(
      ForbiddenError,
    );
    const other = principal('p-9', 'supervisor');
    const { article } = await plugin.publish({ article: 'gaji' }, { actor: other });
    expect(article.published?.content.text).toBe('Tiga');
  });

  it('that is changed after it was handed in must be handed in again', async () => {
    const { plugin } = office();
    await plugin.write({ article: 'gaji', content: { text: 'Satu' } }, { actor: agent });
    const { article } = await plugin.submit({ article: 'gaji' }, { actor: agent });
    await plugin.write({ article: 'gaji', content: { text: 'Palsu' } }, { actor: agent });
    const late = { actor: supervisor, expectedVersion: article.version };
    await expect(plugin.publish({ article: 'gaji' }, late)).rejects.toThrow(TransitionError);
    await plugin.submit({ article: 'gaji' }, { actor: agent });
    await expect(plugin.publish({ article: 'gaji' }, late)).rejects.toThrow(ConflictError);
  });

  it('is told as it was while it is rewritten, sent back and thrown away', async () => {
    const { plugin } = office();
    await plugin.write({ article: 'jam', content: { text: 'Buka 08.00.' } }, { actor: officer });
    await plugin.submit({ article: 'jam' }, { actor: officer });
    const { article: back } = await plugin.sendBack(
      { article: 'jam', reason: 'Sumbernya?' },
      { actor: supervisor },
    );
    expect(back.draft).toMatchObject({ isInReview: false, returnedFor: 'Sumbernya?' });
    expect(back.state).toBe('published');
    await plugin.discard({ article: 'jam' }, { actor: officer });
    expect(await told(plugin)).toEqual(['jam: Buka 07.30.']);
    await expect(plugin.submit({ article: 'jam' }, { actor: officer })).rejects.toThrow(
      NotFoundError,
    );
  });

  it('of the base is overridden, retired, and brought back', async () => {
    const { plugin } = office();
    await plugin.write({ article: 'jam', content: { text: 'Buka 08.00.' } }, { actor: officer });
    await plugin.submit({ article: 'jam' }, { actor: officer });
    await plugin.publish({ article: 'jam' }, { actor: supervisor });
    expect(await told(plugin)).toEqual(['jam: Buka 08.00.']);
    await expect(
      plugin.retire({ article: 'jam', reason: 'lama' }, { actor: officer }),
    ).rejects.toThrow(ForbiddenError);
    await expect(
      plugin.retire({ article: 'jam', reason: ' ' }, { actor: supervisor }),
    ).rejects.toThrow(InputError);
    await plugin.retire({ article: 'jam', reason: 'Pindah kantor' }, { actor: supervisor });
    expect(await told(plugin)).toEqual([]);
    await plugin.write({ article: 'jam', content: { text: 'Buka 09.00.' } }, { actor: officer });
    await plugin.submit({ article: 'jam' }, { actor: officer });
    await plugin.publish({ article: 'jam' }, { actor: supervisor });
    expect(await told(plugin)).toEqual(['jam: Buka 09.00.']);
  });
});

describe('what was written', () => {
  it('stays: every wording, who, when, and which fields changed', async () => {
    const { now, plugin } = office();
    const from = now();
    await plugin.write({ article: 'jam', content: { text: 'Buka 08.00.' } }, { actor: officer });
    now();
    await plugin.write(
      { article: 'jam', content: { text: 'Buka 08.00.', from: '2026-05-01' } },
      { actor: agent },
    );
    await plugin.submit({ article: 'jam' }, { actor: agent });
    await plugin.publish({ article: 'jam' }, { actor: supervisor });
    const history = await plugin.history({ article: 'jam' }, { actor: auditor });
    expect(history.map(({ type, actor, content }) => [type, actor.id, content?.text])).toEqual([
      ['written', 'p-1', 'Buka 08.00.'],
      ['written', 'p-2', 'Buka 08.00.'],
      ['submitted', 'p-2', undefined],
      ['published', 'p-3', undefined],
    ]);
    const changes = await plugin.changes({ since: from + 1 }, { actor: auditor });
    expect(changes.map(({ type, by, fields }) => [type, by, fields])).toEqual([
      ['published', 'p-3', []],
      ['submitted', 'p-2', []],
      ['written', 'p-2', ['from']],
    ]);
  });

  it('is chained, and another process reads on where it stopped', async () => {
    const store = memoryStore();
    const [one, other] = [office(store).plugin, office(store).plugin];
    const before = await other.published();
    expect(await other.published()).toBe(before);
    await one.write({ article: 'gaji', content: { text: 'Satu' } }, { actor: officer });
    expect(await other.published()).toBe(before);
    await other.submit({ article: 'gaji' }, { actor: officer });
    await one.publish({ article: 'gaji' }, { actor: supervisor });
    expect(await told(other)).toEqual(['jam: Buka 07.30.', 'gaji: Satu']);
    const rows = await store.readLedger('default' as never, 'articles:changes', { limit: 9 });
    expect(new Set(rows.map(({ link }) => link)).size).toBe(3);
  });

  it('is written once where it is asked for twice at once', async () => {
    const store = memoryStore();
    const plugins = [office(store).plugin, office(store).plugin] as const;
    const [plugin] = plugins;
    const write = (article: string) =>
      plugin.write({ article, content: { text: 'Satu' } }, { actor: officer, key: 'k' });
    const twice = await Promise.all([write('gaji'), write('gaji')]);
    expect(twice.map(({ article }) => article.version)).toEqual([1, 1]);
    const reused = plugin.submit({ article: 'gaji' }, { actor: officer, key: 'k' });
    await expect(reused).rejects.toThrow(InputError);
    await expect(write('lain')).rejects.toThrow(/key/);
    const conflict = plugins.map((each, at) =>
      each.write(
        { article: 'gaji', content: { text: `${at}` } },
        { actor: officer, expectedVersion: 1 },
      ),
    );
    const outcomes = await Promise.allSettled(conflict);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('what is refused', () => {
  it('refuses invalid content, an invalid article id, a user without permission, and what is too large', async () => {
    const { plugin } = office();
    const citizen = principal('warga', 'citizen');
    const content = { text: 'Satu' };
    await expect(
      plugin.write({ article: 'gaji', content: {} }, { actor: officer }),
    ).rejects.toThrow(InputError);
    for (const id of ['', 'Gaji', '../gaji', '__proto__', 'a'.repeat(81)]) {
      await expect(plugin.write({ article: id, content }, { actor: officer })).rejects.toThrow(
        InputError,
      );
    }
    await expect(plugin.write({ article: 'gaji', content }, { actor: citizen })).rejects.toThrow(
      ForbiddenError,
    );
    await expect(plugin.write({ article: 'gaji', content }, { actor: auditor })).rejects.toThrow(
      ForbiddenError,
    );
    await expect(plugin.list({}, { actor: citizen })).rejects.toThrow(ForbiddenError);
    const large = { text: 'a'.repeat(70_000) };
    await expect(
      plugin.write({ article: 'gaji', content: large }, { actor: officer }),
    ).rejects.toThrow(InputError);
    await expect(plugin.get({ article: 'constructor' }, { actor: officer })).rejects.toThrow(
      NotFoundError,
    );
    await expect(
      plugin.retire({ article: 'gaji', reason: 'x' }, { actor: supervisor }),
    ).rejects.toThrow(TransitionError);
    expect(await plugin.changes({ since: 0 }, { actor: officer })).toEqual([]);
  });
});
