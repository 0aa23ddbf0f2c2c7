import { readFileSync } from 'node:fs';
import { simulatedProvider } from '@aduan/ivr/simulator';
import { likelyTopics } from '../../../ivr/test/calls/likely-topics.js';
import { type CallScript, callScripts } from '../../../ivr/test/calls/scripts.js';
import { sukamaju } from '../../../ivr/test/calls/sukamaju.js';
import type { phoneDesk } from '../../../ivr/test/phone-desk.js';

const file = new URL('../../../ivr/test/calls/kopdes.txt', import.meta.url);

/** The calls that are played on the simulator. */
export const scripts: readonly CallScript[] = callScripts(file);

/** What is special about a line, in the words of the scripts. */
export const special: Readonly<Record<string, NonNullable<Parameters<typeof phoneDesk>[0]>>> = {
  'asks back': { find: sukamaju },
  sorts: { sort: likelyTopics },
  wonders: { find: sukamaju, wonders: true },
  officers: { officers: { desk: { dial: '+62215550100' } } },
  queue: { officers: { desk: { queue: 'petugas' } } },
  'premium, queue': { officers: { desk: { queue: 'petugas', maxWaitSeconds: 20 } } },
  'few turns': { limits: { turns: 7 } },
  brief: { limits: { seconds: 60 } },
  'brief, queue': {
    limits: { seconds: 60 },
    officers: { desk: { queue: 'petugas', maxWaitSeconds: 60 } },
  },
  deaf: { provider: simulatedProvider({ recognises: [] }) },
};

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
