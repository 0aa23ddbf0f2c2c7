/** Languages of the shipped templates. */
export type TemplateLanguage = 'id' | 'en';

/** A template in the form of `POST /{WhatsApp business account}/message_templates`. */
export interface UtilityTemplate {
  readonly name: string;
  readonly language: TemplateLanguage;
  readonly category: 'UTILITY';
  readonly components: readonly [
    {
      readonly type: 'BODY';
      readonly text: string;
      readonly example: { readonly body_text: readonly [readonly string[]] };
    },
  ];
}

/** Occasions with shipped templates. */
export type TemplateOccasion =
  | 'received'
  | 'question'
  | 'answer'
  | 'missed-call'
  | 'closed'
  | 'message'
  | 'notification';

type Texts = Readonly<Record<TemplateLanguage, string>>;

function both(name: string, texts: Texts, ...examples: readonly string[]) {
  const made = (language: TemplateLanguage): UtilityTemplate => ({
    name,
    language,
    category: 'UTILITY',
    components: [{ type: 'BODY', text: texts[language], example: { body_text: [examples] } }],
  });
  return { id: made('id'), en: made('en') };
}

const number = 'ADU-2026-000123-4';

/**
 * Templates to submit to Meta for approval, which is needed before they can be sent. As Meta requires, none advertises,
 * and none begins or ends with a parameter.
 */
export const utilityTemplates: Readonly<
  Record<TemplateOccasion, Readonly<Record<TemplateLanguage, UtilityTemplate>>>
> = {
  received: both(
    'aduan_received',
    {
      id: 'Laporan Anda sudah kami terima dengan nomor {{1}}. Kami jawab paling lambat {{2}}. Simpan nomor ini untuk menanyakan kabarnya.',
      en: 'We have received your report under number {{1}}. We will answer by {{2}} at the latest. Please keep this number to ask how it stands.',
    },
    number,
    '14 April 2026',
  ),
  question: both(
    'aduan_question',
    {
      id: 'Tentang laporan Anda, nomor {{1}}, kami perlu bertanya: {{2}} Balas saja pesan ini.',
      en: 'To deal with your report {{1}} we need to ask you: {{2}} Please reply to this message.',
    },
    number,
    'Di desa mana gerai itu berada?',
  ),
  answer: both(
    'aduan_answer',
    {
      id: 'Jawaban untuk laporan Anda, nomor {{1}}, sudah ada. Balas pesan ini, nanti jawabannya kami kirim di sini.',
      en: 'The answer to your report {{1}} is ready. Reply to this message and we will send it here.',
    },
    number,
  ),
  'missed-call': both(
    'aduan_missed_call',
    {
      id: 'Kami mencoba menelepon Anda tentang laporan nomor {{1}}, tetapi belum tersambung. Kapan Anda bisa ditelepon? Balas saja pesan ini.',
      en: 'We tried to call you about your report {{1}} and could not reach you. Please reply with a time that suits you.',
    },
    number,
  ),
  closed: both(
    'aduan_closed',
    {
      id: 'Laporan Anda, nomor {{1}}, sudah selesai kami tangani dan kami tutup. Kalau masih ada yang belum beres, balas saja pesan ini.',
      en: 'We have dealt with your report {{1}} and closed it. If something is still not right, please reply to this message.',
    },
    number,
  ),
  message: both(
    'aduan_message',
    {
      id: 'Pesan tentang laporan Anda: {{1}} Kalau mau menjawab, balas saja pesan ini.',
      en: 'A message about your report: {{1}} Reply to this message if you would like to answer.',
    },
    'Uang simpanan Anda sudah dikembalikan hari ini.',
  ),
  notification: both(
    'aduan_notification',
    {
      id: 'Pemberitahuan untuk petugas: {{1}} Buka laporannya di meja layanan.',
      en: 'Notification for officers: {{1}} Please open the case at your desk.',
    },
    `Baru di antrean Tim pusat ${number}`,
  ),
};
