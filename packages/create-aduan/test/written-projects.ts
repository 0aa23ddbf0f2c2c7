import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answers } from '../src/answers.js';
import { projectFiles } from '../src/project-files.js';

/** Writes projects into folders `0`, `1` … of a new folder, with the packages of the workspace. @returns that folder */
export function writtenProjects(projects: readonly Answers[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'create-aduan-'));
  const modules = fileURLToPath(new URL('../node_modules', import.meta.url));
  symlinkSync(modules, join(folder, 'node_modules'));
  for (const [index, answers] of projects.entries()) {
    mkdirSync(join(folder, `${index}`));
    for (const [name, text] of Object.entries(projectFiles(answers, 'desk'))) {
      writeFileSync(join(folder, `${index}`, name), text);
    }
  }
  return folder;
}
