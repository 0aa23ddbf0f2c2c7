import type { FileFinding, FileInspector, FoundFile } from '@aduan/core';
import { fileTypeFromBuffer } from 'file-type';
import { plainTexts, usualTypes } from './allowed-types.js';
import { safeName } from './safe-name.js';

/** Options of `fileInspector`. */
export interface FileInspectorOptions {
  /** Media types that are taken. Default: `usualTypes`. */
  readonly types?: ReadonlySet<string>;
  /**
   * Looks for harm, such as a virus scanner of the host. Default: nobody looks.
   *
   * @returns false when the file does harm
   */
  readonly isHarmless?: NonNullable<FileInspector['isHarmless']>;
}

/**
 * Knows files by their bytes: a program that calls itself a photo is a program. What is no picture, recording,
 * letter or table is refused, and names lose what hides in them.
 */
export function fileInspector({
  types = usualTypes,
  isHarmless,
}: FileInspectorOptions = {}): FileInspector {
  return {
    identify: async (file) => findingOf(file, types),
    ...(isHarmless && { isHarmless }),
  };
}

async function findingOf(file: FoundFile, types: ReadonlySet<string>): Promise<FileFinding> {
  const { head, name } = file;
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  const mime = found?.mime.split(';', 1)[0] ?? textType(file);
  if (mime === null || !types.has(mime)) return { isTaken: false, reason: 'type' };
  const safe = name && safeName(name, found?.ext ?? textEndings[mime] ?? 'txt');
  return { isTaken: true, mime, ...(safe && { name: safe }) };
}

const textEndings: Readonly<Record<string, string>> = { 'text/csv': 'csv', 'text/vcard': 'vcf' };

/** What has no signature, says that it is a text, and is one. */
function textType({ head, mime }: FoundFile): string | null {
  const claimed = mime.toLowerCase().split(';', 1)[0]?.trim() ?? '';
  if (!plainTexts.has(claimed)) return null;
  try {
    // The head may end within a sign.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return text.includes('\u0000') ? null : claimed;
  } catch {
    return null;
  }
}
