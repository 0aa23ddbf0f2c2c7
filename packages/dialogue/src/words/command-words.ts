import type { Synonyms } from '../flow/prompt.js';

/** What a citizen can ask of the conversation itself, wherever it stands. */
export type Command =
  | 'person'
  | 'repeat'
  | 'cancel'
  | 'help'
  | 'correct'
  | 'skip'
  | 'thanks'
  | 'greeting'
  | 'yes'
  | 'no'
  | 'none';

/** Words for each command, in every language at once: people mix them. */
export interface CommandWords {
  readonly commands: Readonly<Record<Command, readonly string[]>>;
  /** Words by which a language is asked for. */
  readonly languages: Synonyms;
  /** Words that go with a command and change nothing: "tolong", "pak", "saya mau". */
  readonly fillers: readonly string[];
}

/** Indonesian, everyday Javanese and English words for the commands. */
export const commandWords: CommandWords = {
  commands: {
    person: listed(`
      petugas, petugase, operator, admin, cs, customer service, manusia, agen, orang, orang asli,
      pegawai, staf, wong, priyayi, priyantun, officer, agent, human, person, real person,
      somebody, someone
    `),
    repeat: listed(`
      ulang, ulangi, ulangi lagi, apa tadi, baleni, malih, repeat, say that again, again
    `),
    cancel: listed(`
      batal, batalkan, tidak jadi, stop, berhenti, keluar, wurung, ora sido, mboten sios, cancel,
      quit, never mind
    `),
    help: listed('bantuan, bantu, bingung, tolong, tulung, help'),
    correct: listed(`
      salah, keliru, ralat, ganti, ubah, koreksi, betulkan, perbaiki, kembali, bukan itu, klentu,
      wrong, change, correct, correction, back, go back
    `),
    skip: listed(`
      lewati, lewat, skip, lanjut, tidak ada, tidak tahu, kurang tahu, lupa, tidak ingat,
      ora ngerti, mboten ngertos, mboten wonten, ora ono, none, don't know, no idea, next
    `),
    thanks: listed(`
      terima kasih, terimakasih, suwun, matur nuwun, matur suwun, nuhun, thanks, thank you
    `),
    greeting: listed(`
      halo, hai, hi, hello, hey, assalamualaikum, permisi, kulo nuwun, selamat pagi,
      selamat siang, selamat sore, selamat malam, sugeng enjing, sugeng siang, sugeng sonten,
      sugeng dalu, good morning, good afternoon
    `),
    yes: listed(`
      ya, iya, iyo, y, betul, benar, bener, ok, oke, okay, baik, boleh, setuju, siap, sip, nggih,
      inggih, enggih, leres, yes, yeah, yep, right, correct, sure
    `),
    no: listed(`
      tidak, bukan, jangan, belum, ora, mboten, dudu, sanes, emoh, no, nope, n, not
    `),
    none: listed(`
      bukan semua, bukan semuanya, bukan itu, tidak ada, tidak ada yang cocok, none, none of these
    `),
  },
  languages: {
    id: listed('indonesia, bahasa indonesia, bahasa, indonesian'),
    en: listed('english, inggris, bahasa inggris, in english'),
  },
  fillers: listed(`
    tolong, mohon, minta, mau, saya, aku, kami, bisa, boleh, dengan, sama, ke, di, yang, ada, pak,
    bu, bapak, ibu, mas, mbak, kak, min, gan, ya, dong, deh, aja, saja, lah, kah, nih, sih, kok,
    dulu, lagi, sekarang, bicara, ngomong, berbicara, hubungi, menghubungi, sambungkan, hubungkan,
    disambungkan, dihubungkan, ketemu, bertemu, chat, telepon, langsung, panggil, panggilkan,
    ngobrol, kulo, kula, nyuwun, pun, kalih, karo, arep, badhe, matur, tulung, halo, hai, hi,
    hello, banyak, sekali, atas, apa, itu, ini, untuk, pakai, i, we, to, a, an, the, want, would,
    like, please, can, could, you, me, speak, talk, with, connect, my, it, that, this, is, in, of,
    so, much
  `),
};

function listed(words: string): readonly string[] {
  return words.trim().split(/,\s+/);
}
