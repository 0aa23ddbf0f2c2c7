import type { Accounts } from './accounts.js';
import type { Officer } from './officer.js';
import { type SignInLinks, signInLinkPath } from './sign-in-links.js';

/** What is needed to say who can sign in. */
export interface SignInLineParts {
  readonly accounts: Accounts;
  readonly links: SignInLinks;
  /** The address of the desk. */
  readonly address: string;
  /** Whether only this machine can reach the desk: links are offered then. */
  readonly isLocalOnly: boolean;
}

/** What the terminal shows about signing in: where, how to add an officer, and links for those without a password. */
export async function signInLines({
  accounts,
  address,
  isLocalOnly,
  links,
}: SignInLineParts): Promise<readonly string[]> {
  const officers = await accounts.officers();
  const without = await accounts.withoutPassword();
  const canSignIn = officers.length > (isLocalOnly ? 0 : without.length);
  const lines = [
    `  Petugas / officers: ${address}petugas`,
    ...(canSignIn
      ? []
      : ['      Belum ada yang bisa masuk / nobody can sign in yet: npm run officer -- add']),
  ];
  if (!isLocalOnly) return lines;
  // Once a link is used, the next one is shown below.
  let isPrinted = false;
  await links.offer((officer, secret) => {
    const line = signInLine(officer, `${address}${signInLinkPath}#${secret}`);
    if (isPrinted) console.log(line);
    else lines.push(line);
  });
  isPrinted = true;
  return lines;
}

/** A single-use sign-in link of one officer, as the terminal shows it. */
function signInLine({ role, username }: Officer, href: string): string {
  return `  Masuk satu kali sebagai / sign in once as ${username} (${role}):\n      ${href}`;
}
