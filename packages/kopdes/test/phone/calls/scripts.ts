import { readFileSync } from 'node:fs';
import { isDeep } from '@aduan-internal/property';

/** One written call: a title, when it begins, what is special about the line, and what the caller does. */
export interface CallScript {
  readonly title: string;
  readonly when: string;
  /** Epoch ms. */
  readonly at: number;
  readonly how: string;
  readonly lines: readonly string[];
}

/** Who calls in a script, in E.164; null when his number is withheld. */
export function callerIn({ how }: Pick<CallScript, 'how'>): string | null {
  if (how === 'withheld') return null;
  return how.startsWith('premium') ? '+628091234567' : '+6281234567890';
}

/** The same as carriers write it. */
export function carriedNumber(script: Pick<CallScript, 'how'>): string {
  return callerIn(script)?.replace('+62', '0') ?? 'anonymous';
}

/** The calls of a file, each under `== title @ 2026-02-18T10:00 ! how`. */
export function callScripts(file: URL): readonly CallScript[] {
  return readFileSync(file, 'utf8')
    .split(/^== /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.trimEnd().split('\n');
      const [, title = '', when = '', how = ''] = /^(.*) @ (\S+)(?: ! (.*))?$/.exec(head) ?? [];
      const at = Date.parse(`${when}+07:00`);
      if (Number.isNaN(at)) throw new RangeError(`"${head}" says no time.`);
      return { title, when, at, how, lines: lines.filter((line) => line !== '') };
    });
}

/**
 * The scripts in which something happens for the first time: an event while the line waits for something, or a special
 * line. They are enough for another way to carry the same commands; in deep runs it carries all scripts.
 */
export function tellingScripts(scripts: readonly CallScript[]): readonly CallScript[] {
  if (isDeep) return scripts;
  const known = new Set<string>();
  return scripts.filter((script) => {
    const fresh = toldIn(script).filter((each) => !known.has(each));
    for (const each of fresh) known.add(each);
    return fresh.length > 0;
  });
}

/** What happens in a call, each with what the line waits for then: `record silence`. */
function toldIn({ how, lines }: CallScript): readonly string[] {
  let waits = 'nothing';
  const told = [`on a line that is ${how}`];
  for (const line of lines) {
    const [, command] = /^\. (\w+)/.exec(line) ?? [];
    if (command !== undefined) waits = command;
    const [, event] = /^\* (\w+)/.exec(line) ?? [];
    if (event !== undefined) told.push(`${waits} ${event}`);
    const [, said] = /^> (#|\[\w+|)/.exec(line) ?? [];
    if (said !== undefined) told.push(`${waits} ${said || 'words'}`);
  }
  return told;
}
