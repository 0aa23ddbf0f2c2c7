import { parseArgs } from 'node:util';
import type { KeyStatus } from '@aduan/core/store';
import type { Command } from '../command.js';
import { deskOptions, withDesk } from '../desk/open-desk.js';

/** `aduan keys status`: which master key wraps how many data keys. */
export const keysStatus: Command = async (parameters, { err, out }) => {
  const { values } = parseArgs({ args: [...parameters], options: deskOptions });
  return withDesk(values, async ({ aduan }) => {
    const status = await aduan.keys.status();
    for (const line of linesOf(status)) out(line);
    const isLost = status.versions.some(({ known }) => !known);
    if (isLost) err('MISSING: without that master key nobody opens what these keys sealed.');
    else if (status.waiting > 0) err('NOT THROUGH: run aduan keys rotate again.');
    return isLost || status.waiting > 0 ? 1 : 0;
  });
};

function linesOf({ current, keys, versions, waiting }: KeyStatus): readonly string[] {
  const of = (version: string, known: boolean) => {
    if (version === current) return 'current';
    return known ? 'former' : 'not there';
  };
  return [
    ...versions.map(
      (one) => `master key ${one.version} (${of(one.version, one.known)}): ${one.keys} data keys`,
    ),
    `${keys} data keys, ${waiting} still under a former master key`,
  ];
}
