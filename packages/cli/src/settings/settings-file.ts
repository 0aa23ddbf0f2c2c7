import { readFile } from 'node:fs/promises';
import { canonicalJson } from '@aduan/core/plugin';
import { textHash } from '@aduan/core/store';
import { parse, stringify } from 'yaml';

/** A document of a file: its body, and the hash of the body that was in force when the file was written. */
export interface FiledDocument {
  /** SHA-256 over canonical JSON, hex. */
  readonly base: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const format = 'aduan-settings/1';

/** The documents of a desk as YAML: keys sorted, so that equal settings are equal files. */
export function settingsFile(bodies: ReadonlyMap<string, unknown>): string {
  const documents = Object.fromEntries(
    Array.from(bodies, ([id, body]) => [id, { base: bodyHash(body), body }]),
  );
  const style = { sortMapEntries: true, aliasDuplicateObjects: false, lineWidth: 0 } as const;
  return stringify({ format, documents }, style);
}

/** SHA-256 over the canonical JSON of a body, hex. */
export function bodyHash(body: unknown): string {
  return textHash(canonicalJson(body));
}

/** Reads a file of settings. @throws Error for a file of another format */
export async function readSettingsFile(file: string): Promise<ReadonlyMap<string, FiledDocument>> {
  const given = parse(await readFile(file, 'utf8'), { maxAliasCount: 0 });
  const documents = Object.entries(Object(given?.documents));
  if (given?.format !== format || documents.length === 0) {
    throw new Error(`${file} holds no settings: "format: ${format}" and "documents" are missing.`);
  }
  return new Map(
    documents.map(([id, document]) => {
      const { base, body }: Partial<FiledDocument> = Object(document);
      if (typeof base !== 'string' || Object(body) !== body || Array.isArray(body)) {
        throw new Error(`${file}: the document "${id}" needs a base and a body.`);
      }
      return [id, { base, body: body as FiledDocument['body'] }] as const;
    }),
  );
}
