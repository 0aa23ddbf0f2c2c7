/** Texts for a caller whose number and PIN did not match. */
export const retryWords = {
  keyPinAgain: { id: 'Ketik PIN-nya sekali lagi', en: 'Key in the PIN once more' },
  keyNumberAgain: {
    id: 'Nomornya yang keliru, ketik lagi nomornya',
    en: 'The number was wrong, key it in again',
  },
} as const;
