import { memoryStore } from '@aduan/store-memory';
import { describe, expect, it } from 'vitest';
import type { TenantId } from '../../src/ids.js';
import { generateMasterKeys, masterKeyProvider } from '../../src/ports/master-keys.js';
import { createVault } from '../../src/runtime/vault/vault.js';

const tenant = 'desk' as TenantId;
const scope = 'party:1';

function vaultOn(store: ReturnType<typeof memoryStore>, now: () => number) {
  return createVault(store, store.keys, tenant, now);
}

describe('the vault', () => {
  it('opens what it sealed, in any process, and nothing under another box or tenant', async () => {
    const store = memoryStore();
    const sealedRecord = vaultOn(store, () => 0).sealedRecord(scope, 0);
    const place = sealedRecord.add({ text: 'rahasia' });
    const sealed = await sealedRecord.seal();
    if (!sealed) throw new Error('nothing was sealed');
    expect(new TextDecoder().decode(sealed.cipher)).not.toContain('rahasia');
    const other = { ...sealed, id: 'another-box' };
    await store.commit({ tenant, sealedRecords: [sealed, other] });
    const reader = vaultOn(store, () => 0);
    expect(await reader.open([place, null])).toEqual([{ text: 'rahasia' }, null]);
    await expect(reader.open([{ sealedRecord: 'another-box', index: 0 }])).rejects.toMatchObject({
      code: 'store-seal-broken',
    });
  });

  it('forgets a destroyed key within seconds, and seals with a new one after that', async () => {
    const store = memoryStore();
    let now = 0;
    const vault = vaultOn(store, () => now);
    const old = await vault.sealValue(scope, 'lama');
    await store.destroyKey(tenant, scope);
    now += 5_000;
    expect(await vault.openValue(scope, old)).toBeNull();
    const fresh = await vault.sealValue(scope, 'baru');
    expect(await vaultOn(store, () => now).openValue(scope, fresh)).toBe('baru');
  });

  it('asks the store once for a key that it makes, and unwraps nothing that it just wrapped', async () => {
    const store = memoryStore();
    const asked: string[] = [];
    const watched: typeof store = {
      ...store,
      readKeys(...given) {
        asked.push('readKeys');
        return store.readKeys(...given);
      },
      keys: {
        ...store.keys,
        unwrap(wrapped) {
          asked.push('unwrap');
          return store.keys.unwrap(wrapped);
        },
      },
    };
    const vault = vaultOn(watched, () => 0);
    const sealed = await vault.sealValue(scope, 'rahasia');
    expect(await vault.openValue(scope, sealed)).toBe('rahasia');
    expect(asked).toEqual(['readKeys']);
  });

  it('names the secret that is too short, and says how to make one', () => {
    const { mac, master } = generateMasterKeys();
    const short = new Uint8Array(16);
    expect(() => masterKeyProvider({ mac: short, master })).toThrow(/"mac" .*openssl rand/);
    expect(() => masterKeyProvider({ mac, master, others: [short] })).toThrow('"others"');
  });

  it('leaves no key that nobody can unwrap when the master key is forgotten while it wraps', async () => {
    const store = memoryStore();
    const { mac, master } = generateMasterKeys();
    const former = masterKeyProvider({ mac, master });
    const current = masterKeyProvider(generateMasterKeys());
    let hasChanged = false;
    const present = () => (hasChanged ? current : former);
    const keys = {
      ...former,
      unwrap: (wrapped: Uint8Array) => present().unwrap(wrapped),
      async wrap(dataKey: Uint8Array) {
        const wrapped = await present().wrap(dataKey);
        hasChanged = true;
        return wrapped;
      },
      rotation: {
        versions: async () => (await present().rotation?.versions()) ?? [],
        versionOf: (wrapped: Uint8Array) => former.rotation?.versionOf(wrapped) ?? '',
      },
    };
    const sealed = await createVault(store, keys, tenant, () => 0).sealValue(scope, 'rahasia');
    const stored = await store.readKeys(tenant, scope);
    expect(stored.map(({ generation, retired }) => [generation, retired])).toEqual([
      [1, true],
      [2, false],
    ]);
    for (const { wrapped } of stored) expect(await current.unwrap(wrapped)).toHaveLength(32);
    expect(await createVault(store, current, tenant, () => 0).openValue(scope, sealed)).toBe(
      'rahasia',
    );
  });
});
