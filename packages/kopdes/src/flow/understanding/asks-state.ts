import { tokens } from '@aduan/dialogue';
import { self } from './pronouns.js';

const howIs = '(?:bagaimana|piye|pripun|kumaha)';
const report = '(?:laporan|aduan|pengaduan|tiket)\\p{L}*';
const state = [
  'sampai (?:di )?mana|sampe (?:di )?mana|tekan (?:endi|ngendi)|dugi (?:pundi|ka mana)',
  `(?:${howIs}|apa) (?:\\p{L}+ )?(?:kabar|kelanjutan|perkembangan|kemajuan|progres|nasib|status)\\p{L}*`,
  `${howIs} (?:\\p{L}+ )?${report}|${report} (?:\\p{L}+ ){0,4}${howIs}`,
  '(?:kapan|ada|belum ada|mana) (?:ada )?(?:kabar|tanggapan|jawaban|tindak lanjut|balasan|kemajuan|kejelasan)\\p{L}*',
  '(?:belum|tidak|ora|mboten) ada (?:yang|sing) (?:menghubungi|hubungi|menelepon|telepon|jawab|balas)',
  '(?:kapan|sudah|belum|apakah) (?:\\p{L}+ )?(?:diproses|dibaca|ditindak\\p{L}*|dijawab|dibalas|ditanggapi|ditangani|diperiksa)',
  'tolong (?:di)?(?:jawab|balas)|status laporan|progres\\p{L}* laporan',
  '^(?:(?:oh|ok|oke|ya|lha|lah) )*(?:terus|trus|lalu|njur|terusane|so) (?:\\p{L}+ )?(?:bagaimana|piye|pripun|kumaha|what now)',
  'any (?:news|update)|status of my|how is my report',
].join('|');
const asks = new RegExp(`(?<!\\p{L})(?:${state})(?!\\p{L})`, 'iu');

/** A longer message, in words, has content of its own. */
const maxLength = 16;

/** Whether a citizen asks for the status of their report: "udah sampe mana laporan saya?", "kapan ada kabar?". */
export function asksState(text: string): boolean {
  const words = tokens(text);
  return words.length <= maxLength && asks.test(words.join(' '));
}

/** A report of the citizen, as opposed to a financial report. */
const own = new RegExp(`(?<!\\p{L})${report} (?:${self})(?!\\p{L})|my report`, 'iu');
/** The form of a question, as opposed to a statement: "sudah diproses belum", "kapan ada kabar". */
const asked =
  /(?:^|\s)(?:kapan|bagaimana|piye|pripun|kumaha|apakah|sampai (?:di )?mana|how|any)(?:\s|$)|sudah (?:\p{L}+ ){1,2}(?:belum|apa belum|tidak)(?:\s|$)|\?\s*$/iu;

/** Whether a citizen asks for the status of their own report where a story is expected: "laporan saya sudah dibaca belum?". */
export function asksOwnState(text: string): boolean {
  const said = `${tokens(text).join(' ')}${text.trim().endsWith('?') ? '?' : ''}`;
  return own.test(said) && asked.test(said) && asksState(text);
}
