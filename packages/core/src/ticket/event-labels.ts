import type { Label } from '../ports/label.js';
import type { CoreEventType } from './events.js';

const label = (id: string, en: string): Label => ({ id, en });

/** Messages, notes and steps, which the timeline shows without a label. */
type ToldAsTheyAre =
  | 'ticket.opened'
  | 'ticket.moved'
  | 'message.received'
  | 'message.sent'
  | 'note.added'
  | 'obligation.attempted';

/** Labels of the other events of core; plugins define labels for their own. */
const labels: Readonly<Record<Exclude<CoreEventType, ToldAsTheyAre>, Label>> = {
  'ticket.assigned': label('Penugasan: {who}', 'Given to: {who}'),
  'ticket.recused': label('Yang dilaporkan ditetapkan', 'Reported parties named'),
  'ticket.classified': label('Dikelompokkan: {category}', 'Classified: {category}'),
  'ticket.restricted': label('Perlindungan identitas diubah', 'Protection of identity changed'),
  'ticket.linked': label('Dikaitkan dengan laporan lain', 'Linked to another report'),
  'ticket-sync:shared': label('Diteruskan ke sistem lain', 'Shared with another system'),
  'ticket-sync:received': label('Kabar dari {system}', 'News from {system}'),
  'merged-tickets:joined': label('Digabung ke laporan lain', 'Joined another report'),
  'merged-tickets:left': label('Dipisahkan dari laporan lain', 'Separated from another report'),
  'merged-tickets:report-joined': label('Laporan lain digabung ke sini', 'Another report joined'),
  'merged-tickets:report-left': label('Laporan lain dipisahkan dari sini', 'Another report left'),
  'merged-tickets:report-wrote': label(
    'Pelapor yang digabung menulis lagi',
    'A joined reporter wrote again',
  ),
  'message.failed': label('Pesan gagal terkirim', 'A message was not delivered'),
  'obligation.owed': label('Kewajiban menjawab mulai', 'An answer is owed'),
  'obligation.fulfilled': label('Jawaban disampaikan', 'The owed answer was given'),
  'obligation.reached': label(
    'Jawaban terbukti sampai: {proof}',
    'Proven to have the answer: {proof}',
  ),
  'obligation.presumed': label(
    'Jawaban dianggap sampai, tanpa bukti: {proof}',
    'Presumed to have the answer, without proof: {proof}',
  ),
  'obligation.to-call': label(
    'Jawaban belum dibaca: pelapor perlu ditelepon',
    'The answer was not seen: the reporter has to be called',
  ),
  'obligation.no-way': label(
    'Pelapor tidak dapat dikabari: tidak ada kontak',
    'No way to tell the reporter: there is no contact',
  ),
  'obligation.waived': label('Kewajiban menjawab dibebaskan', 'The owed answer was waived'),
  'obligation.unreached': label(
    'Kewajiban menjawab berakhir: pelapor tidak dapat dihubungi',
    'The owed answer ended: the reporter could not be reached',
  ),
  'pin.renewed': label('PIN baru dikirim ke warga', 'A new PIN was sent'),
  'sla.warned': label('Peringatan tenggat: {metric}', 'Warning of a deadline: {metric}'),
  'sla.breached': label('Tenggat terlewat: {metric}', 'Deadline missed: {metric}'),
  'sla.rescheduled': label(
    'Tenggat dihitung ulang{decree}. Yang bergeser: {deadlines}',
    'Deadlines recalculated{decree}. Moved: {deadlines}',
  ),
  'replies:draft-written': label('Rancangan jawaban ditulis', 'A draft was written'),
  'replies:draft-submitted': label(
    'Rancangan diajukan untuk disetujui',
    'The draft was submitted for approval',
  ),
  'replies:draft-approved': label('Rancangan disetujui', 'The draft was approved'),
  'replies:draft-returned': label('Rancangan dikembalikan', 'The draft was returned'),
  'replies:draft-discarded': label('Rancangan dibuang', 'The draft was discarded'),
  'party.exported': label('Salinan data pelapor dibuat', "The reporter's data were copied"),
  'party.corrected': label(
    'Data pelapor diperbaiki: {fields}',
    "The reporter's data were corrected: {fields}",
  ),
  'party.erased': label('Data pelapor dihapus', "The reporter's data were erased"),
};

/** The label of an event of core, by its type. `{who}` and `{deadlines}` stand for several facts, others for one. */
export const eventLabels: Readonly<Record<string, Label>> = labels;
