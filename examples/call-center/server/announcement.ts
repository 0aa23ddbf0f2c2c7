import type { Officer } from './accounts/officer.js';

/** What to announce at a start. */
export interface Start {
  /** The address of the desk. */
  readonly address: string;
  /** The port that was asked for, when another program uses it; otherwise null. */
  readonly busyPort: number | null;
  /** Whether an officer has a password, or can get a link on this machine. */
  readonly canSignIn: boolean;
  /** The address of the Simkopdes stand-in, if one runs. */
  readonly standIn: string | null;
}

/** What `npm start` prints once the desk is open: one address, and what to do there. */
export function announcement({ address, busyPort, canSignIn, standIn }: Start): string {
  return [
    '',
    ...(busyPort === null ? [] : [`  Port ${busyPort} sedang dipakai / is in use.`, '']),
    `  ${address}`,
    '',
    '  Warga: buka alamat itu, tulis lewat obrolan, lacak dengan nomor dan PIN.',
    '  Citizen: open it, write in the chat, track with number and PIN.',
    '',
    `  Petugas / officers: ${address}petugas`,
    ...(canSignIn ? [] : howToAdd),
    ...(standIn === null ? [] : ['', `  Tiruan Simkopdes / stand-in: ${standIn}`]),
    '',
    '  Ctrl-C menghentikan; data tetap ada. / Ctrl-C stops it; the data stays.',
    '',
  ].join('\n');
}

const howToAdd = [
  '      Belum ada yang bisa masuk / nobody can sign in yet: npm run officer -- add',
];

/** A single-use sign-in link of one officer, as the terminal shows it. */
export function signInLine({ role, username }: Officer, href: string): string {
  return `  Masuk satu kali sebagai / sign in once as ${username} (${role}):\n      ${href}`;
}
