import type { Rule } from '@aduan/dialogue';
import type { KopdesTasks } from '@aduan/dialogue/kopdes';

/** A sentence for every rule of a conversation: a new rule without words does not compile. */
type RuleWords = Readonly<Record<Rule | DeskRule, (about: string) => string>>;

/** What the desk itself writes down beside the rules of the conversation: what an answer rests on. */
type DeskRule = 'cites' | 'worded' | 'unworded';

/** Words for all that the desk does for a conversation, and for what comes of it. */
type AboutWords = Readonly<Record<keyof KopdesTasks | KopdesTasks[keyof KopdesTasks], string>>;

/** Why the bot said something, in Indonesian: one sentence a rule of its conversation. */
export const idRules = {
  rules: {
    /** `about`: what the rule is about, in words; empty when it names nothing. */
    known: {
      started: () => 'Percakapan baru dimulai.',
      migrated: () => 'Alur percakapan diperbarui; jawaban lama ikut terbawa.',
      restarted: () => 'Alur percakapan berganti, jadi dimulai lagi. Jawaban lama disimpan.',
      expired: () => 'Percakapan lama sudah lewat waktunya, jadi dimulai lagi.',
      duplicate: () => 'Pesan yang sama datang dua kali; yang kedua diabaikan.',
      stale: () => 'Hasil yang datang terlambat tidak dipakai.',
      went: () => 'Bot melangkah ke bagian berikutnya.',
      picked: (about) => `Warga memilih ${about}.`,
      answered: (about) => `Warga menjawab: ${about}.`,
      understood: (about) => `Dari pesan warga terbaca juga: ${about}.`,
      offered: (about) => `Ada beberapa kemungkinan untuk ${about}, jadi warga diminta memilih.`,
      'read-back': (about) => `Jawaban dibacakan ulang untuk dipastikan: ${about}.`,
      confirmed: (about) => `Warga membenarkan: ${about}.`,
      refused: (about) => `Warga bilang bukan itu: ${about}.`,
      skipped: (about) => `Warga melewati: ${about}.`,
      'file-kept': () => 'Foto atau rekaman warga disimpan.',
      'no-input': () => 'Tidak ada jawaban, jadi ditanya lagi.',
      'no-match': () => 'Jawaban warga belum dimengerti, jadi bot memberi bantuan.',
      exhausted: () => 'Sudah beberapa kali tidak dimengerti, jadi bot mencari jalan lain.',
      person: () => 'Warga minta bicara dengan petugas.',
      repeated: () => 'Warga minta diulang.',
      language: (about) => `Warga berganti bahasa: ${about}.`,
      cancelled: () => 'Warga ingin membatalkan.',
      corrected: (about) => `Warga memperbaiki jawabannya: ${about}.`,
      helped: () => 'Warga minta bantuan.',
      thanked: () => 'Warga berterima kasih.',
      greeted: () => 'Warga memberi salam.',
      waited: () => 'Warga minta waktu, jadi bot menunggu.',
      soothed: () => 'Warga kesal, jadi bot minta maaf dan menawarkan petugas.',
      introduced: () => 'Warga bertanya siapa yang bicara, jadi bot memperkenalkan diri.',
      interrupted: (about) => `Warga menyela dengan hal lain: ${about}.`,
      resumed: () => 'Bot kembali ke pertanyaan yang tadi.',
      effect: (about) => `Bot minta ke sistem: ${about}.`,
      outcome: (about) => `Sistem menjawab: ${about}.`,
      held: () => 'Pesan warga menunggu sampai langkah sebelumnya selesai.',
      impatient: () => 'Sistem terlalu lama menjawab, jadi bot tidak menunggu lagi.',
      abandoned: () => 'Warga lama tidak menulis, jadi ceritanya diajukan apa adanya.',
      human: () => 'Petugas yang bicara, jadi bot diam.',
      released: () => 'Petugas mengembalikan percakapan ke bot.',
      queued: () => 'Warga menunggu petugas.',
      failed: () => 'Ada langkah yang gagal di sisi kami.',
      ended: () => 'Percakapan selesai.',
      cites: () => 'Jawabannya berasal dari artikel ini, dengan edisi dan sumbernya.',
      worded: () => 'Kata-katanya dari model bahasa, dan sudah dicocokkan dengan artikelnya.',
      unworded: () => 'Kata-kata model bahasa ditolak; yang disampaikan isi artikelnya.',
    } satisfies RuleWords as RuleWords,
    other: (rule: string) => `Aturan ${rule}.`,
    about: {
      files: 'foto atau berkas',
      complaint: 'mengadu',
      question: 'bertanya',
      status: 'status laporan',
      officer: 'petugas',
      hours: 'jam buka',
      queue: 'seorang petugas',
      file: 'mengajukan laporan',
      ask: 'mengajukan pertanyaan',
      answer: 'jawaban atas pertanyaan',
      callback: 'menghubungi warga',
      open: 'sedang buka',
      closed: 'sedang tutup',
      acknowledged: 'sudah diterima',
      filed: 'sudah dicatat',
      joined: 'masuk ke laporan yang sudah ada',
      noted: 'sudah dicatat',
      locked: 'terkunci sementara',
      answered: 'sudah dijawab',
      told: 'sudah dijawab, dan tercatat',
      choices: 'beberapa yang mungkin dimaksud',
      unknown: 'belum ada jawabannya',
      found: 'ditemukan',
      'not-found': 'tidak ditemukan',
      id: 'Indonesia',
      en: 'Inggris',
      yes: 'ya',
      no: 'tidak',
      send: 'kirim',
      another: 'laporan baru',
    } satisfies AboutWords & Record<string, string> as AboutWords & Record<string, string>,
  },
};
