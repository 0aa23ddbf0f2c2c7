import { AduanError } from '@aduan/core';
import { defineEvent, definePlugin, defineState, defineTicketCommand } from '@aduan/core/plugin';
import * as z from 'zod';

const facts = z.strictObject({
  result: z.enum(['good', 'bad']),
  visitAt: z.int(),
  surveyor: z.string(),
  seats: z.int(),
  isOpen: z.boolean(),
  day: z.string(),
  secret: z.string(),
});
type Facts = z.output<typeof facts>;
const surveyed = defineEvent({
  type: 'surveys:done',
  label: {
    id: 'Survei {result} pada {visitAt} oleh {surveyor}, rahasia {secret}',
    en: 'Survey {result} at {visitAt} by {surveyor}, secret {secret}',
  },
  facts,
  shown: {
    ...{ result: 'open', visitAt: 'open', surveyor: 'open', seats: 'open', isOpen: 'open' },
    ...{ day: 'open', secret: 'recusals' },
  },
  personal: z.strictObject({ text: z.string() }),
});

interface State {
  readonly result: Facts['result'] | null;
  readonly visitAt: number | null;
  readonly isOpen: boolean | null;
  readonly seats: number | null;
  readonly tools: readonly string[];
  readonly day: string | null;
  readonly secret: string | null;
}

const state = defineState<State>({
  initial: {
    ...{ result: null, visitAt: null, isOpen: null, seats: null, tools: [] },
    ...{ day: null, secret: null },
  },
  shown: {
    ...{ result: 'open', visitAt: 'open', isOpen: 'open', seats: 'open', tools: 'open' },
    ...{ day: 'open', secret: 'recusals' },
  },
  evolve: (before, event) =>
    surveyed.is(event) ? { ...before, ...event.facts, tools: [] } : before,
});

const label = (id: string, en: string) => ({ id, en });
const catalogue = {
  name: label('Survei', 'Surveys'),
  commands: { survey: label('Survei kantor', 'Survey the office') },
  fields: {
    result: {
      label: label('Hasil', 'Result'),
      values: { good: label('baik', 'good'), bad: label('buruk', 'bad') },
    },
    visitAt: { label: label('Waktu kunjungan', 'Time of the visit'), holds: 'instant' },
    startsAt: { label: label('Mulai', 'Start') },
    day: { label: label('Hari', 'Day') },
    surveyor: { label: label('Petugas survei', 'Surveyor'), holds: 'officer' },
    seats: { label: label('Jumlah kursi', 'Seats') },
    isOpen: { label: label('Kantor buka', 'Office open') },
    text: { label: label('Catatan', 'Remark') },
    title: { label: label('Judul', 'Title') },
    tags: { label: label('Kata kunci', 'Tags') },
    tools: {
      label: label('Alat', 'Tools'),
      values: { camera: label('kamera', 'camera'), scale: label('timbangan', 'scale') },
    },
    secret: { label: label('Rahasia', 'Secret') },
  },
} as const;

/** What each command got, as its plugin read it. */
export const received: unknown[] = [];

/** Officers survey an office: a plugin whose command has a field of every kind. */
export const surveys = () =>
  definePlugin({
    id: 'surveys',
    catalogue,
    events: [surveyed],
    personal: { 'done.text': { purpose: label('Menilai kantor', 'To assess the office') } },
    state,
    permissions: { 'surveys:do': ['supervisor'], 'surveys:close': ['agent'] },
    errors: { 'surveys-full': { status: 409, title: label('Kursi penuh', 'No seat left') } },
    setup: () => ({
      commands: {
        survey: defineTicketCommand({
          permission: 'surveys:do',
          input: z.strictObject({
            result: z.enum(['good', 'bad']),
            title: z.string().min(3).max(40),
            text: z.string().min(1).max(500),
            seats: z.int().min(1).max(20),
            visitAt: z.int(),
            startsAt: z.iso.datetime({ offset: true }).exactOptional(),
            day: z.iso.date().exactOptional(),
            surveyor: z.string().max(100),
            isOpen: z.boolean(),
            tags: z.array(z.string().max(10)).max(3).exactOptional(),
            tools: z.array(z.enum(['camera', 'scale'])).min(1),
          }),
          http: { path: 'surveys', summary: 'Survey the office' },
          decide(_ticket, { text, ...input }) {
            const { day = '', isOpen, result, seats, surveyor, visitAt } = input;
            if (seats === 13) throw new AduanError('surveys-full', 'No seat is left.');
            received.push({ text, ...input });
            const kept = { day, isOpen, result, seats, surveyor, visitAt, secret: 'meja-9' };
            return [surveyed(kept, { text })];
          },
        }),
        closeSurvey: defineTicketCommand({
          permission: 'surveys:close',
          input: z.strictObject({}),
          http: { path: 'surveys/end', summary: 'Close the survey' },
          decide: () => [],
        }),
      },
    }),
  });
