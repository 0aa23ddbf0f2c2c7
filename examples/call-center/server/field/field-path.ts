/** Where whoever was given a link to the field comes to. */
export const fieldPath = '/lapangan';
