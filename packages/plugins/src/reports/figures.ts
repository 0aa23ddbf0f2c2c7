import type { Label } from '@aduan/core';
import type { PluginWord } from '@aduan/core/plugin';

/** Scores that were given, such as ratings. */
export interface ScoreFigures {
  readonly count: number;
  /** Null without scores, and when the distribution is hidden. */
  readonly average: number | null;
  /** How many gave 1, 2, and so on; null when it could reveal who gave it: see `smallest`. */
  readonly distribution: readonly number[] | null;
}

/** Answerers: officers, or the bot, which is the desk itself. */
export const answerers = ['officer', 'bot'] as const;
/** One kind of answerer. */
export type Answerer = (typeof answerers)[number];

/** Name of each kind of answerer, and which reports count for it. */
export const answererLabels: {
  readonly [Name in Answerer]: { readonly label: Label; readonly definition: Label };
} = {
  officer: {
    label: { id: 'Petugas', en: 'Officers' },
    definition: {
      id: 'Laporan yang dijawab petugas, atau menunggu jawabannya; juga setelah warga membuka lagi yang dijawab bot.',
      en: 'Reports that officers answered, or that wait for their answer; also once a citizen reopened what the bot had answered.',
    },
  },
  bot: {
    label: { id: 'Bot', en: 'Bot' },
    definition: {
      id: 'Laporan yang langsung dijawab bot tanpa petugas, sampai dibuka lagi; yang lalu dijawab petugas dihitung pada keduanya.',
      en: 'Reports that the bot answered by itself, without an officer, until they were reopened; what an officer answered then counts for both.',
    },
  },
};

/**
 * Figures of a report for a group of tickets: totals, and separately the answers of officers and of the bot. Null =
 * hidden, because it could reveal whose ticket it was: see `smallest`.
 */
export interface Figures extends CountedFigures, Readonly<Record<Answerer, AnswererFigures>> {}

/**
 * The figures of tickets that officers, or the bot, answered or have to answer. A ticket that an officer answered after
 * the bot, once reopened, counts for both, and twice in the total.
 */
export interface AnswererFigures extends CountedFigures {
  /** Working time, ms; null when nothing was answered. */
  readonly medianAnswerMs: number | null;
  /** By the name of the figure: see `Recap.scores`. */
  readonly scores: Readonly<Record<PluginWord, ScoreFigures | null>>;
}

/** The figures that are plain counts, in display order. */
export const countedFigures = [
  'received',
  'answered',
  'closed',
  'late',
  'lateByFirstDate',
  'rescheduled',
  'repeated',
  'owed',
  'delivered',
  'presumed',
  'reached',
  'noWay',
  'waived',
  'unreached',
] as const;

/** Name of a figure that is a plain count. */
export type CountedFigure = (typeof countedFigures)[number];

type CountedFigures = { readonly [Name in CountedFigure]: number | null };

/** Name and definition of each figure of core. Show the definition next to the figure. */
export const figureLabels: {
  readonly [Name in Exclude<keyof AnswererFigures, 'scores'>]: {
    readonly label: Label;
    readonly definition: Label;
  };
} = {
  received: {
    label: { id: 'Diterima', en: 'Received' },
    definition: {
      id: 'Laporan yang diterima dari warga dalam masa ini, menurut waktu terimanya.',
      en: 'Reports that came from citizens in the period, by the time of receipt.',
    },
  },
  answered: {
    label: { id: 'Dijawab', en: 'Answered' },
    definition: {
      id: 'Laporan yang dijawab dalam masa ini, tertulis atau lewat telepon; dihitung sekali per laporan.',
      en: 'Reports that were answered in the period, in writing or on the phone; each counted once.',
    },
  },
  closed: {
    label: { id: 'Ditutup', en: 'Closed' },
    definition: {
      id: 'Laporan yang ditutup dalam masa ini, apa pun hasilnya; dihitung sekali per laporan.',
      en: 'Reports that were closed in the period, whatever the outcome; each counted once.',
    },
  },
  late: {
    label: { id: 'Terlambat', en: 'Late' },
    definition: {
      id: 'Laporan yang melewati sedikitnya satu tenggat dalam masa ini; dihitung sekali per laporan.',
      en: 'Reports of which at least one deadline passed in the period; each counted once.',
    },
  },
  lateByFirstDate: {
    label: { id: 'Terlambat dari janji pertama', en: 'Late by the first date' },
    definition: {
      id: 'Laporan yang dalam masa ini melewati sedikitnya satu tenggat yang pertama dijanjikan, juga bila tenggat itu kemudian dipindahkan; dihitung sekali per laporan.',
      en: 'Reports of which at least one deadline passed in the period as it was first promised, even if it was moved later; each counted once.',
    },
  },
  rescheduled: {
    label: { id: 'Tenggat dipindahkan', en: 'Deadlines moved' },
    definition: {
      id: 'Laporan yang tenggatnya dalam masa ini dipindahkan dengan keputusan, misalnya karena cuti bersama; dihitung sekali per laporan.',
      en: 'Reports whose deadlines were moved in the period by a decision, such as for a joint leave; each counted once.',
    },
  },
  repeated: {
    label: { id: 'Berulang', en: 'Repeated' },
    definition: {
      id: 'Laporan yang dalam masa ini dibuka lagi setelah dijawab atau ditutup, atau digabungkan dengan laporan lain tentang hal yang sama; dihitung sekali per laporan.',
      en: 'Reports that in the period were reopened after they were answered or closed, or put together with another report of the same matter; each counted once.',
    },
  },
  owed: {
    label: { id: 'Wajib dijawab', en: 'Answers owed' },
    definition: {
      id: 'Kewajiban respons balik yang timbul dalam masa ini.',
      en: 'Duties to answer (respons balik) that arose in the period.',
    },
  },
  delivered: {
    label: { id: 'Terkirim ke perangkat', en: 'Delivered' },
    definition: {
      id: 'Kewajiban yang jawabannya dalam masa ini dilaporkan kanal sudah tiba di perangkat warga; belum tentu dibaca.',
      en: 'Duties whose answer came to the device of the citizen in the period, as the channel reports; perhaps not read.',
    },
  },
  presumed: {
    label: { id: 'Dianggap sampai', en: 'Presumed' },
    definition: {
      id: 'Kewajiban yang jawabannya dalam masa ini dianggap sampai, tanpa bukti bahwa warga sudah membacanya.',
      en: 'Duties whose answer was taken in the period to have arrived, without proof that the citizen saw it.',
    },
  },
  reached: {
    label: { id: 'Terbukti sampai', en: 'Reached' },
    definition: {
      id: 'Kewajiban yang dalam masa ini terbukti sampai: jawabannya dibaca, dibuka, dibalas, atau disampaikan lewat telepon.',
      en: 'Duties of which it was proven in the period that the citizen has his answer: he read it, opened it, replied, or was told on the phone.',
    },
  },
  noWay: {
    label: { id: 'Tidak bisa dikabari', en: 'No way to reach' },
    definition: {
      id: 'Kewajiban yang jawabannya sudah ada, tetapi warga tidak bisa dikabari: ia tidak meninggalkan kontak yang bisa dipakai.',
      en: 'Duties that were answered, but of which the citizen could not be told: he left no contact that can be used.',
    },
  },
  waived: {
    label: { id: 'Dibebaskan', en: 'Waived' },
    definition: {
      id: 'Kewajiban yang dibebaskan atasan dengan alasan dalam masa ini.',
      en: 'Duties from which a superior released the desk in the period, with a reason.',
    },
  },
  unreached: {
    label: { id: 'Tak terhubungi', en: 'Not reached' },
    definition: {
      id: 'Kewajiban yang berakhir dalam masa ini karena pelapor tidak dapat dihubungi.',
      en: 'Duties that ended in the period because the citizen could not be reached.',
    },
  },
  medianAnswerMs: {
    label: { id: 'Waktu jawab (median)', en: 'Time to answer (median)' },
    definition: {
      id: 'Jam kerja dari laporan diterima sampai jawaban pertamanya, termasuk saat menunggu warga; setelah jawaban bot, sejak laporan dibuka lagi. Median laporan yang jawaban pertamanya jatuh dalam masa ini.',
      en: 'Working hours from receipt to the first answer, waiting for the citizen included; after an answer of the bot, since the report was reopened. The median of the reports that were first answered in the period.',
    },
  },
};
