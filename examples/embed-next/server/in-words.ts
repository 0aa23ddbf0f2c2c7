const day = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'Asia/Jakarta' });
const minute = new Intl.DateTimeFormat('id-ID', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Asia/Jakarta',
});

/** "14 April 2026". @param at - epoch ms */
export const dayInWords = (at: number) => day.format(at);

/** "14 Apr 2026, 09.00 WIB". @param at - epoch ms */
export const minuteInWords = (at: number) => `${minute.format(at)} WIB`;
