import { demoOfficers } from './accounts/demo-officers.js';

/** What has to be said of this start. */
export interface Start {
  /** Where the desk is open. */
  readonly address: string;
  /** The port that was asked for, when something else has it. */
  readonly busyPort: number | null;
  /** Whether only this machine can reach the desk. */
  readonly localOnly: boolean;
  /** Where the stand-in for Simkopdes is, if one runs. */
  readonly standIn: string | null;
}

/** What `npm start` says once the desk is open: one address, and what to do there. */
export function announcement({ address, busyPort, localOnly, standIn }: Start): string {
  const width = Math.max(...demoOfficers.map(({ username }) => username.length));
  const accounts = demoOfficers.map(
    ({ username, password, role }) => `      ${username.padEnd(width)}  ${password}   ${role}`,
  );
  return [
    '',
    ...(busyPort === null ? [] : [`  Port ${busyPort} sedang dipakai / is in use.`, '']),
    `  ${address}`,
    '',
    '  Warga: buka alamat itu, tulis lewat obrolan, lacak dengan nomor dan PIN.',
    '  Citizen: open it, write in the chat, track with number and PIN.',
    '',
    `  Petugas / officers: ${address}petugas`,
    ...(localOnly ? accounts : publicWarning),
    ...(standIn === null ? [] : ['', `  Tiruan Simkopdes / stand-in: ${standIn}`]),
    '',
    '  Ctrl-C menghentikan; data tetap ada. / Ctrl-C stops it; the data stays.',
    '',
  ].join('\n');
}

const publicWarning = [
  '      Kata sandi petugas contoh diketahui umum: ganti akunnya sebelum alamat ini dibuka untuk orang lain.',
  '      The passwords of the sample officers are public: replace the accounts before others reach this address.',
];
