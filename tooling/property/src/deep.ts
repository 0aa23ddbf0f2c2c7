/** `npm run test:deep` sets it: every law is then asked far more often. */
export const isDeep = process.env.ADUAN_DEEP === '1';
