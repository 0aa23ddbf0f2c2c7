/** The languages that the desk and the console bring along. */
export type ShippedLocale = 'id' | 'en';
