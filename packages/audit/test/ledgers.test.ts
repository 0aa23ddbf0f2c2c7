import { InputError, type Store, type TenantId } from '@aduan/core';
import { canonicalJson } from '@aduan/core/plugin';
import { type LedgerRow, lastRow, nextLink, sha256Hex } from '@aduan/core/store';
import { cooperativeFacts } from '@aduan/kopdes/facts';
import { articles } from '@aduan/plugins/articles';
import { checkpoints } from '@aduan/plugins/checkpoints';
import { reports } from '@aduan/plugins/reports';
import { memoryStore } from '@aduan/store-memory';
import { beforeAll, describe, expect, it } from 'vitest';
import { chainedEntry } from '../../core/src/audit/append-to-ledger.js';
import { bundleOf, newSigner } from '../../core/test/audit/bundle-of.js';
import { endorsements } from '../../core/test/plugin/endorsements.js';
import { officer, supervisor, testDesk } from '../../core/test/runtime/test-desk.js';
import { headerHash, sealLine, sealText } from '../src/bundle.js';
import { type AuditSigner, verifyAudit } from '../src/index.js';

const read = (content: unknown) => content;
/** What two rounds sign when one covers all. */
const signedOnce = [[expect.anything()], []];
const factLedger = 'cooperative-facts:changes';
const cooperative = { villageCode: '33.04.01.2001', name: 'Koperasi Contoh' };
const statement = { kind: 'outlet', value: { status: 'open' } } as const;

let signer: AuditSigner;
let store: Store;
let lines: readonly string[];
let earlier: readonly string[];

/** A desk with two entries of articles and two of facts, of which a checkpoint covers the first two. */
beforeAll(async () => {
  signer = await newSigner();
  store = memoryStore();
  const { aduan } = testDesk({
    store,
    plugins: [articles({ read }), cooperativeFacts(), checkpoints({ signer })],
  });
  const { sign } = aduan.plugins.checkpoints;
  const facts = aduan.plugins['cooperative-facts'];
  const content = { text: 'Buka 07.30.' };
  await aduan.plugins.articles.write({ article: 'jam', content }, { actor: officer });
  const { fact } = await facts.give(
    { cooperative, source: 'officer', statement },
    { actor: officer },
  );
  expect(await sign()).toHaveLength(1);
  expect(await sign()).toEqual([]);
  earlier = await bundleOf({ store, signer });
  await aduan.plugins.articles.submit({ article: 'jam' }, { actor: officer });
  await facts.judge({ fact: fact.id, outcome: 'confirmed', means: 'visit' }, { actor: supervisor });
  lines = await bundleOf({ store, signer });
});

/** The store with changed rows of a ledger. */
function withLedger(name: string, change: (rows: readonly LedgerRow[]) => readonly object[]) {
  return {
    ...store,
    async readLedger(...given: Parameters<Store['readLedger']>) {
      const rows = await store.readLedger(...given);
      return given[1] === name ? (change(rows) as typeof rows) : rows;
    },
  };
}

const at = (type: string, place: number) =>
  lines.flatMap((line, index) => (line.includes(`"type":"${type}"`) ? [index] : [])).at(place) ??
  -1;

describe('what was written of articles and facts', () => {
  it('is in the bundle, and counted', async () => {
    const entries = { 'articles:changes': 2, [factLedger]: 2 };
    expect(await verifyAudit(lines)).toMatchObject({ intact: true, entries, checkpoints: 1 });
    expect(await verifyAudit(lines, { earlier })).toMatchObject({ intact: true, entries });
  });

  it.each([0, 1, 2, 3])('cannot be changed, left out, doubled or moved: line %i', async (place) => {
    const index = at('entry', place);
    const line = lines[index] ?? '';
    const located = { intact: false, line: index + 1 };
    const changed = lines.with(index, line.replace('"kind":"officer"', '"kind":"citizen"'));
    expect(await verifyAudit(changed)).toMatchObject({ ...located, problem: 'entry' });
    expect(await verifyAudit(lines.toSpliced(index, 1))).toMatchObject(located);
    expect(await verifyAudit(lines.toSpliced(index, 0, line))).toMatchObject({
      intact: false,
      line: index + 2,
    });
    const earlierLine = lines.toSpliced(index, 1).toSpliced(1, 0, line);
    expect(await verifyAudit(earlierLine)).toMatchObject({ intact: false, line: 2 });
    const renamed = lines.with(index, line.replace(/"ledger":"[\w:-]+"/, '"ledger":"minutes"'));
    expect(await verifyAudit(renamed)).toMatchObject({ ...located, problem: 'ledger' });
  });

  it('cannot be left out by anyone who signs: the checkpoint and the bundle from before say it', async () => {
    for (const name of ['articles:changes', factLedger]) {
      const empty = await bundleOf({ store: withLedger(name, () => []), signer });
      expect(await verifyAudit(empty)).toMatchObject({ intact: false, problem: 'truncated' });
    }
    const without = earlier.filter((line) => !line.includes('"type":"entry"'));
    expect(await verifyAudit(without)).toMatchObject({ intact: false, problem: 'order' });
  });

  it('cannot be rewritten by anyone who owns the database', async () => {
    let link = '';
    const facts = await store.readLedger('default' as TenantId, factLedger, { limit: 10 });
    const rewritten = facts.map((row) => {
      const entry = row.entry.replace('"status":"open"', '"status":"none"');
      link = nextLink(link, sha256Hex(entry));
      return { ...row, entry, link };
    });
    const changed = withLedger(factLedger, (rows) =>
      rows.flatMap(({ sequence }) => rewritten[sequence - 1] ?? []),
    );
    const bundle = await bundleOf({ store: changed, signer });
    expect(await verifyAudit(bundle)).toMatchObject({ intact: false, problem: 'rewritten' });
  });

  it('cannot be cut off behind the last checkpoint, or put in another order, by anyone who renumbers the lines', async () => {
    const renumbered = (all: readonly string[]) =>
      all.map((line, index) => line.replace(/"n":\d+(?=[,}][^{]*)/, `"n":${index + 1}`));
    expect(await verifyAudit(renumbered(lines))).toMatchObject({ intact: true });
    const cut = renumbered(lines.toSpliced(at('entry', -1), 1));
    expect(await verifyAudit(cut)).toMatchObject({ intact: false, problem: 'ledger' });
    const entries = lines.filter((line) => line.includes('"type":"entry"'));
    const first = at('entry', 0);
    const turned = lines.toSpliced(first, 4, ...entries.slice(2), ...entries.slice(0, 2));
    expect(await verifyAudit(renumbered(turned))).toMatchObject({
      intact: false,
      problem: 'order',
      line: first + 3,
    });
  });

  it('is covered by a checkpoint also where nothing else grew', async () => {
    const { aduan } = testDesk({
      plugins: [articles({ read }), cooperativeFacts(), checkpoints({ signer })],
    });
    const { sign } = aduan.plugins.checkpoints;
    const facts = aduan.plugins['cooperative-facts'];
    await facts.give({ cooperative, source: 'officer', statement }, { actor: officer });
    expect([await sign(), await sign()]).toEqual(signedOnce);
    await aduan.plugins.articles.write({ article: 'jam', content: {} }, { actor: officer });
    expect([await sign(), await sign()]).toEqual(signedOnce);
  });
});

describe('the first line names every ledger, and where it ends', () => {
  /** A bundle with a changed first line, signed as if the desk had written it. */
  async function withLedgers(change: (ledgers: Record<string, unknown>) => object) {
    const { ledgers, ...header } = JSON.parse(lines[0] ?? '');
    const first = canonicalJson({ ...header, ledgers: change(ledgers) });
    const { keyId, n, seal } = JSON.parse(lines.at(-1) ?? '');
    const sealed = { ...seal, header: headerHash(first) };
    const signature = await signer.sign(sealText(sealed));
    return [first, ...lines.slice(1, -1), sealLine(n, sealed, { keyId, signature })];
  }
  const names = ['checkpoints', 'views', 'articles:changes', factLedger, 'discards', 'definitions'];

  it('by its name, with its last row', async () => {
    const { ledgers } = JSON.parse(lines[0] ?? '');
    expect(Object.keys(ledgers).toSorted()).toEqual(names.toSorted());
    const last = lines.filter((line) => line.includes(`"ledger":"${factLedger}"`)).at(-1) ?? '';
    const { link, sequence } = JSON.parse(last);
    expect(ledgers[factLedger]).toEqual({ link, sequence });
    expect(ledgers.discards).toBeNull();
    expect(await verifyAudit(await withLedgers((same) => same))).toMatchObject({ intact: true });
  });

  it.each(names)(
    'a bundle that does not name %s is refused, no matter who signed it',
    async (name) => {
      const without = await withLedgers(({ [name]: _, ...others }) => others);
      const line = name.includes(':') ? expect.any(Number) : 1;
      expect(await verifyAudit(without)).toMatchObject({ intact: false, problem: 'ledger', line });
    },
  );

  it('so is one that names a ledger which nobody knows', async () => {
    const more = await withLedgers((ledgers) => ({ ...ledgers, minutes: null }));
    expect(await verifyAudit(more)).toMatchObject({ intact: false, problem: 'ledger', line: 1 });
  });

  it.each(names)('and one in which %s does not end as it says there', async (name) => {
    const longer = await withLedgers((ledgers) => ({
      ...ledgers,
      [name]: { sequence: 99, link: 'another' },
    }));
    expect(await verifyAudit(longer)).toMatchObject({ intact: false, problem: 'ledger' });
  });

  it('what is written while it is exported belongs to the next one', async () => {
    const own = memoryStore();
    const { aduan } = testDesk({
      store: own,
      plugins: [cooperativeFacts(), checkpoints({ signer })],
    });
    const facts = aduan.plugins['cooperative-facts'];
    const give = () =>
      facts.give({ cooperative, source: 'officer', statement }, { actor: officer });
    await give();
    await aduan.plugins.checkpoints.sign();
    const growing: Pick<Store, 'readLedger'> = {
      async readLedger(tenant, ledger, page) {
        const rows = await own.readLedger(tenant, ledger, page);
        if (ledger === factLedger && page.newestFirst) await give();
        return rows;
      },
    };
    const bundle = await bundleOf({ store: { ...own, ...growing }, signer });
    expect(await verifyAudit(bundle)).toMatchObject({ intact: true, entries: { [factLedger]: 1 } });
  });
});

describe('an audited ledger of a plugin', () => {
  const ledgers = ['reports:exports', 'billing:invoices'] as const;
  let own: Store;
  let before: readonly string[];
  let bundle: readonly string[];

  /** Two ledgers of plugins, of which a checkpoint covers one, with its first entry. */
  beforeAll(async () => {
    own = memoryStore();
    const plugins = [reports(), checkpoints({ signer })] as const;
    const { aduan } = testDesk({ store: own, plugins });
    const { sign } = aduan.plugins.checkpoints;
    const append = async (ledger: (typeof ledgers)[number], entry: object) => {
      const last = await lastRow(own, 'default' as TenantId, ledger);
      const end = last ?? { sequence: 0, link: '' };
      const rows = chainedEntry({ ledger, end, subject: 'januari', entry });
      const commit = { tenant: 'default' as TenantId, ledgers: [rows] };
      expect(await own.commit(commit)).toEqual({ status: 'committed' });
    };
    await append('reports:exports', { by: 'p-1', rows: 1 });
    expect([await sign(), await sign()]).toEqual(signedOnce);
    before = await bundleOf({ store: own, signer });
    await append('reports:exports', { by: 'p-2', rows: 2 });
    await append('billing:invoices', { number: 7 });
    bundle = await bundleOf({ store: own, signer, ledgers });
  });

  const without = (name: string): Pick<Store, 'readLedger'> => ({
    async readLedger(tenant, ledger, page) {
      return ledger === name ? [] : own.readLedger(tenant, ledger, page);
    },
  });

  it('is exported by its name and verified, also by a process without the plugin', async () => {
    const none = { definitions: 0, discards: 0 };
    expect(await verifyAudit(before)).toMatchObject({
      entries: { ...none, 'reports:exports': 1 },
    });
    const verdict = await verifyAudit(bundle, { earlier: before });
    expect(verdict).toMatchObject({
      intact: true,
      entries: { ...none, 'billing:invoices': 1, 'reports:exports': 2 },
    });
    const later = await verifyAudit(await bundleOf({ store: own, signer }), { earlier: before });
    expect(later).toMatchObject({ intact: true, entries: { ...none, 'reports:exports': 2 } });
  });

  it('stays covered when another process signs that has no such plugin', async () => {
    const copy = memoryStore();
    for (const ledger of ['checkpoints', 'reports:exports'] as const) {
      const rows = await own.readLedger('default' as TenantId, ledger, { limit: 9 });
      await copy.appendLedger('default' as TenantId, { ledger, after: 0, rows });
    }
    const { aduan } = testDesk({ store: copy, plugins: [checkpoints({ signer })] });
    const { last, sign } = aduan.plugins.checkpoints;
    expect([await sign(), await sign()]).toEqual(signedOnce);
    const signed = await last();
    expect(signed?.statement.ledgers['reports:exports']).toMatchObject({ sequence: 2 });
  });

  it('cannot be changed, left out, emptied or called otherwise', async () => {
    const index = bundle.findIndex((line) => line.includes('"by":"p-2"'));
    const line = bundle[index] ?? '';
    const located = { intact: false, line: index + 1 };
    const changed = bundle.with(index, line.replace('"rows":2', '"rows":3'));
    expect(await verifyAudit(changed)).toMatchObject({ ...located, problem: 'entry' });
    expect(await verifyAudit(bundle.toSpliced(index, 1))).toMatchObject(located);
    const renamed = bundle.with(index, line.replace('reports:exports', 'reports:export'));
    expect(await verifyAudit(renamed)).toMatchObject({ ...located, problem: 'ledger' });
    const emptied = await bundleOf({ store: { ...own, ...without('reports:exports') }, signer });
    expect(await verifyAudit(emptied)).toMatchObject({ intact: false, problem: 'truncated' });
  });

  it('cannot be left unnamed once a checkpoint covered it, whoever signs', async () => {
    const first = JSON.parse(bundle[0] ?? '');
    const { 'reports:exports': _, ...named } = first.ledgers;
    const header = canonicalJson({ ...first, ledgers: named });
    const rest = bundle.slice(1).filter((line) => !line.includes('"ledger":"reports:exports"'));
    const lines = [header, ...rest].map((line, index) =>
      line.replace(/"n":\d+(?=[,}][^{]*)/, `"n":${index + 1}`),
    );
    expect(await verifyAudit(lines)).toMatchObject({ intact: false, problem: 'truncated' });
  });

  it('has the name of a plugin, or is not exported', async () => {
    const wrong = ['Reports:exports'] as const;
    await expect(bundleOf({ store: own, signer, ledgers: wrong })).rejects.toThrow(InputError);
  });
});

it('what the events of plugins mean is in the bundle, for auditors who do not have them', async () => {
  const desk = memoryStore();
  const { aduan } = testDesk({ store: desk, plugins: [endorsements({ urgentFrom: 2 })] });
  await aduan.start({ workers: false });
  const bundle = await bundleOf({ store: desk, signer });
  const verdict = await verifyAudit(bundle);
  expect(verdict).toMatchObject({ intact: true, entries: { definitions: 2 } });
  const index = bundle.findIndex((line) => line.includes('"type":"endorsements:given"'));
  const changed = bundle.with(index, (bundle[index] ?? '').replace('weight', 'height'));
  expect(await verifyAudit(changed)).toMatchObject({ line: index + 1, problem: 'entry' });
});
