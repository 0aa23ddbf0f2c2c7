/** The languages of the text around an answer; the answer itself stays in its article's language. */
export type AnswerLanguage = 'id' | 'en';

/** The text around an answer. */
export const answerCatalogue: Readonly<Record<AnswerLanguage, AnswerWords>> = {
  id: {
    source: 'Sumber',
    since: (day) => `Berlaku sejak ${day}`,
    until: (day) => `Jawaban ini berlaku sampai ${day}.`,
    choices: 'Maksud Anda yang mana?',
    otherwise: 'Bila bukan salah satunya, tuliskan dengan kata lain atau ketik "petugas".',
    nothing:
      'Maaf, kami belum punya jawaban yang pasti untuk itu. Pertanyaan Anda kami catat. Ketik "petugas" bila ingin dibantu petugas.',
  },
  en: {
    source: 'Source',
    since: (day) => `In force since ${day}`,
    until: (day) => `This answer holds until ${day}.`,
    choices: 'Which of these do you mean?',
    otherwise: 'If it is none of them, say it in other words or type "officer".',
    nothing:
      'Sorry, we do not have a certain answer to that yet. We noted your question. Type "officer" to be helped by a person.',
  },
};

interface AnswerWords {
  readonly source: string;
  since(day: string): string;
  until(day: string): string;
  readonly choices: string;
  readonly otherwise: string;
  readonly nothing: string;
}
