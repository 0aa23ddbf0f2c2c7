import type { idRecap } from './id-recap.js';

/** The recap and lists for spreadsheets, in English. */
export const enRecap: typeof idRecap = {
  recap: {
    title: 'Monthly recap',
    skip: 'Skip to the recap',
    short: 'Recap',
    lead: 'Counted from the histories of the reports that you may see. What is recorded later changes it.',
    month: 'Month',
    print: 'Print',
    csv: 'Download CSV',
    csvHelp: 'For spreadsheets set to English',
    counted: (date) => `Counted ${date}`,
    figure: 'Figure',
    value: 'Count',
    meaning: 'Meaning',
    none: 'None yet',
    empty: 'Nothing happened in this month.',
    ratings: 'What citizens thought',
    noRatings: 'No citizen rated a report in this month.',
    average: (average, count) =>
      `On average ${average}, of ${count} ${count === 1 ? 'rating' : 'ratings'}`,
    rated: (average, count) => `${average} (${count})`,
    score: (score, count) => `Score ${score}: ${count} ${count === 1 ? 'citizen' : 'citizens'}`,
    by: (dimension) => `By ${dimension.toLowerCase()}`,
    exportList: 'Download this list (CSV)',
  },
};
