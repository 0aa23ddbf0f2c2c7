import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { UsageError } from '../usage-error.js';
import { auditVerify } from './audit-verify.js';

/** `aduan audit compare OLD NEW`: whether a later bundle contains everything of an earlier one. */
export const auditCompare: Command = (parameters, terminal) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    options: { trust: { type: 'string', multiple: true } },
    allowPositionals: true,
  });
  const [earlier, later, ...rest] = positionals;
  if (earlier === undefined || later === undefined || rest.length > 0)
    throw new UsageError('audit compare takes two files: the earlier one, then the later one.');
  const trust = (values.trust ?? []).flatMap((key) => ['--trust', key]);
  return auditVerify([later, '--earlier', earlier, ...trust], terminal);
};
