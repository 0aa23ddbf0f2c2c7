/** Where citizens find the phone that is drawn on a page. */
export const phonePath = '/telepon';
