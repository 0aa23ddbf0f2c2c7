import type { idRecap } from './id-recap.js';

/** The recap and lists for spreadsheets, in English. */
export const enRecap: typeof idRecap = {
  recap: {
    lead: 'Counted from the histories of the reports that you may see. What is recorded later changes it.',
    step: 'By',
    week: 'Week',
    month: 'Month',
    weekOf: (number, first, last) => `Week ${number}, ${first} – ${last}`,
    period: 'Period',
    readers: 'For',
    office: 'Office',
    public: 'Everybody',
    publicLead: (smallest) =>
      `Counts from 1 to ${smallest - 1}, and those from which they could be calculated, are written •, so that nobody can tell whose report it was.`,
    publicAdvice:
      'Publish the recap of weeks or that of months, not both: one may tell what the other hides.',
    print: 'Print',
    csv: 'Download CSV',
    csvHelp: 'For spreadsheets set to English',
    counted: (date) => `Counted ${date}`,
    figure: 'Figure',
    meaning: 'Meaning',
    split: 'Bold: officers. Below it what the bot did, if anything.',
    none: 'None yet',
    empty: 'Nothing happened in this period.',
    ratings: 'What citizens thought',
    noRatings: 'No citizen rated a report in this period.',
    fewRatings: (count) =>
      count === null
        ? 'Too few citizens rated for it to be published.'
        : `${count} citizens rated. Their scores are not shown, so that nobody can tell who gave them.`,
    average: (average, count) =>
      `On average ${average}, of ${count} ${count === 1 ? 'rating' : 'ratings'}`,
    rated: (average, count) => `${average} (${count})`,
    score: (score, count) => `Score ${score}: ${count} ${count === 1 ? 'citizen' : 'citizens'}`,
    by: (dimension) => `By ${dimension.toLowerCase()}`,
  },
};
