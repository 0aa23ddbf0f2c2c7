/** The path of field task links; the secret follows `#`, so no server and no log sees it. */
export const fieldPath = '/lapangan';
