import type { Target } from '@aduan/calendar';
import type { Label } from '@aduan/core';
import type { SlaCondition } from '@aduan/core/sla';

const metrics: Readonly<Record<string, Label>> = {
  'first-response': { id: 'Tanggapan pertama', en: 'First response' },
  'next-response': { id: 'Tanggapan berikutnya', en: 'Next response' },
  'follow-up': { id: 'Tindak lanjut', en: 'Follow-up' },
  resolution: { id: 'Penyelesaian', en: 'Resolution' },
  'response-back': { id: 'Jawaban kepada warga', en: 'Answer to the citizen' },
  'auto-close': { id: 'Penutupan otomatis', en: 'Automatic closing' },
};

/** What a limit is about: "Penyelesaian, topik ksp.penarikan". */
export function limitSubject(
  metric: string,
  when: SlaCondition | undefined,
  topicName: (code: string) => Label | null,
): Label {
  const { id, en } = metrics[metric] ?? { id: metric, en: metric };
  const topics = (when?.categories ?? []).map((code) => topicName(code) ?? { id: code, en: code });
  const said = (language: 'id' | 'en', own: string) =>
    [
      own,
      ...(when?.kinds ?? []),
      ...topics.map((topic) => topic[language]),
      ...(when?.channels ?? []),
      ...(when?.priorities ?? []),
    ].join(', ');
  return { id: said('id', id), en: said('en', en) };
}

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

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
