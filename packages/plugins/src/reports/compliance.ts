import type { Label } from '@aduan/core';
import type { DutyCompliance, PeriodEvent } from './period-events.js';

/** State of a ticket at the end of a period. A ticket belongs to one group of each field. */
export interface Compliance {
  /** Whether a deadline passed. */
  readonly lateness: 'on-time' | 'late';
  /** Outcome of the last obligation to answer (respons balik). */
  readonly answer: 'none' | DutyCompliance;
  /** Whether it was reported again or reopened. */
  readonly repeat: 'once' | 'repeated';
}

/** Name and definition of each group. Show the definition next to the group. */
export const complianceLabels: {
  readonly [By in keyof Compliance]: Readonly<
    Record<Compliance[By], { readonly label: Label; readonly definition: Label }>
  >;
} = {
  lateness: {
    'on-time': {
      label: { id: 'Tepat waktu', en: 'In time' },
      definition: {
        id: 'Sampai akhir masa ini tidak satu pun tenggatnya terlewati.',
        en: 'By the end of the period none of its deadlines had passed.',
      },
    },
    late: {
      label: { id: 'Terlambat', en: 'Late' },
      definition: {
        id: 'Sampai akhir masa ini sedikitnya satu tenggatnya terlewati, juga sebelum masa ini.',
        en: 'By the end of the period at least one of its deadlines had passed, be it before the period.',
      },
    },
  },
  answer: {
    none: {
      label: { id: 'Tidak wajib dijawab', en: 'No answer owed' },
      definition: {
        id: 'Sampai akhir masa ini belum timbul kewajiban respons balik.',
        en: 'By the end of the period no duty to answer (respons balik) had arisen.',
      },
    },
    owed: {
      label: { id: 'Masih wajib dijawab', en: 'Still owed' },
      definition: {
        id: 'Pada akhir masa ini warga masih menunggu jawabannya.',
        en: 'At the end of the period the citizen still waited for his answer.',
      },
    },
    answered: {
      label: { id: 'Sudah dijawab, belum tentu sampai', en: 'Answered, not known to have arrived' },
      definition: {
        id: 'Kewajiban terakhirnya sudah dijawab; pada akhir masa ini belum ada tanda bahwa jawabannya sampai.',
        en: 'Its last duty was answered; at the end of the period nothing showed that the answer had arrived.',
      },
    },
    presumed: {
      label: { id: 'Dianggap sampai', en: 'Presumed' },
      definition: {
        id: 'Jawaban terakhirnya dianggap sampai, tanpa bukti.',
        en: 'Its last answer is taken to have arrived, without proof.',
      },
    },
    reached: {
      label: { id: 'Terbukti sampai', en: 'Reached' },
      definition: {
        id: 'Jawaban terakhirnya terbukti sampai kepada warga.',
        en: 'Its last answer is proven to have reached the citizen.',
      },
    },
    'no-way': {
      label: { id: 'Tidak bisa dikabari', en: 'No way to reach' },
      definition: {
        id: 'Sudah dijawab, tetapi warga tidak bisa dikabari.',
        en: 'It was answered, but the citizen could not be told.',
      },
    },
    waived: {
      label: { id: 'Dibebaskan', en: 'Waived' },
      definition: {
        id: 'Kewajiban terakhirnya dibebaskan atasan dengan alasan.',
        en: 'A superior released the desk from its last duty, with a reason.',
      },
    },
    unreached: {
      label: { id: 'Tak terhubungi', en: 'Not reached' },
      definition: {
        id: 'Kewajiban terakhirnya berakhir karena pelapor tidak dapat dihubungi.',
        en: 'Its last duty ended because the citizen could not be reached.',
      },
    },
  },
  repeat: {
    once: {
      label: { id: 'Sekali', en: 'Once' },
      definition: {
        id: 'Sampai akhir masa ini tidak dibuka lagi dan tidak digabungkan dengan laporan lain.',
        en: 'By the end of the period it was not reopened, nor put together with another report.',
      },
    },
    repeated: {
      label: { id: 'Berulang', en: 'Repeated' },
      definition: {
        id: 'Sampai akhir masa ini dibuka lagi setelah dijawab atau ditutup, atau ternyata sama dengan laporan lain.',
        en: 'By the end of the period it was reopened after it was answered or closed, or was the same as another report.',
      },
    },
  },
};

/** @param happened - events of one ticket, in order */
export function complianceOf(happened: readonly PeriodEvent[]): Compliance {
  const has = (figure: PeriodEvent['figure']) => happened.some((each) => each.figure === figure);
  const duty = happened.findLast((each) => each.duty)?.duty;
  return {
    lateness: has('late') ? 'late' : 'on-time',
    answer: duty ?? 'none',
    repeat: has('repeated') ? 'repeated' : 'once',
  };
}
