import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { AduanError, RateLimitError } from '@aduan/core';
import { createOTP } from '@better-auth/utils/otp';
import { generateRandomString, symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { renderSVG } from 'uqr';
import type { AccountTables } from './account-tables.js';

/** How to set up an authenticator app. Show it to its person only. */
export interface TotpEnrolment {
  /** `otpauth://` address, for a device that opens it. */
  readonly uri: string;
  /** The same address as a QR code: an SVG document. */
  readonly svg: string;
  /** The secret in Base32, for typing. */
  readonly secret: string;
}

/** The second factor of accounts: codes of an authenticator app (RFC 6238), and backup codes. */
export interface SecondFactor {
  /** Whether an account has a confirmed second factor. */
  has(userId: string): Promise<boolean>;
  /** A text that changes with the app of an account; null without a confirmed one. */
  standing(userId: string): Promise<string | null>;
  /** Ids of the accounts that have one. */
  owners(limit: number): Promise<ReadonlySet<string>>;
  /** Begins an enrolment; an unconfirmed one is replaced. @throws AduanError `second-factor-present` */
  enrol(userId: string, username: string): Promise<TotpEnrolment>;
  /** The enrolment that is not confirmed yet. */
  pending(userId: string, username: string): Promise<TotpEnrolment | null>;
  /** Confirms an enrolment by a code of the app. @returns the backup codes; null when the code is wrong */
  confirm(userId: string, code: string, now: number): Promise<readonly string[] | null>;
  /**
   * Checks a code of the app or a backup code; each is accepted once.
   *
   * @throws RateLimitError `too-many-tries` after ten wrong codes in a row
   */
  verify(userId: string, code: string, now: number): Promise<boolean>;
  /** Replaces the backup codes. */
  renewBackupCodes(userId: string): Promise<readonly string[]>;
  /** Removes the second factor and its backup codes. */
  remove(userId: string): Promise<void>;
}

/** Step of the clock of RFC 6238, in ms. */
const stepMs = 30_000;
/** Steps before and after now whose code is accepted: the clocks of telephones are off, and typing takes time. */
const toleratedSteps = 1;
const backupCodeCount = 10;
/** Without letters and digits that look alike. 32 signs, so ten of them are 50 bits. */
const backupAlphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
/** Wrong codes in a row before codes are refused. Each needed the right password, so no stranger can lock an account. */
const maxTries = 10;
/** How long codes are then refused, in ms. */
const refusalMs = 15 * 60 * 1_000;

/** A row of better-auth's table `twoFactor`, with our columns. */
interface Factor {
  readonly id: string;
  /** Encrypted. */
  readonly secret: string;
  /** Encrypted: a JSON list of hashes. */
  readonly backupCodes: string;
  readonly verified: boolean;
  readonly failedVerificationCount: number;
  readonly refusedUntil: number;
}

const noWrongCodes = { failedVerificationCount: 0, refusedUntil: 0 };

const model = 'twoFactor';
const where = (userId: string) => [{ field: 'id', value: userId }];

/** @param issuer - the name that the authenticator app shows */
export function secondFactor(tables: AccountTables, issuer: () => string): SecondFactor {
  const { rows, encryptionKey: key } = tables;
  const find = (userId: string) => rows.findOne<Factor>({ model, where: where(userId) });
  const open = (data: string) => symmetricDecrypt({ key, data });
  const seal = (data: string) => symmetricEncrypt({ key, data });

  function describe(secret: string, username: string): TotpEnrolment {
    const uri = createOTP(secret).url(issuer(), username);
    const typed = new URL(uri).searchParams.get('secret') ?? '';
    return { uri, svg: renderSVG(uri), secret: typed };
  }

  /** Changes a factor only if it is still as it was read, so that parallel requests cannot both succeed. */
  const changeIf = async (
    userId: string,
    condition: {
      readonly field: string;
      readonly operator?: 'lt';
      readonly value: string | number;
    },
    set: Record<string, unknown>,
  ) =>
    (await rows.incrementOne({
      model,
      where: [...where(userId), condition],
      increment: {},
      set,
    })) !== null;

  async function useTotp(factor: Factor, code: string, now: number): Promise<boolean> {
    const otp = createOTP(await open(factor.secret));
    const current = Math.floor(now / stepMs);
    let matched: number | null = null;
    for (let step = current - toleratedSteps; step <= current + toleratedSteps; step++) {
      if (equal(code, await otp.hotp(step))) matched = step;
    }
    if (matched === null) return false;
    const isLater = { field: 'usedStep', operator: 'lt' as const, value: matched };
    return changeIf(factor.id, isLater, { usedStep: matched });
  }

  async function useBackupCode(factor: Factor, code: string): Promise<boolean> {
    const hashes: string[] = JSON.parse(await open(factor.backupCodes));
    const given = hashBackupCode(code);
    const left = hashes.filter((hash) => !equal(hash, given));
    if (left.length === hashes.length) return false;
    const unchanged = { field: 'backupCodes', value: factor.backupCodes };
    return changeIf(factor.id, unchanged, { backupCodes: await seal(JSON.stringify(left)) });
  }

  /** Counts an attempt before its code is checked, so that parallel guesses count too. */
  async function admitTry({ id, refusedUntil }: Factor, now: number): Promise<void> {
    const refuse = (until: number) => {
      throw new RateLimitError('too-many-tries', 'Too many wrong codes.', until - now);
    };
    if (refusedUntil > now) refuse(refusedUntil);
    if (refusedUntil > 0) {
      await changeIf(id, { field: 'refusedUntil', value: refusedUntil }, noWrongCodes);
    }
    const increment = { failedVerificationCount: 1 };
    const counted = await rows.incrementOne<Factor>({ model, where: where(id), increment });
    const tries = counted?.failedVerificationCount ?? Infinity;
    if (tries < maxTries) return;
    await rows.update({ model, where: where(id), update: { refusedUntil: now + refusalMs } });
    if (tries > maxTries) refuse(now + refusalMs);
  }

  async function newBackupCodes() {
    const codes = Array.from({ length: backupCodeCount }, makeBackupCode);
    return { codes, backupCodes: await seal(JSON.stringify(codes.map(hashBackupCode))) };
  }

  async function pending(userId: string, username: string): Promise<TotpEnrolment | null> {
    const factor = await find(userId);
    return factor && !factor.verified ? describe(await open(factor.secret), username) : null;
  }

  return {
    has: async (userId) => (await find(userId))?.verified === true,

    async standing(userId) {
      const factor = await find(userId);
      // Encrypted with a fresh nonce, so it differs for every enrolment.
      return factor?.verified ? factor.secret : null;
    },

    async owners(limit) {
      const confirmed = [{ field: 'verified', value: true }];
      const factors = await rows.findMany<Factor>({ model, where: confirmed, limit });
      return new Set(factors.map(({ id }) => id));
    },

    async enrol(userId, username) {
      const factor = await find(userId);
      if (factor?.verified) {
        throw new AduanError('second-factor-present', 'This account has a second factor.');
      }
      const secret = generateRandomString(32);
      const sealed = { secret: await seal(secret), backupCodes: await seal('[]') };
      if (factor) await rows.update({ model, where: where(userId), update: sealed });
      else {
        const data = {
          id: userId,
          userId,
          verified: false,
          usedStep: 0,
          ...noWrongCodes,
          ...sealed,
        };
        try {
          await rows.create({ model, data, forceAllowId: true });
        } catch (error) {
          // A page that was opened twice at once shows one app.
          const first = await pending(userId, username);
          if (!first) throw error;
          return first;
        }
      }
      return describe(secret, username);
    },

    pending,

    async confirm(userId, code, now) {
      const factor = await find(userId);
      if (!factor || factor.verified || !(await useTotp(factor, code, now))) return null;
      const { codes, backupCodes } = await newBackupCodes();
      const update = { verified: true, backupCodes };
      await rows.update({ model, where: where(userId), update });
      return codes;
    },

    async verify(userId, code, now) {
      const factor = await find(userId);
      if (!factor?.verified) return false;
      await admitTry(factor, now);
      const isRight = /^\d{6}$/.test(code)
        ? await useTotp(factor, code, now)
        : await useBackupCode(factor, code);
      if (isRight) {
        await rows.update({ model, where: where(userId), update: noWrongCodes });
      }
      return isRight;
    },

    async renewBackupCodes(userId) {
      const { codes, backupCodes } = await newBackupCodes();
      await rows.update({ model, where: where(userId), update: { backupCodes } });
      return codes;
    },

    async remove(userId) {
      await rows.deleteMany({ model, where: where(userId) });
    },
  };
}

function makeBackupCode(): string {
  const signs = Array.from({ length: 10 }, () => backupAlphabet[randomInt(backupAlphabet.length)]);
  return `${signs.slice(0, 5).join('')}-${signs.slice(5).join('')}`;
}

/** Codes are read from paper: case, blanks and the dash do not matter. */
function hashBackupCode(code: string): string {
  const signs = code.toLowerCase().replaceAll(/[\s-]/g, '');
  return createHash('sha256').update(signs).digest('base64url');
}

function equal(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
