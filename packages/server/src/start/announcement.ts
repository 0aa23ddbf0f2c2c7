/** Content of the message at a start. */
export interface Announced {
  /** The address of the desk. */
  readonly address: string;
  /** The port that was asked for, when another program uses it; otherwise null. */
  readonly busyPort: number | null;
  /** Lines of the host's own. */
  readonly lines: readonly string[];
}

/** Text that a server prints when the desk is open: one address, and the next steps. */
export function announcement({ address, busyPort, lines }: Announced): string {
  return [
    '',
    ...(busyPort === null ? [] : [`  Port ${busyPort} sedang dipakai / is in use.`, '']),
    `  ${address}`,
    '',
    '  Warga: buka alamat itu, tulis lewat obrolan, lacak dengan nomor dan PIN.',
    '  Citizen: open it, write in the chat, track with number and PIN.',
    '',
    ...lines,
    ...(lines.length === 0 ? [] : ['']),
    '  Ctrl-C menghentikan; data tetap ada. / Ctrl-C stops it; the data stays.',
    '',
  ].join('\n');
}
