import { demoOfficers } from './accounts/demo-officers.js';

/** What `npm start` says once the desk is open: one address, and what to do there. */
export function announcement(address: string, busyPort: number | null): string {
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
    ...accounts,
    '',
    '  Ctrl-C menghentikan; data tetap ada. / Ctrl-C stops it; the data stays.',
    '',
  ].join('\n');
}
