/** Set by `npm run test:deep`: every property is then checked far more often. */
export const isDeep = process.env.ADUAN_DEEP === '1';
