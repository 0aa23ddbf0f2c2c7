/** Where whoever was given a link to the field comes to; its secret follows `#`, which no server and no log sees. */
export const fieldPath = '/lapangan';
