import type { KeyProvider } from '@aduan/core';
import type { IndexPurpose } from '@aduan/core/store';
import { describe, expect, test } from 'vitest';

/** Options of `describeKeyProvider`. */
export interface KeyProviderSuiteOptions {
  /** Title of the tests. */
  readonly name: string;
  /** The provider; called in every test. */
  use(): KeyProvider | Promise<KeyProvider>;
}

/** The conformance suite of `KeyProvider`: call it at the top of a vitest file. */
export function describeKeyProvider({ name, use }: KeyProviderSuiteOptions): void {
  const dataKey = Uint8Array.from({ length: 32 }, (_, index) => index);

  describe(`${name}: KeyProvider`, () => {
    test('unwrap what was wrapped', async () => {
      const keys = await use();
      const wrapped = await keys.wrap(dataKey);
      expect([...(await keys.unwrap(wrapped))]).toEqual([...dataKey]);
    });

    test('let nobody read a data key in what was wrapped, and wrap it differently each time', async () => {
      const keys = await use();
      const [first, second] = [await keys.wrap(dataKey), await keys.wrap(dataKey)];
      expect([...first].join()).not.toContain([...dataKey].slice(0, 8).join());
      expect([...first]).not.toEqual([...second]);
    });

    test('refuse what was changed, cut off, or never wrapped', async () => {
      const keys = await use();
      const wrapped = await keys.wrap(dataKey);
      const changed = wrapped.map((byte, index) =>
        index === wrapped.length - 1 ? byte ^ 1 : byte,
      );
      await expect(keys.unwrap(changed)).rejects.toThrow();
      await expect(keys.unwrap(wrapped.slice(0, 20))).rejects.toThrow();
      await expect(keys.unwrap(new Uint8Array(60))).rejects.toThrow();
    });

    test('name the master key that wrapped a data key, if it can be changed', async () => {
      const { rotation, wrap } = await use();
      if (!rotation) return;
      const versions = await rotation.versions();
      expect(rotation.versionOf(await wrap(dataKey))).toBe(versions[0]);
      expect(new Set(versions).size).toBe(versions.length);
    });

    test('hand out index keys of 32 bytes, each for one purpose, if it has any', async () => {
      const { index } = await use();
      if (!index) return;
      const versions = await index.versions();
      expect(new Set(versions).size).toBe(versions.length);
      const keysOf = async (purpose: IndexPurpose) =>
        Promise.all(versions.map(async (version) => [...(await index.key(version, purpose))]));
      const [words, identities] = [await keysOf('words'), await keysOf('identities')];
      expect(words.length).toBeGreaterThan(0);
      const all = [...words, ...identities];
      expect(all.map(({ length }) => length)).toEqual(all.map(() => 32));
      expect(new Set(all.map(String)).size).toBe(all.length);
      expect(await keysOf('words')).toEqual(words);
      await expect(index.key('unknown', 'words')).rejects.toThrow();
    });

    test('make a keyed hash of 32 bytes: equal data, equal hash', async () => {
      const keys = await use();
      const hash = async (text: string) => [...(await keys.mac(new TextEncoder().encode(text)))];
      expect(await hash('a')).toHaveLength(32);
      expect(await hash('a')).toEqual(await hash('a'));
      expect(await hash('a')).not.toEqual(await hash('b'));
    });
  });
}
