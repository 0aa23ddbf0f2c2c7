import type { CaseFiles } from '@aduan/plugins/case-file';
import type { DeskConfig } from './desk-config.js';

/** The case files of a desk. @throws Error when it has none */
export function caseFilesOf({ aduan }: DeskConfig): CaseFiles {
  const { 'case-file': cases }: { readonly 'case-file'?: CaseFiles } = aduan.plugins;
  if (!cases)
    throw new Error('This desk has no case files: add the plugins viewLog(), caseFile().');
  return cases;
}
