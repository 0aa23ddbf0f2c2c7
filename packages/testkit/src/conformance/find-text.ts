/** Maximum depth of the search: an error, its cause, the cause's request, its headers, and further. */
const maxDepth = 8;

/**
 * The path to one of the words in an object, such as `error.cause.request.headers.authorization`. Searches causes,
 * non-enumerable own properties, getters, headers, requests, maps and bytes, and decodes base64 and percent encoding.
 *
 * @returns null when no word is found
 */
export function findText(words: readonly string[], value: unknown, name: string): string | null {
  const wanted = words.flatMap((word) => [word, encodeURIComponent(word)]);
  const seen = new Set<unknown>();
  const waiting: { value: unknown; path: string; depth: number }[] = [
    { value, path: name, depth: 0 },
  ];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { path, depth } = next;
    if (typeof next.value === 'string') {
      if (holds(next.value, wanted)) return path;
      continue;
    }
    if (!isObject(next.value) || seen.has(next.value) || depth > maxDepth) continue;
    seen.add(next.value);
    for (const [key, inner] of insidesOf(next.value)) {
      waiting.push({ value: inner, path: `${path}.${key}`, depth: depth + 1 });
    }
  }
  return null;
}

function holds(text: string, wanted: readonly string[]): boolean {
  const encoded = text.match(/[\w+/-]{12,}={0,2}/g) ?? [];
  const texts = [text, ...encoded.map((each) => Buffer.from(each, 'base64').toString())];
  return wanted.some((word) => texts.some((each) => each.includes(word)));
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function insidesOf(value: object): Iterable<readonly [string, unknown]> {
  if (value instanceof Headers || value instanceof URLSearchParams) return value.entries();
  if (value instanceof URL) return [['href', value.href]];
  if (value instanceof Map) return [...value].map(([key, inner]) => [String(key), inner]);
  if (value instanceof Set) return [...value].map((inner, index) => [String(index), inner]);
  if (ArrayBuffer.isView(value))
    return [['bytes', Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString()]];
  return propertiesOf(value);
}

/** Own properties of every kind, and values of the class's getters. */
function propertiesOf(value: object): readonly (readonly [string, unknown])[] {
  const found = new Map<string, unknown>();
  for (
    let owner: object | null = value;
    owner !== null && owner !== Object.prototype && owner !== Function.prototype;
    owner = Object.getPrototypeOf(owner)
  ) {
    for (const key of Reflect.ownKeys(owner)) {
      const isGetter = Object.getOwnPropertyDescriptor(owner, key)?.get !== undefined;
      if (owner === value || isGetter) found.set(String(key), read(value, key));
    }
  }
  return [...found];
}

function read(value: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(value, key);
  } catch {
    return undefined;
  }
}
