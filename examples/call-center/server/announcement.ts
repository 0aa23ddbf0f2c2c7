import type { Officer } from './accounts/officer.js';

/** What has to be said of this start. */
export interface Start {
  /** Where the desk is open. */
  readonly address: string;
  /** The port that was asked for, when something else has it. */
  readonly busyPort: number | null;
  /** Whether an officer has a password, or a link on this machine. */
  readonly canSignIn: boolean;
  /** Where the stand-in for Simkopdes is, if one runs. */
  readonly standIn: string | null;
}

/** What `npm start` says once the desk is open: one address, and what to do there. */
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

/** A link that lets one officer in once, as the terminal shows it. */
export function signInLine({ role, username }: Officer, href: string): string {
  return `  Masuk satu kali sebagai / sign in once as ${username} (${role}):\n      ${href}`;
}
