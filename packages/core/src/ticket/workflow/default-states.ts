import type { WorkflowState } from './workflow.js';

/**
 * States of the default workflow. Official labels follow SP4N-LAPOR! and Indonesian office practice; labels for
 * citizens are in plain language.
 */
export const defaultStates = {
  received: {
    phase: 'new',
    official: { id: 'Diterima', en: 'Received' },
    citizen: { id: 'Laporan diterima', en: 'Report received' },
  },
  verifying: {
    phase: 'new',
    official: { id: 'Verifikasi', en: 'Verification' },
    citizen: { id: 'Sedang diperiksa', en: 'Being checked' },
  },
  'awaiting-complainant': {
    phase: 'waiting-citizen',
    official: { id: 'Menunggu kelengkapan', en: 'Awaiting completion' },
    citizen: { id: 'Menunggu tambahan dari Anda', en: 'Waiting for details from you' },
  },
  'on-hold': {
    phase: 'waiting-other',
    official: { id: 'Ditunda', en: 'On hold' },
    citizen: { id: 'Ditunda', en: 'Put on hold' },
  },
  routed: {
    phase: 'active',
    official: { id: 'Didisposisikan', en: 'Forwarded' },
    citizen: { id: 'Diteruskan ke {unit}', en: 'Passed on to {unit}' },
  },
  'in-progress': {
    phase: 'active',
    official: { id: 'Ditindaklanjuti', en: 'Follow-up' },
    citizen: { id: 'Sedang ditangani', en: 'Being worked on' },
  },
  responded: {
    phase: 'answered',
    official: { id: 'Respons balik', en: 'Responded' },
    citizen: { id: 'Sudah dijawab', en: 'Answered' },
  },
  reopened: {
    phase: 'active',
    official: { id: 'Ditanggapi pelapor', en: 'Reopened by the complainant' },
    citizen: { id: 'Dibuka kembali', en: 'Reopened' },
  },
  closed: {
    phase: 'closed',
    official: { id: 'Selesai', en: 'Closed' },
    citizen: { id: 'Selesai', en: 'Done' },
  },
  'rejected-not-competent': {
    phase: 'closed',
    official: { id: 'Bukan wewenang', en: 'Not competent' },
    citizen: {
      id: 'Bukan wewenang kami, silakan ke {agency}',
      en: 'Not ours to decide, please turn to {agency}',
    },
  },
  unreachable: {
    phase: 'closed',
    official: { id: 'Pelapor tidak dapat dihubungi', en: 'Citizen not reached' },
    citizen: {
      id: 'Ditutup karena Anda belum bisa kami hubungi',
      en: 'Closed because we could not reach you',
    },
  },
  archived: {
    phase: 'closed',
    official: { id: 'Diarsipkan', en: 'Archived' },
    citizen: { id: 'Tidak kami lanjutkan karena {reason}', en: 'Not taken up because {reason}' },
  },
} as const satisfies Readonly<Record<string, WorkflowState>>;

/** A state of the default workflow. */
export type DefaultState = keyof typeof defaultStates;
