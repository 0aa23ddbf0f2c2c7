import type { TrackingView } from '@aduan/core/channel';
import { fakeNow } from '@aduan/testkit';

/** A report that was answered, with text that must be escaped. */
export const sampleReport: TrackingView = {
  number: 'ADU-2026-000123-4',
  kind: 'complaint',
  state: { id: 'Sudah dijawab', en: 'Answered' },
  phase: 'answered',
  category: { id: 'Simpanan', en: 'Savings' },
  receivedAt: fakeNow,
  promisedBy: Date.UTC(2026, 3, 14, 9),
  firstPromisedBy: null,
  next: { id: 'Giliran Anda membaca', en: 'Your turn to read' },
  help: null,
  steps: [{ at: fakeNow, text: { id: 'Laporan <diterima>', en: 'Report received' } }],
  unreached: false,
  plugins: {},
  may: [],
  pass: '1.ab',
  answers: [{ at: fakeNow, text: 'Sudah kami cairkan.\nTerima kasih <b>.', sources: [] }],
};
