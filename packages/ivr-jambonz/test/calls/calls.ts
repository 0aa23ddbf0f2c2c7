import { readFileSync } from 'node:fs';
import { type CallScript, callScripts } from '../../../kopdes/test/phone/calls/scripts.js';

const file = new URL('../../../kopdes/test/phone/calls/kopdes.txt', import.meta.url);

/** The calls that are played on the simulator. */
export const scripts: readonly CallScript[] = callScripts(file);

const blocks = readFileSync(file, 'utf8').split(/^== /m).slice(1);

/** What a call comes to on the simulator, in its own words. */
export function writtenCall({ title }: CallScript): string {
  const block = blocks.find((one) => one.startsWith(`${title} @ `)) ?? '';
  return comparable(block.trimEnd().split('\n').slice(1).join('\n'));
}

/** How few keys there may be and whom one dials stands in no script; a PIN is another one each time. */
export function comparable(script: string): string {
  return script
    .replace(/(PIN-nya|PIN is): .*/g, '$1: …')
    .replace(/^\. keys \d+-/gm, '. keys ')
    .replace(/\n+$/g, '');
}
