/** Saturday 14 March 2026, 09.00 WIB, in epoch ms. */
export const fakeNow = Date.UTC(2026, 2, 14, 2);
