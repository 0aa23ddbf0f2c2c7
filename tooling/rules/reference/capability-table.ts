import type { Capabilities } from '../../../packages/core/src/channel/index.ts';
import { table } from './markdown.ts';

const heads = [
  'channel',
  'comes in',
  'goes out',
  'reported',
  'shown while answered',
  'text',
  'choices',
  'files',
  'may write',
  'at most',
];
const none = '–';
const recipients = { account: 'in all', recipient: 'to one', chat: 'to a group' };

/** The capabilities of channels as a Markdown table, generated from their own declarations. */
export function capabilityTable(channels: Readonly<Record<string, Capabilities>>): string {
  const rows = Object.entries(channels).map(([name, can]) => [name, ...cellsOf(can)]);
  return table(heads, rows);
}

function cellsOf(can: Capabilities): readonly string[] {
  const {
    inbound,
    outbound,
    receipts,
    progressSignal = [],
    text,
    choices,
    media,
    replyWindow,
    rate,
  } = can;
  const number = (value: number) => value.toLocaleString('en');
  const code = (names: readonly string[]) =>
    names.length > 0 ? names.map((name) => `\`${name}\``).join(' ') : none;
  const files = Object.entries(media).map(([kind, { maxBytes }]) => {
    return `\`${kind}\` ${number(Math.round(maxBytes / 1_048_576))} MB`;
  });
  const rates = rate.map(({ scope, idKind, max, perMs }) => {
    const whom = recipients[idKind === 'chat' ? 'chat' : scope];
    return `${max} / ${number(perMs / 1_000)} s ${whom}`;
  });
  return [
    code(inbound),
    code(outbound),
    code(receipts),
    code(progressSignal),
    `${number(text.maxCharacters)} characters`,
    choices ? `${choices.max} × ${choices.titleMax} characters` : none,
    files.join(', ') || none,
    replyWindow ? `${replyWindow.ms / 3_600_000} h, then by template` : 'always',
    rates.join(', ') || none,
  ];
}
