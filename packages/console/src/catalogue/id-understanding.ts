/** Suggested topics, in Indonesian. */
export const idUnderstanding = {
  understanding: {
    topics: 'Mungkin tentang',
    chance: (percent: number) => `${percent} %`,
    urgent: 'Terdengar mendesak: baca lebih dulu.',
    hint: 'Saran dari kata-katanya. Anda yang memutuskan.',
  },
};
