import type { idPostalLetter } from './id-postal-letter.js';

/** Postal letters, in English. */
export const enPostalLetter: typeof idPostalLetter = {
  letter: {
    agenda: 'Register number',
    agendaHint: 'of the register, no year',
    agendaNeeded: 'A register number has letters, digits and . / - # :',
    receivedOn: 'Received on',
    receivedHint: 'deadlines count from this day',
    dayWrong: 'This day cannot be read, or is yet to come.',
    address: 'Address of the sender',
    addressHint: 'for the letter of answer',
    scan: 'Scan of the letter',
    scanHint: 'PDF or photo, up to 20 MB',
    scans: (count: number) => `${count} ${count === 1 ? 'file' : 'files'} chosen`,
    subject: 'Subject',
    answeredOn: 'Answered on',
    answeredHint: 'only for a letter that was answered on paper; its report is closed at once',
    answerDayWrong: 'This day cannot be read, is before the letter came, or is yet to come.',
    answer: 'Words of the answer',
    answerHint: 'the writer reads them on the page Track My Report',
    lead: 'Copy from the letter and the register. Kept on this computer until you record it.',
    body: 'Words of the letter',
    bodyHint: 'Copy the words of the letter itself; its scan is kept beside them.',
    bodyNeeded: 'The words of the letter are missing.',
    failed:
      'Not recorded yet. Your words are still here. A scan is a PDF or a photo, its day at most a year back.',
    known: (number: string) =>
      `A letter with this register number was recorded as ${number}. No new report was made.`,
    knownTitle: 'Letter already recorded',
    receiptLead: 'Write number and PIN on the routing slip, or print the receipt.',
    print: 'Print the letter of answer',
  },
};
