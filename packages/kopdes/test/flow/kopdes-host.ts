import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { formatDate, formatMoment } from '@aduan/core/channel';
import { findTicketNumber } from '@aduan/core/ticket';
import type { SimulatedHost, SimulatedOutcome } from '@aduan/dialogue/simulator';
import type { KopdesSlots } from '../../src/flow/index.js';
import { categoryByWords } from './category-by-words.js';

/** What a report may be about. */
const topics = [
  { label: 'Pengurus', value: 'kdmp.tata_kelola.pengurus' },
  { label: 'Rapat anggota', value: 'koperasi.umum.rat' },
];

const { timeZone } = kemenkopCalendar.def;
const answers = [
  {
    about: /syarat|requirements/i,
    answer: {
      id: 'Pengurus paling sedikit lima orang, pengawas paling sedikit tiga orang.',
      en: 'At least five board members and at least three supervisors.',
    },
  },
  {
    about: /biaya|bayar|gratis/i,
    answer: { id: 'Melapor itu gratis.', en: 'It is free.' },
  },
];

/** What the desk would like to know. */
const followUpAnswer = {
  outlet: { id: 'Apakah gerainya sudah buka?', en: 'Is the outlet open?' },
  capital: { id: 'Apakah modal usahanya sudah ada?', en: 'Is there working capital?' },
};

/** What somebody may mean who asks about "koperasinya". */
const choices = [
  { label: 'Apa syarat pengurus koperasi?', value: { article: 'syarat' } },
  { label: 'Berapa biaya melapor?', value: { article: 'biaya' } },
];

/** Cooperatives that share the name of their village. */
const sukamaju = ['Cibungbulang, Kab. Bogor', 'Cibadak, Kab. Sukabumi'].map((where, place) => {
  const label = `Kopdes Merah Putih Sukamaju, Kec. ${where}`;
  const cooperative = { name: 'Koperasi Desa Merah Putih Sukamaju', simkopdesId: String(place) };
  return { label, value: { label, cooperative } };
});

/** Which one is meant: chosen, told apart by its district, or one of too many. */
function findPlace({ candidatePlace, place }: Partial<KopdesSlots>): SimulatedOutcome {
  if (candidatePlace === null) return { outcome: 'unknown' };
  if (candidatePlace === false) return { outcome: 'choices', slots: { candidates: [] } };
  if (typeof candidatePlace === 'object') return taken(candidatePlace.label);
  const isNamed = (district: string) => candidatePlace?.includes(district) === true;
  const named = sukamaju.find((_, at) => isNamed(at === 0 ? 'Cibungbulang' : 'Cibadak'))?.value;
  if (named) return taken(named.label);
  if (candidatePlace !== undefined) return { outcome: 'unknown' };
  if (place === 'Desa Sukamaju') return { outcome: 'choices', slots: { candidates: sukamaju } };
  return place === 'Desa Sidomulyo'
    ? { outcome: 'choices', slots: { candidates: [] } }
    : { outcome: 'unknown' };
}

function taken(cooperative: string): SimulatedOutcome {
  return { outcome: 'found', slots: { cooperative } };
}

/**
 * A desk with the hours of the ministry, two answers that it may have to choose from, and the report ADU-2026-000123-8 under PIN 12345678.
 *
 * @param joins - whether an officer has a case of the conversation already
 * @param asksBack - whether it knows cooperatives that share a name
 * @param isUnsure - whether what it is told may be about several things
 * @param wonders - whether it would like to know two things of the cooperative
 */
export function kopdesHost({
  hasOfficers = true,
  fails = 0,
  joins = false,
  asksBack = false,
  isUnsure = false,
  followUpQuestions = false,
} = {}): SimulatedHost {
  let filed = 0;
  let failing = fails;
  return {
    numberIn: findTicketNumber,
    perform(effect, at): SimulatedOutcome {
      if (effect.type === 'queue') return hasOfficers ? null : { outcome: 'unavailable' };
      if (effect.type === 'hours') {
        if (kemenkopCalendar.isOpen(at)) return { outcome: 'open' };
        const opens = formatMoment(kemenkopCalendar.nextChange(at).at, at, timeZone);
        return { outcome: 'closed', slots: { opens } };
      }
      const { at: dueAt } = kemenkopCalendar.due(at, { unit: 'working-days', days: 3 });
      const promise = formatDate(dueAt ?? at, timeZone);
      const { slots } = effect;
      switch (effect.task) {
        case 'sort': {
          const category = categoryByWords(String(slots.story ?? ''));
          if (isUnsure) return { outcome: 'choices', slots: { topics } };
          return category ? { outcome: 'sure', slots: { category } } : { outcome: 'unknown' };
        }
        case 'locate':
          return { outcome: 'unknown' };
        case 'find':
          return asksBack ? findPlace(slots) : { outcome: 'unknown' };
        case 'note':
          if (slots.followUpTopic !== 'outlet') return { outcome: 'done' };
          return {
            outcome: 'more',
            slots: { followUpQuestion: followUpAnswer.capital, followUpTopic: 'capital' },
          };
        case 'callback':
          return { outcome: 'noted', slots: { promise } };
        case 'answer': {
          const asked = slots.meant ?? slots.question;
          const about = typeof asked === 'string' ? asked : JSON.stringify(asked ?? null);
          const found = answers.find(({ about: words }) => words.test(about));
          if (found) return { outcome: 'answered', slots: { answer: found.answer } };
          return /koperasinya/i.test(about)
            ? { outcome: 'choices', slots: { choices } }
            : { outcome: 'unknown' };
        }
        case 'status': {
          const status = { id: 'sedang kami periksa.', en: 'we are looking into it.' };
          if (slots.number === undefined && slots.own !== undefined) {
            return { outcome: 'found', slots: { number: slots.own, status } };
          }
          if (slots.pin === '00000000') return { outcome: 'locked' };
          if (slots.pin === '11111111') return { outcome: 'guarded' };
          const isRight = slots.number === 'ADU-2026-000123-8' && slots.pin === '12345678';
          return isRight ? { outcome: 'found', slots: { status } } : { outcome: 'not-found' };
        }
        default: {
          failing -= 1;
          if (failing >= 0) return { outcome: 'failed' };
          if (joins) return { outcome: 'joined', slots: { own: 'ADU-2026-000200-3' } };
          filed += 1;
          const number = `ADU-2026-00020${filed}-7`;
          const followUpQuestion = followUpQuestions && {
            followUpQuestion: followUpAnswer.outlet,
            followUpTopic: 'outlet',
          };
          return { outcome: 'filed', slots: { number, own: number, promise, ...followUpQuestion } };
        }
      }
    },
  };
}
