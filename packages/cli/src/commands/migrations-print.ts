import { parseArgs } from 'node:util';
import { migrationSteps } from '@aduan/store-postgres';
import type { Command } from '../command.js';
import { UsageError } from '../usage-error.js';

/** `aduan migrations print`: the statements that `migrate()` of the PostgreSQL store would run. */
export const migrationsPrint: Command = async (parameters, { out }) => {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      schema: { type: 'string', default: 'aduan' },
      from: { type: 'string', default: '0' },
    },
  });
  if (!/^\d{1,4}$/.test(values.from))
    throw new UsageError('--from is the version that the database has, 0 for none.');
  const steps = migrationSteps(values.schema, Number(values.from));
  out(
    steps.length === 0
      ? '-- nothing to do'
      : `begin;\n${steps.map((step) => `${step.trim().replace(/;$/, '')};`).join('\n')}\ncommit;`,
  );
  return 0;
};
