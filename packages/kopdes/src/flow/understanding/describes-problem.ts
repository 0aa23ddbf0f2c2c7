import { tokens } from '@aduan/dialogue';

const wrong = String.raw`tutup|rusak|hilang|raib|amblas|kabur|mangkrak|macet|mogok|kosong|sepi|telat|korup\p{L}*|pungli|tipu\p{L}*|ditipu|penipuan|diapusi|ngapusi|bohong\p{L}*|curang|palsu|gelapkan|menggelapkan|digelapkan|dibawa|digowo|dipotong|ditahan|dipersulit|diancam|mengancam|dipaksa|dimaki|nyolong|maling|dicuri|ditagih|gone|stolen|stole|missing|disappeared|cheated|scam\p{L}*|fraud|embezzl\p{L}*|bocor|kedaluwarsa|kadaluarsa|basi|mahal`;
const not = 'tidak|belum|ora|durung|mboten|dereng|teu|acan|tidak pernah|tidak ada';
const missing =
  'bisa|iso|saged|tiasa|ada|pernah|dibayar|kembali|cair|jelas|jalan|buka|dibuka|keluar|metu|datang|transparan|dibagi|diberi|dikasih|dijawab|dapat|diganti|balik|mulih|sampai|aktif|adil|sesuai|jujur|terima|diurus|rapat|rat|laporan|gaji';

/** Problems in a few words: "gerai tutup terus", "gaji belum dibayar". */
const trouble = new RegExp(
  String.raw`(?<!\p{L})(?:${wrong}|(?:${not}) (?:${missing}))(?!\p{L})`,
  'iu',
);

/** Whether a message describes a problem, even a short one. */
export function describesProblem(text: string): boolean {
  return trouble.test(tokens(text).join(' '));
}
