import type { FileFinding, FileInspector, FoundFile } from '@aduan/core/channel';
import { fileTypeFromBuffer } from 'file-type';
import { plainTexts, usualTypes } from './allowed-types.js';
import { safeName } from './safe-name.js';

/** Options of `fileInspector`. */
export interface FileInspectorOptions {
  /** Accepted media types. Default: `usualTypes`. */
  readonly types?: ReadonlySet<string>;
  /**
   * Checks for harm, such as a virus scanner of the host. Default: no check.
   *
   * @returns false when the file is harmful
   */
  readonly isHarmless?: NonNullable<FileInspector['isHarmless']>;
}

/**
 * Detects the type of a file by its bytes: a program that claims to be a photo is a program. Files that are no picture,
 * recording, document or table are refused; names are made safe.
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

/** The claimed text type of a file without a signature, if its content is text. */
function textType({ head, mime }: FoundFile): string | null {
  const claimed = mime.toLowerCase().split(';', 1)[0]?.trim() ?? '';
  if (!plainTexts.has(claimed)) return null;
  try {
    // The head may end within a character.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return text.includes('\u0000') ? null : claimed;
  } catch {
    return null;
  }
}
