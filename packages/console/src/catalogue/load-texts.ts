import type { CatalogueParts, PartName, TextsOf } from './catalogue.js';
import { ownTexts, shippedLocale, withTexts } from './languages.js';
import { parts } from './parts/parts.js';

/** Requested parts, by language and part. */
const loading = new Map<string, Promise<void>>();
/** Loaded parts, by language and part. */
const loaded = new Map<string, object>();
/** Several parts as one object, with a stable identity. */
const joined = new Map<string, object>();

const keyOf = (code: string, name: PartName) => `${code} ${name}`;

/** Loads a part of a language, once; one that failed is asked for again. */
export function loadPart(code: string, name: PartName): Promise<void> {
  const key = keyOf(code, name);
  const asked = loading.get(key);
  if (asked) return asked;
  const coming = readPart(code, name).then((texts) => void loaded.set(key, texts));
  loading.set(key, coming);
  coming.catch(() => loading.delete(key));
  return coming;
}

/** Loads the parts in another language that the page has in this one. */
export async function loadSameParts(next: string, code: string): Promise<void> {
  const names = (Object.keys(parts) as readonly PartName[]).filter((name) => hasPart(code, name));
  await Promise.all(names.map((name) => loadPart(next, name)));
}

/** Whether a part has come. */
export function hasPart(code: string, name: PartName): boolean {
  return loaded.has(keyOf(code, name));
}

/** The texts of parts that have come. */
export function textsOf<Name extends PartName>(
  code: string,
  names: readonly Name[],
): TextsOf<Name> {
  const key = [code, ...names].join(' ');
  const texts =
    joined.get(key) ?? Object.assign({}, ...names.map((name) => loaded.get(keyOf(code, name))));
  joined.set(key, texts);
  return texts as TextsOf<Name>;
}

/** Texts that a language of the host lacks are English. */
async function readPart(code: string, name: PartName): Promise<CatalogueParts[PartName]> {
  const [texts, own] = await Promise.all([parts[name][shippedLocale(code)](), ownTexts(code)]);
  return withTexts(texts, own);
}
