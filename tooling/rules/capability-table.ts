import type { Capabilities } from '../../packages/core/src/channel/index.ts';

/** The texts of the table in one language. */
interface Words {
  readonly heads: readonly string[];
  readonly none: string;
  readonly always: string;
  readonly characters: string;
  readonly hours: (hours: number) => string;
  readonly every: Readonly<Record<'account' | 'recipient' | 'chat', string>>;
  readonly seconds: string;
  /** The locale for formatting numbers. */
  readonly locale: string;
}

const words: Readonly<Record<'en' | 'id', Words>> = {
  en: {
    heads: [
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
    ],
    none: '–',
    always: 'always',
    characters: 'characters',
    hours: (hours) => `${hours} h, then by template`,
    every: { account: 'in all', recipient: 'to one', chat: 'to a group' },
    seconds: 's',
    locale: 'en',
  },
  id: {
    heads: [
      'kanal',
      'masuk',
      'keluar',
      'dilaporkan',
      'terlihat saat dijawab',
      'teks',
      'pilihan',
      'berkas',
      'boleh menulis',
      'paling cepat',
    ],
    none: '–',
    always: 'selalu',
    characters: 'karakter',
    hours: (hours) => `${hours} jam, lalu dengan templat`,
    every: { account: 'seluruhnya', recipient: 'ke satu orang', chat: 'ke satu grup' },
    seconds: 'dtk',
    locale: 'id',
  },
};

/** The capabilities of channels as a Markdown table, generated from their own declarations. */
export function capabilityTable(
  channels: Readonly<Record<string, Capabilities>>,
  language: 'en' | 'id',
): string {
  const { heads } = words[language];
  const rows = Object.entries(channels).map(([name, can]) => [
    name,
    ...cellsOf(can, words[language]),
  ]);
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cellsOf(can: Capabilities, say: Words): readonly string[] {
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
  const number = (value: number) => value.toLocaleString(say.locale);
  const code = (names: readonly string[]) =>
    names.length > 0 ? names.map((name) => `\`${name}\``).join(' ') : say.none;
  const files = Object.entries(media).map(([kind, { maxBytes }]) => {
    return `\`${kind}\` ${number(Math.round(maxBytes / 1_048_576))} MB`;
  });
  const rates = rate.map(({ scope, idKind, max, perMs }) => {
    const whom = idKind === 'chat' ? say.every.chat : say.every[scope];
    return `${max} / ${number(perMs / 1_000)} ${say.seconds} ${whom}`;
  });
  return [
    code(inbound),
    code(outbound),
    code(receipts),
    code(progressSignal),
    `${number(text.maxCharacters)} ${say.characters}`,
    choices ? `${choices.max} × ${choices.titleMax} ${say.characters}` : say.none,
    files.join(', ') || say.none,
    replyWindow ? say.hours(replyWindow.ms / 3_600_000) : say.always,
    rates.join(', ') || say.none,
  ];
}
