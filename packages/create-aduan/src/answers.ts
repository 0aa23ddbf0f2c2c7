/** A language of the desk: Indonesian or English. */
export type Language = 'id' | 'en';

/** Storage of the desk: one folder with SQLite, or PostgreSQL. */
export type Storage = 'sqlite' | 'postgres';

/** A channel in addition to the web, which every desk has. */
export type ChannelName = 'whatsapp' | 'telegram' | 'email';

/** Answers to the questions of `npm create aduan`. */
export interface Answers {
  /** Name of the desk, as citizens read it: 1 to 80 characters in one line. */
  readonly name: string;
  /** Language of the README and of the questions. The desk itself speaks both. */
  readonly language: Language;
  readonly storage: Storage;
  readonly channels: readonly ChannelName[];
  /** Whether the project has a script that files invented complaints. */
  readonly hasSamples: boolean;
}

/** All channels that can be chosen. */
export const channelNames: readonly ChannelName[] = ['whatsapp', 'telegram', 'email'];

/** Defaults for a run without questions. */
export const defaultAnswers: Answers = {
  name: 'Layanan Pengaduan',
  language: 'id',
  storage: 'sqlite',
  channels: [],
  hasSamples: true,
};

/** A mistake in the command line; its message says what to type instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** @throws UsageError when it is no name of a desk */
export function readName(text: string): string {
  const name = text.trim();
  if (/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{1,80}$/u.test(name)) return name;
  throw new UsageError('The name has 1 to 80 characters in one line.');
}

/** @throws UsageError when it is no language */
export function readLanguage(text: string): Language {
  if (text === 'id' || text === 'en') return text;
  throw new UsageError('The language is id or en.');
}

/** @throws UsageError when it is no storage */
export function readStorage(text: string): Storage {
  if (text === 'sqlite' || text === 'postgres') return text;
  throw new UsageError('The storage is sqlite or postgres.');
}

/**
 * Reads a comma-separated list, such as `whatsapp,email`. It may contain `web`.
 *
 * @throws UsageError that names an unknown channel
 */
export function readChannels(text: string): readonly ChannelName[] {
  const names = text.split(/[\s,]+/).filter((name) => name !== '' && name !== 'web');
  const unknown = names.filter((name) => !channelNames.some((known) => known === name));
  if (unknown.length > 0) {
    throw new UsageError(
      `There is no channel "${unknown.join(', ')}". There are ${channelNames.join(', ')}.`,
    );
  }
  return channelNames.filter((name) => names.includes(name));
}
