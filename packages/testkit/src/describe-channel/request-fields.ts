/** The parts of a request by name: path, query, headers and the leaves of its body. */
export type RequestFields = ReadonlyMap<string, string>;

/** Splits a request into named parts for comparison. */
export async function fieldsOf(request: Request): Promise<RequestFields> {
  const url = new URL(request.url);
  return new Map([
    ['path', url.pathname],
    ...named('query', url.searchParams),
    ...named('header', request.headers),
    ...named('body', await bodyFields(request.clone())),
  ]);
}

/** Names of the fields that are equal in two requests and different in a third. */
export function fieldsThatFollow(
  [one, again]: readonly [RequestFields, RequestFields],
  other: RequestFields,
): readonly string[] {
  return [...one.entries()]
    .filter(([name, value]) => again.get(name) === value)
    .filter(([name, value]) => other.has(name) && other.get(name) !== value)
    .map(([name]) => name);
}

function named(
  place: string,
  entries: Iterable<readonly [string, string]>,
): readonly (readonly [string, string])[] {
  return [...entries].map(([name, value]) => [`${place} ${name}`, value]);
}

async function bodyFields(request: Request): Promise<Iterable<readonly [string, string]>> {
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) {
    const entries = [...(await request.formData())];
    return Promise.all(
      entries.map(async ([name, value]): Promise<readonly [string, string]> => {
        return [name, typeof value === 'string' ? value : await value.text()];
      }),
    );
  }
  const text = await request.text();
  if (type.startsWith('application/x-www-form-urlencoded')) return new URLSearchParams(text);
  try {
    return leavesOf(JSON.parse(text), '');
  } catch {
    return [['', text]];
  }
}

function leavesOf(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}/${key}`));
}
