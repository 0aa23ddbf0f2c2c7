import {
  autoCloseRules,
  firstResponseRules,
  followUpRules,
  resolutionRules,
  responseBackRules,
} from '../metric-rules.js';
import type { SlaPolicy, SlaTarget } from '../policy.js';

const warnAt = [{ fraction: 0.75 }, { before: { unit: 'working-days', days: 1 } }] as const;

const escalations: SlaTarget['escalations'] = [
  { after: { unit: 'working-days', days: 1 }, to: 'supervisor' },
];

/**
 * The limits that agencies publish for SP4N-LAPOR!, in working days: 3 to verify, 5 for an information request, 14 or
 * 60 to resolve, 5 to follow up, closed after 10 without a reply.
 *
 * The practice dates from PermenPANRB 62/2018, which PermenPANRB 5/2025 has replaced; neither text was read for these
 * numbers. No number for suggestions was found, so they have no limit.
 */
export const sp4nPractice: SlaPolicy = {
  id: 'sp4n-2018-practice',
  version: '1',
  title: { id: 'Praktik SP4N-LAPOR! (era 2018)', en: 'SP4N-LAPOR! practice (2018 era)' },
  note: {
    id: 'Angka yang lazim diumumkan instansi; untuk respons balik tidak ditemukan, jadi dipakai angka tindak lanjut. Belum dicocokkan dengan PermenPANRB 5/2025 dan bukan pernyataan kepatuhan.',
    en: 'Numbers that agencies publish; none was found for the response itself, so that of the follow-up is taken. Not checked against PermenPANRB 5/2025 and no claim of compliance.',
  },
  targets: [
    {
      key: 'sp4n.verify',
      metric: 'first-response',
      ...firstResponseRules,
      target: { unit: 'working-days', days: 3 },
      warnAt,
      escalations,
      source: 'FAQ LAPOR! (blog.lapor.go.id); KemenPANRB, Republika 14 Juni 2018',
      confidence: 'high',
      verifiedOn: null,
    },
    {
      key: 'sp4n.info',
      metric: 'resolution',
      when: { kinds: ['information-request'] },
      ...resolutionRules,
      target: { unit: 'working-days', days: 5 },
      warnAt,
      escalations,
      source: 'Republika 14 Juni 2018; laman SIPPN 2024',
      confidence: 'high',
      verifiedOn: null,
    },
    {
      key: 'sp4n.sup',
      metric: 'resolution',
      when: { kinds: ['complaint'], supervisory: true },
      ...resolutionRules,
      target: { unit: 'working-days', days: 60 },
      warnAt,
      escalations,
      source: 'SIPPN Kelurahan Paria SK 060.1/KP/2024; Biro Adpem Kalimantan Barat',
      confidence: 'high',
      verifiedOn: null,
    },
    {
      key: 'sp4n.nonsup',
      metric: 'resolution',
      when: { kinds: ['complaint'], supervisory: false },
      ...resolutionRules,
      target: { unit: 'working-days', days: 14 },
      warnAt,
      escalations,
      source: 'SIPPN Kelurahan Paria SK 060.1/KP/2024; Republika 14 Juni 2018',
      confidence: 'high',
      verifiedOn: null,
    },
    {
      key: 'sp4n.followup',
      metric: 'follow-up',
      ...followUpRules,
      target: { unit: 'working-days', days: 5 },
      warnAt,
      escalations,
      source: 'Keterangan aplikasi SP4N LAPOR!: instansi 5 hari kerja sejak disposisi',
      confidence: 'high',
      verifiedOn: null,
    },
    {
      key: 'sp4n.response',
      metric: 'response-back',
      ...responseBackRules,
      target: { unit: 'working-days', days: 5 },
      warnAt,
      escalations,
      source: 'Angka tindak lanjut dalam keterangan aplikasi SP4N LAPOR!',
      confidence: 'unverified',
      verifiedOn: null,
    },
    {
      key: 'sp4n.autoclose',
      metric: 'auto-close',
      ...autoCloseRules,
      target: { unit: 'working-days', days: 10 },
      source: 'Keterangan aplikasi SP4N LAPOR!',
      confidence: 'high',
      verifiedOn: null,
    },
  ],
};
