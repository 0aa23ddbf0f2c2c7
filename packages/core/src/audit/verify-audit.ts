import { signedText } from './bundle.js';
import { type AuditProblem, createBundleReading } from './bundle-reading.js';
import { isSignedBy, keyIdOf } from './signer.js';

/** Whether an exported bundle is whole, and if not, where it breaks first. */
export type AuditVerdict =
  | {
      readonly intact: true;
      readonly tenant: string;
      readonly tickets: number;
      readonly events: number;
      /** When it was signed, epoch ms, as the signer says. */
      readonly signedAt: number;
      /** SHA-256 of the public key, hex. */
      readonly keyId: string;
      /** Whether the key is one of those that the auditor trusts. Without it a bundle proves little. */
      readonly isTrusted: boolean;
    }
  | {
      readonly intact: false;
      /** From 1. */
      readonly line: number;
      readonly problem: AuditProblem;
      /** The ticket whose events stand there, if any. */
      readonly ticketId: string | null;
    };

/** What an auditor knows beforehand. */
export interface VerifyOptions {
  /** Ids of keys that the desk told him by another way. */
  readonly trustedKeys?: readonly string[];
}

/**
 * Checks a bundle of `exportAudit`, offline: every digest, every link, every head, and the signature at the
 * end. Any line that was changed, left out, doubled or moved is found and named.
 *
 * @param lines - without their line feeds, as they come out of the file
 */
export async function verifyAudit(
  lines: Iterable<string> | AsyncIterable<string>,
  options: VerifyOptions = {},
): Promise<AuditVerdict> {
  const reading = createBundleReading();
  const broken = (
    problem: AuditProblem,
    line = reading.line,
    ticketId: string | null = null,
  ): AuditVerdict => ({
    intact: false,
    line,
    problem,
    ticketId,
  });
  for await (const line of lines) {
    const problem = reading.problemOf(line);
    if (problem) return broken(problem, reading.line, reading.ticketId);
  }
  const { header, sealed } = reading;
  if (!sealed || !header) return broken('unfinished', reading.line + 1);

  const keys = new Map<string, string>();
  for (const { id, publicKey } of header.keys) {
    if ((await keyIdOf(publicKey).catch(() => '')) !== id) return broken('header', 1);
    keys.set(id, publicKey);
  }
  const { checkpoint, keyId, signature } = sealed;
  const publicKey = keys.get(keyId);
  if (publicKey === undefined) return broken('key');
  const isSigned = await isSignedBy(publicKey, signature, signedText(checkpoint));
  if (!isSigned) return broken('signature');
  const { at: signedAt, events, tenant, tickets } = checkpoint;
  if (checkpoint.header !== reading.headerHash) return broken('header', 1);
  const isTrusted = options.trustedKeys?.includes(keyId) ?? false;
  return { intact: true, tenant, tickets, events, signedAt, keyId, isTrusted };
}
