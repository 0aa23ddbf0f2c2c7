import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { InputError, StoreError } from '@aduan/core';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/** Name of the encryption in the manifest: https://age-encryption.org/v1. The program `age` opens each file, too. */
export const encryption = 'age';
/** Ending of the name of an encrypted file. */
export const encryptedEnding = '.age';

/** A key pair for backups. The desk needs the recipient only: it cannot open its own backups. */
export interface BackupKey {
  /** Opens backups, `AGE-SECRET-KEY-1…`. Keep it where neither the desk nor its backups lie. */
  readonly identity: string;
  /** Public key for which backups are encrypted, `age1…`. */
  readonly recipient: string;
}

/** Makes a key pair for backups. */
export async function generateBackupKey(): Promise<BackupKey> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Encrypts a stream for every recipient, block by block. */
export type Encrypt = (plain: ReadableStream<Uint8Array>) => Promise<ReadableStream<Uint8Array>>;

/** @throws InputError when a recipient is invalid, such as an identity */
export function encryptionFor(recipients: readonly string[]): Encrypt {
  const encrypter = new Encrypter();
  for (const [index, recipient] of recipients.entries()) {
    try {
      encrypter.addRecipient(recipient.trim());
    } catch {
      // The library's error may contain the input, which may be an identity (a private key).
      throw new InputError(`Recipient ${index + 1} of the backup is no key that begins with age1.`);
    }
  }
  return (plain) => encrypter.encrypt(plain);
}

/** Opens an encrypted file, block by block. */
export type Decrypt = (file: string) => Promise<ReadableStream<Uint8Array>>;

/**
 * @param identities - texts of identity files: lines that begin with `#` are comments
 * @throws StoreError `backup-key-missing` without an identity, `backup-key-wrong` for something else
 */
export function decryptionWith(identities: readonly string[]): Decrypt {
  const lines = identities
    .flatMap((text) => text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (lines.length === 0) {
    throw new StoreError(
      'backup-key-missing',
      'The backup is encrypted: name the file with its key, --identity FILE.',
    );
  }
  const decrypter = new Decrypter();
  for (const line of lines) {
    try {
      decrypter.addIdentity(line);
    } catch {
      throw wrongKey();
    }
  }
  return async (file) => {
    const encrypted = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
    try {
      return await decrypter.decrypt(encrypted);
    } catch (error) {
      await encrypted.cancel().catch(() => {});
      // The files were compared with the manifest before, so the key is what does not fit.
      throw error instanceof Error && /identit/.test(error.message) ? wrongKey() : error;
    }
  };
}

function wrongKey(): StoreError {
  return new StoreError(
    'backup-key-wrong',
    'This key opens no file of the backup: name the identity whose recipient it was made for.',
  );
}
