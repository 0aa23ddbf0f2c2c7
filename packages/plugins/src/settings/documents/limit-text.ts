import type { Target } from '@aduan/calendar';
import type { Label } from '@aduan/core';
import { channelNames, type DeskNames } from '@aduan/core/channel';
import type { SlaCondition } from '@aduan/core/sla';
import type { Phase } from '@aduan/core/ticket';

const metrics: Readonly<Record<string, Label>> = {
  'first-response': { id: 'Tanggapan pertama', en: 'First response' },
  'next-response': { id: 'Tanggapan berikutnya', en: 'Next response' },
  'follow-up': { id: 'Tindak lanjut', en: 'Follow-up' },
  resolution: { id: 'Penyelesaian', en: 'Resolution' },
  'response-back': { id: 'Jawaban kepada warga', en: 'Answer to the citizen' },
  'auto-close': { id: 'Penutupan otomatis', en: 'Automatic closing' },
};

/** Names of what a limit is about. */
export type LimitNames = Pick<DeskNames, 'category' | 'kind'>;

/** Words between the parts of a limit. */
export const limitWords = {
  id: {
    handled: 'sejak mulai ditangani',
    deemed: 'yang datang di luar jam buka: sejak hari kerja berikutnya',
    warned: 'diingatkan',
    paused: 'berhenti selama',
    escalated: (to: string) => `diteruskan ke ${to} sesudah`,
  },
  en: {
    handled: 'since work on it began',
    deemed: 'outside opening hours: since the next working day',
    warned: 'warned at',
    paused: 'paused while',
    escalated: (to: string) => `escalated to ${to} after`,
  },
} as const;

/** Names of the phases in which a clock may pause. */
export const phaseNames: Readonly<Record<Phase, Label>> = {
  new: { id: 'baru', en: 'new' },
  active: { id: 'ditangani', en: 'active' },
  'waiting-citizen': { id: 'menunggu warga', en: 'waiting for the citizen' },
  'waiting-other': { id: 'menunggu pihak lain', en: 'waiting for others' },
  answered: { id: 'sudah dijawab', en: 'answered' },
  closed: { id: 'ditutup', en: 'closed' },
};

const roles: Readonly<Record<string, Label>> = {
  agent: { id: 'agen layanan', en: 'agents' },
  officer: { id: 'petugas', en: 'officers' },
  supervisor: { id: 'penyelia', en: 'supervisors' },
};

/** The name of a role; a role of the host is its code. */
export function roleName(role: string): Label {
  return roles[role] ?? { id: role, en: role };
}

/** What a limit is about: "Penyelesaian, Pengaduan, Penarikan simpanan". */
export function limitSubject(
  metric: string,
  when: SlaCondition | undefined,
  names: LimitNames,
): Label {
  const own = metrics[metric] ?? { id: metric, en: metric };
  return joinedNames([own, ...conditionNames(when, names)]);
}

/** Names of what a condition asks of a ticket; none where it asks nothing. */
export function conditionNames(
  when: SlaCondition | undefined,
  names: LimitNames,
): readonly Label[] {
  const { categories = [], channels = [], kinds = [], priorities = [] } = when ?? {};
  return [
    ...kinds.map(names.kind),
    ...(when?.supervisory === undefined ? [] : [supervisory[when.supervisory ? 'yes' : 'no']]),
    ...categories.map(names.category),
    ...channels.map((name) => channelNames[name] ?? { id: name, en: name }),
    ...priorities.map((name) => ({ id: name, en: name })),
  ];
}

/** "Pengaduan, Penarikan simpanan". */
export function joinedNames(names: readonly Label[]): Label {
  return {
    id: names.map((each) => each.id).join(', '),
    en: names.map((each) => each.en).join(', '),
  };
}

const supervisory = {
  yes: { id: 'Berkadar pengawasan', en: 'Supervisory' },
  no: { id: 'Tidak berkadar pengawasan', en: 'Not supervisory' },
} as const;

const minute = 60_000;
const hour = 60 * minute;

/** A length of time in words: "3 hari kerja". */
export function limitText(limit: Target): Label {
  switch (limit.unit) {
    case 'working-days':
      return { id: `${limit.days} hari kerja`, en: plural(limit.days, 'working day') };
    case 'calendar-days':
      return { id: `${limit.days} hari kalender`, en: plural(limit.days, 'calendar day') };
    case 'business-time': {
      const { id, en } = duration(limit.ms);
      return { id: `${id} jam buka`, en: `${en} of opening hours` };
    }
    case 'elapsed': {
      const { id, en } = duration(limit.ms);
      return { id, en };
    }
  }
}

function duration(ms: number): Label {
  const [hours, minutes] = [Math.floor(ms / hour), Math.round((ms % hour) / minute)];
  const id = [
    hours > 0 ? `${hours} jam` : '',
    minutes > 0 || hours === 0 ? `${minutes} menit` : '',
  ];
  const en = [
    hours > 0 ? plural(hours, 'hour') : '',
    minutes > 0 || hours === 0 ? plural(minutes, 'minute') : '',
  ];
  return { id: id.filter(Boolean).join(' '), en: en.filter(Boolean).join(' ') };
}

/** "1 day", "2 days". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
