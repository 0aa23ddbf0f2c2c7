/** Addresses of the page with a phone, by language. */
export const phonePaths = { id: '/telepon', en: '/en/telepon' } as const;
