/** Words that tell what a complaint is about: the model of a desk, as far as these conversations need one. */
const signs: Readonly<Record<string, RegExp>> = {
  'ksp.penarikan_simpanan':
    /simpanan|tabungan|deposito|(?:tarik|ambil|cair)\w{0,6} (?:uang|dana|simpanan|tabungan)|uang (?:saya )?(?:ditahan|tidak kembali|belum kembali)|savings|withdraw/giu,
  'ksp.bunga_penagihan':
    /(?<!\p{L})bunga|denda|rentenir|penagih|ditagih|debt ?collector|cicilan|angsuran|interest/giu,
  'ksp.investasi_bodong': /investasi|ponzi|skema|arisan|titip modal|invest/giu,
  'ksp.gagal_bayar':
    /gagal bayar|bangkrut|pailit|kabur|kantor(?:nya)? (?:tutup|kosong)|bankrupt/giu,
  'kdmp.tata_kelola.pengurus':
    /pengurus|ketua|bendahara|korupsi|menggelapkan|dibawa lari|nepotis|chairman|treasurer/giu,
  'kdmp.tata_kelola.rat': /\brat\b|rapat anggota|laporan tahunan|annual meeting/giu,
  'kdmp.legal.lainnya':
    /akta|notaris|badan hukum|izin|npwp|\bnib\b|\boss\b|\bahu\b|deed|licen[cs]e/giu,
  'kdmp.gerai.lainnya': /gerai|gudang|bangunan|dibangun|mangkrak|outlet|warehouse/giu,
  'kdmp.lahan.lainnya': /lahan|tanah|sengketa|\bland\b/giu,
  'kdmp.usaha.lpg': /\blpg\b|elpiji|gas melon|tabung gas/giu,
  'kdmp.usaha.pupuk': /pupuk|fertili[sz]er/giu,
  'kdmp.usaha.sembako': /sembako|beras|minyak goreng/giu,
  'kdmp.pembiayaan.himbara': /himbara|pinjaman modal|modal (?:usaha )?(?:belum|tidak)|plafon/giu,
  'kdmp.sistem.akun_simkopdes': /simkopdes|akun|login|aplikasi|password|kata sandi/giu,
};

/** The one topic that most words of a complaint point to; null when none does, or several alike. */
export function categoryByWords(text: string): string | null {
  const scored = Object.entries(signs)
    .map(([code, sign]) => ({ code, hits: text.match(sign)?.length ?? 0 }))
    .filter(({ hits }) => hits > 0)
    .toSorted((one, other) => other.hits - one.hits);
  const [best, second] = scored;
  return best && best.hits > (second?.hits ?? 0) ? best.code : null;
}
