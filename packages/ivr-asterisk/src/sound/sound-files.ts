import { createHmac, randomBytes } from 'node:crypto';
import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { concurrencyLimit } from '../concurrency-limit.js';
import { refusal } from '../option-refusal.js';
import type { Speak } from './speak.js';

/** Options for making sound files of sentences for Asterisk. */
export interface SoundFilesOptions {
  /** Folder that Asterisk also reads, such as `/var/lib/asterisk/sounds/aduan`. It is created if missing. */
  readonly folder: string;
  /**
   * The name of that folder in Asterisk: its name below `sounds/`, such as `aduan`, or the address at which you serve
   * it, such as `https://aduan.example.go.id/suara` (Asterisk then needs `res_http_media_cache`).
   */
  readonly media: string;
  /**
   * Synthesises a sentence as a WAV file with 8 kHz, 16 bit, mono.
   *
   * @param language - BCP 47, such as `id`
   */
  readonly synthesize: (text: string, language: string) => Promise<Uint8Array>;
  /**
   * Key for unpredictable file names. A file may hold a PIN, which a predictable name would reveal to an attacker who
   * tries all PINs. At least 32 characters, such as from `openssl rand -hex 32`. Default: a random key in memory; after
   * a restart the files are made again.
   */
  readonly secret?: string;
}

/** Shortest key that is safe from guessing. */
const shortestSecret = 32;
/** Limit of files that are synthesised at once, so that the processor has room for calls. */
const maxAtOnce = 2;

/**
 * A voice that synthesises each sentence once, into a file. A prompt with a recording plays that recording.
 *
 * Sentences with a name, a number or a PIN become files as well. Protect the folder, and delete files older than a day
 * (`find … -mtime +0 -delete`); they are made again when needed. File names are derived from a secret.
 *
 * @throws InputError when the secret is too short
 */
export function soundFiles({
  folder,
  media,
  synthesize,
  secret = randomBytes(32).toString('hex'),
}: SoundFilesOptions): Speak {
  if (secret.length < shortestSecret)
    throw refusal('secret', `must have at least ${shortestSecret} characters`);
  const making = new Map<string, Promise<void>>();
  const free = concurrencyLimit(maxAtOnce);
  const isAddress = /^https?:/.test(media);

  async function make(name: string, text: string, language: string): Promise<void> {
    const file = join(folder, `${name}.wav`);
    if (await isThere(file)) return;
    await free(async () => {
      const sound = await synthesize(text, language);
      await mkdir(folder, { recursive: true });
      // Written under another name and then renamed, so that Asterisk never reads an incomplete file.
      const half = join(folder, `.${crypto.randomUUID()}`);
      await writeFile(half, sound);
      await rename(half, file);
    });
  }
  return async (line) => {
    if (line.type === 'audio') return [recordedSound(line.url)];
    const { text, language } = line;
    const name = createHmac('sha256', secret)
      .update(`${language} ${text}`)
      .digest('hex')
      .slice(0, 32);
    const made = making.get(name) ?? make(name, text, language);
    making.set(name, made);
    try {
      await made;
    } finally {
      making.delete(name);
    }
    return [`sound:${media}/${name}${isAddress ? '.wav' : ''}`];
  };
}

/** The recorded sound of a prompt: an address, or a file of Asterisk as `sound:aduan/salam`. */
export function recordedSound(url: string): string {
  // A comma would start the next sound.
  const sound = url.replaceAll(',', '%2C');
  return sound.startsWith('sound:') ? sound : `sound:${sound}`;
}

async function isThere(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  return found !== null && found.size > 0;
}
