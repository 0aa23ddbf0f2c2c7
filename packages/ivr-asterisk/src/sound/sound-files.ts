import { createHmac, randomBytes } from 'node:crypto';
import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { concurrencyLimit } from '../concurrency-limit.js';
import { refusal } from '../option-refusal.js';
import type { Speak } from './speak.js';

/** How sentences become files that Asterisk plays. */
export interface SoundFilesOptions {
  /** Folder that Asterisk reads, too, such as `/var/lib/asterisk/sounds/aduan`. It is made where it is missing. */
  readonly folder: string;
  /**
   * What Asterisk calls that folder: its name below `sounds/`, such as `aduan`, or the address under which you serve it,
   * such as `https://aduan.example.go.id/suara` (Asterisk then needs `res_http_media_cache`).
   */
  readonly media: string;
  /**
   * Reads a sentence aloud: a WAV file with 8 kHz, 16 bit, mono.
   *
   * @param language - BCP 47, such as `id`
   */
  readonly synthesize: (text: string, language: string) => Promise<Uint8Array>;
  /**
   * Makes the names of files that nobody guesses: a file holds a PIN, and its name would tell it to whoever tries them
   * all. At least 32 characters, such as `openssl rand -hex 32` prints. Default: one of this process, kept in memory; the
   * next process then makes its files again.
   */
  readonly secret?: string;
}

/** Fewer characters could be guessed. */
const shortestSecret = 32;
/** As many files as are made at once: more would take the processor from whoever talks. */
const maxAtOnce = 2;

/**
 * A voice that reads text into files, each sentence once. A recording that a prompt brings is played as it is.
 *
 * Sentences with a name, a number or a PIN are files as well: keep the folder from others, and delete from it what is
 * older than a day (`find … -mtime +0 -delete`); what is needed again is made again. Their names are made with a secret.
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
      // Asterisk never reads half a file.
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

/** The sound of a prompt that was recorded: an address, or a file of Asterisk's own as `sound:aduan/salam`. */
export function recordedSound(url: string): string {
  // A comma begins the next sound.
  const sound = url.replaceAll(',', '%2C');
  return sound.startsWith('sound:') ? sound : `sound:${sound}`;
}

async function isThere(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  return found !== null && found.size > 0;
}
