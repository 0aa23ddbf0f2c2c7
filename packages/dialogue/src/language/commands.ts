import type { Synonyms } from '../flow/prompt.js';

/** A command about the conversation itself, possible at any time. */
export type Command =
  | 'person'
  | 'repeat'
  | 'cancel'
  | 'help'
  | 'correct'
  | 'skip'
  | 'thanks'
  | 'greeting'
  | 'wait'
  | 'upset'
  | 'bot'
  | 'yes'
  | 'no'
  | 'none';

/** Words for each command, for all languages together, because citizens mix them. */
export interface CommandPhrases {
  readonly commands: Readonly<Record<Command, readonly string[]>>;
  /** Words that ask for a language. */
  readonly languages: Synonyms;
  /** Filler words that accompany a command and change nothing: "tolong", "pak", "saya mau". */
  readonly fillers: readonly string[];
}

/** Indonesian, everyday Javanese and English words for the commands. */
export const commandPhrases: CommandPhrases = {
  commands: {
    person: listed(`
      petugas, petugase, operator, admin, cs, customer service, manusia, agen, orang, orang asli,
      pegawai, staf, wong, priyayi, priyantun, officer, agent, human, person, real person,
      somebody, someone, mana petugas, petugas mana, mana admin, mana orang
    `),
    repeat: listed(`
      ulang, ulangi, ulangi lagi, apa tadi, baleni, malih, repeat, say that again, again
    `),
    cancel: listed(`
      batal, batalkan, batalin, tidak jadi, stop, berhenti, keluar, wurung, ora sido, tidak sido, mboten sios, teu janten, cancel,
      quit, never mind
    `),
    help: listed('bantuan, bantu, bingung, tolong, tulung, help'),
    correct: listed(`
      salah, keliru, ralat, ganti, ubah, koreksi, betulkan, perbaiki, kembali, bukan itu, bukan ding,
      maksud saya, maksud aku, maksudku, klentu,
      i meant, wrong, change, correct, correction, back, go back
    `),
    skip: listed(`
      lewati, lewat, skip, lanjut, tidak ada, tidak tahu, kurang tahu, lupa, tidak ingat,
      ora ngerti, mboten ngertos, mboten wonten, ora ono, none, don't know, no idea, next
    `),
    thanks: listed(`
      terima kasih, terimakasih, suwun, matur nuwun, matur suwun, nuhun, hatur nuhun, sanget,
      syukron, jazakallah, thanks, thank you
    `),
    greeting: listed(`
      halo, hai, hi, hello, hey, assalamualaikum, assalamu alaikum, permisi, punten, kulo nuwun,
      sampurasun, apa kabar, selamat pagi, pagi, siang, sore, malam,
      selamat siang, selamat sore, selamat malam, sugeng enjing, sugeng siang, sugeng sonten,
      sugeng dalu, good morning, good afternoon
    `),
    wait: listed(`
      sebentar, bentar lagi, tunggu, sek, sik, sekedap, sakedap, antosan, entosi, ngko, engke, mengko,
      hmm, hm, em, ehm, eh, anu, aduh, apa ya, apa namanya, opo yo, opo ya, naon nya, gimana ya,
      bagaimana ya, piye yo, mikir dulu, pikir dulu, pikir pikir dulu, nanti saja, nanti lagi, nanti dulu,
      besok saja, cari dulu, saya cari dulu, ambil dulu, cari foto, ambil foto, lihat dulu, tanya suami dulu,
      tanya istri dulu, one moment, wait, hold on, just a moment, let me think, later
    `),
    upset: listed(`
      bodoh, goblok, tolol, bego, dungu, sialan, kampret, bangsat, bajingan, brengsek, anjing, anjir,
      asu, jancuk, cuk, kurang ajar, payah, parah, lambat, lama banget, lambat banget, lama sekali,
      tidak becus, tidak guna, percuma, kesal, kesel, marah, jengkel, emosi, muak, kecewa, gedek,
      idiot, stupid, useless, damn
    `),
    bot: listed(`
      siapa ini, ini siapa, kamu siapa, anda siapa, siapa kamu, siapa anda, dengan siapa, robot, bot,
      mesin, robot apa orang, orang apa robot, orang atau robot, robot atau orang, sopo iki, iki sopo,
      saha ieu, who are you, are you a robot, are you human
    `),
    yes: listed(`
      ya, iya, iyo, yo, muhun, y, betul, benar, bener, ok, oke, okay, baik, boleh, setuju, siap, sip, nggih,
      inggih, enggih, leres, iye, enggi, engghi, lerres, batua, olo, betulmi, iyami, yes, yeah, yep, right, correct, sure
    `),
    no: listed(`
      tidak, bukan, jangan, belum, ora, mboten, dudu, sanes, emoh, henteu, teu, no, nope, n, not
    `),
    none: listed(`
      bukan semua, bukan semuanya, bukan itu, bukan salah satunya, bukan dua-duanya, tidak ada, tidak ada yang cocok, lainnya, yang lain, lain,
      none, none of these, other, something else
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
    ngobrol, kulo, kula, nyuwun, pun, kalih, karo, arep, abdi, bade, yo, ah, oh, lho, loh, nya, banget, semua, dasar, badhe, matur, tulung, halo, hai, hi,
    hello, banyak, sekali, atas, apa, itu, ini, untuk, pakai, i, we, to, a, an, the, want, would,
    like, please, can, could, you, me, speak, talk, with, connect, my, it, that, this, is, in, of,
    so, much, info, informasi
  `),
};

function listed(words: string): readonly string[] {
  return words.trim().split(/,\s+/);
}
