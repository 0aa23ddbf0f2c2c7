import type { Answers } from '../answers.js';
import { literal } from './source-text.js';

const comments = {
  id: {
    calendar: 'Jam kerja dan hari libur. Zona waktunya: WIB, WITA, atau WIT.',
    categories: 'Yang diadukan warga. Petugas menyempurnakan pilihan warga.',
    office: 'Nama, jam kerja, tenggat, dan topik layanan.',
    organization: 'Unit kerja. Yang bekerja di dalamnya ditambahkan selagi layanan berjalan.',
  },
  en: {
    calendar: 'Working hours and holidays. The time zone is WIB, WITA or WIT.',
    categories: 'What people write about. Officers correct what citizens choose.',
    office: 'Name, working hours, deadlines and topics of the desk.',
    organization: 'Units. Those who work in them are added while the desk runs.',
  },
} as const;

/** `office.ts`: the settings that differ between offices. */
export function officeFile({ language, name }: Answers): string {
  const say = comments[language];
  const text = literal(name);
  return `import { compileCalendar } from '@aduan/calendar';
import { civilServiceCalendarDefinition } from '@aduan/calendar/indonesia';
import { categoryTree, sp4nPractice } from '@aduan/core';
import { personalDataMasker } from '@aduan/privacy';

/** ${say.calendar} */
const calendar = compileCalendar(civilServiceCalendarDefinition('WIB'));

/** ${say.categories} */
const categories = categoryTree([
  { code: 'service', label: { id: 'Pelayanan', en: 'Service' }, synonyms: ['loket', 'antre'] },
  { code: 'facility', label: { id: 'Fasilitas', en: 'Facilities' }, synonyms: ['rusak', 'mati'] },
  { code: 'other', label: { id: 'Lainnya', en: 'Anything else' }, catchAll: true },
]);

/** ${say.office} */
export const office = {
  name: { id: ${text}, en: ${text} },
  calendar,
  categories,
  policies: [sp4nPractice],
  masker: personalDataMasker(),
  // ${say.organization}
  organization: {
    units: [
      { code: 'service', name: { id: 'Layanan', en: 'Service' } },
      { code: 'supervision', name: { id: 'Pengawasan', en: 'Supervision' } },
    ],
    intake: 'service',
    supervision: ['supervision'],
  },
};
`;
}
