/** The path of the page with a phone. */
export const phonePath = '/telepon';
