import type { ShippedLocale } from '@aduan/core/channel';

/** All texts of the citizen pages in one language. */
export interface Catalogue {
  /** Name of the office. */
  readonly site: string;
  /** A banner above every page, such as that the desk is a trial; null = none. */
  readonly banner: LinkText | null;
  readonly skip: string;
  readonly otherLanguage: string;
  readonly menu: { readonly label: string; readonly write: string; readonly track: string };
  readonly home: {
    readonly title: string;
    readonly lead: string;
    readonly entryPoints: Readonly<Record<'ask' | 'complain' | 'track', LinkText>>;
    /** Another way to the desk, below the entry links; null = none. */
    readonly otherWay: OtherWay | null;
    readonly stepsTitle: string;
    readonly steps: readonly Step[];
    readonly topicsTitle: string;
    readonly topicsLead: string;
    readonly privacyTitle: string;
    readonly privacy: readonly string[];
  };
  /** Text of the consent in the chat, if the desk asks for it. */
  readonly consent: string;
  readonly trouble: Readonly<Record<'missing' | 'broken' | 'away', LinkText>> & {
    readonly back: string;
  };
  readonly foot: { readonly note: string; readonly officers: string };
}

/** A sentence and a link, such as to a page with a phone. */
export interface OtherWay {
  readonly text: string;
  readonly link: string;
  readonly href: string;
}

/** Texts of an office about itself for the pages, in one language. */
export interface OfficeTexts {
  /** A banner above every page, such as that the desk is a trial. Default: none. */
  readonly banner?: LinkText;
  /** The sentence below the question of the front page: what citizens may write about. */
  readonly lead?: string;
  /** Another way to the desk, below the entry links of the front page. Default: none. */
  readonly otherWay?: OtherWay;
  /** The note in the footer. */
  readonly note?: string;
}

/** A heading and a sentence. */
export interface LinkText {
  readonly title: string;
  readonly text: string;
}

/** One step in the handling of a report. */
export interface Step {
  readonly title: string;
  readonly text: string;
}

const id: Catalogue = {
  site: 'Pusat Layanan',
  banner: null,
  skip: 'Langsung ke isi',
  otherLanguage: 'English',
  menu: { label: 'Menu utama', write: 'Tulis laporan', track: 'Lacak laporan' },
  home: {
    title: 'Apa yang bisa kami bantu?',
    lead: 'Tanya, adukan, atau usulkan apa saja tentang layanan kami. Setiap laporan mendapat nomor, tanggal janji jawaban, dan jawaban dari petugas.',
    entryPoints: {
      ask: { title: 'Bertanya', text: 'Cari tahu syarat, cara, atau perkembangan urusan Anda.' },
      complain: { title: 'Mengadu', text: 'Ceritakan yang tidak beres. Boleh tanpa nama.' },
      track: { title: 'Lacak laporan', text: 'Lihat sampai di mana laporan Anda.' },
    },
    otherWay: null,
    stepsTitle: 'Begini prosesnya',
    steps: [
      {
        title: 'Anda bercerita',
        text: 'Lewat obrolan di halaman ini, formulir, telepon, surat, atau datang langsung. Semua dicatat di tempat yang sama.',
      },
      {
        title: 'Anda mendapat nomor dan tanggal',
        text: 'Nomor laporan dan PIN untuk melacak, serta tanggal paling lambat kami menjawab.',
      },
      {
        title: 'Petugas memeriksa dan menangani',
        text: 'Kalau ada yang kurang, kami bertanya dulu. Selama kami menunggu balasan Anda, waktunya tidak dihitung.',
      },
      {
        title: 'Anda mendapat jawaban',
        text: 'Sebelum Anda dijawab, laporan belum kami anggap selesai. Belum puas? Balas saja, laporannya kami buka kembali.',
      },
    ],
    topicsTitle: 'Yang bisa Anda sampaikan',
    topicsLead:
      'Tidak perlu memilih sendiri. Tulis dengan bahasa sehari-hari, petugas yang mengelompokkan.',
    privacyTitle: 'Rahasia Anda kami jaga',
    privacy: [
      'Nama dan nomor Anda hanya dilihat petugas layanan ini.',
      'Anda boleh melapor tanpa nama, dan boleh meminta isinya dirahasiakan.',
      'Jangan kirim NIK, nomor rekening, atau kata sandi. Kami tidak pernah memintanya lewat obrolan.',
    ],
  },
  consent:
    'Cerita dan data yang Anda kirim di sini hanya kami pakai untuk menangani laporan Anda. Boleh tanpa nama, dan Anda boleh meminta datanya dihapus. Kalau setuju, kita mulai, ya.',
  trouble: {
    missing: {
      title: 'Halaman ini tidak ada',
      text: 'Coba cek lagi alamatnya, atau mulai dari halaman depan.',
    },
    broken: {
      title: 'Ada gangguan di pihak kami',
      text: 'Yang sudah terkirim tidak hilang. Coba muat ulang sebentar lagi, ya.',
    },
    away: {
      title: 'Sebentar, sistem kami sedang tersendat',
      text: 'Yang sudah terkirim aman. Coba muat ulang dalam satu menit, ya.',
    },
    back: 'Ke halaman depan',
  },
  foot: {
    note: 'Laporan di sini ditangani dengan Aduan, perangkat lunak terbuka.',
    officers: 'Masuk sebagai petugas',
  },
};

const en: Catalogue = {
  site: 'Service Centre',
  banner: null,
  skip: 'Skip to content',
  otherLanguage: 'Bahasa Indonesia',
  menu: { label: 'Main menu', write: 'Write a report', track: 'Track a report' },
  home: {
    title: 'How can we help?',
    lead: 'Ask, complain or suggest anything about our service. Every report gets a number, a date by which we answer, and an answer from an officer.',
    entryPoints: {
      ask: {
        title: 'Ask',
        text: 'Find out what you need, how it works, or where your request stands.',
      },
      complain: {
        title: 'Complain',
        text: 'Tell us what went wrong. You need not give your name.',
      },
      track: { title: 'Track a report', text: 'See how far your report has come.' },
    },
    otherWay: null,
    stepsTitle: 'How it works',
    steps: [
      {
        title: 'You tell us',
        text: 'In the chat on this page, in the form, by phone, by letter or in person. All of it lands in the same place.',
      },
      {
        title: 'You get a number and a date',
        text: 'The report number, a PIN to track it, and the latest date by which we answer.',
      },
      {
        title: 'An officer looks into it',
        text: 'If something is missing we ask you first. While we wait for you, the clock stands still.',
      },
      {
        title: 'You get an answer',
        text: 'A report is closed only after you have an answer. Not satisfied? Just reply, and we open it again.',
      },
    ],
    topicsTitle: 'What you can write about',
    topicsLead: 'You need not choose. Write in your own words; our officers do the sorting.',
    privacyTitle: 'What you tell us stays with us',
    privacy: [
      'Only the officers of this desk see your name and number.',
      'You may report without your name, and ask us to keep the content confidential.',
      'Please do not send identity numbers, bank accounts or passwords. We never ask for them in the chat.',
    ],
  },
  consent:
    'We use what you tell and send us here only to handle your report. You need not give your name, and you may ask us to erase your data. If that is all right with you, let us begin.',
  trouble: {
    missing: {
      title: 'This page does not exist',
      text: 'Please check the address, or start from the front page.',
    },
    broken: {
      title: 'Something went wrong on our side',
      text: 'What you sent is not lost. Please reload in a moment.',
    },
    away: {
      title: 'One moment, our system is not responding',
      text: 'What you sent is safe. Please load the page again in a minute.',
    },
    back: 'To the front page',
  },
  foot: {
    note: 'Reports here are handled with Aduan, open-source software.',
    officers: 'Sign in as an officer',
  },
};

const defaultCatalogue: Readonly<Record<ShippedLocale, Catalogue>> = { id, en };

/** The texts of the pages of an office. */
export function officeCatalogue(
  locale: ShippedLocale,
  site: string,
  { banner, lead, note, otherWay }: OfficeTexts = {},
): Catalogue {
  const texts = defaultCatalogue[locale];
  return {
    ...texts,
    site,
    banner: banner ?? null,
    home: { ...texts.home, lead: lead ?? texts.home.lead, otherWay: otherWay ?? null },
    foot: { ...texts.foot, note: note ?? texts.foot.note },
  };
}
