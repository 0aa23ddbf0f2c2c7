/** A request body of the Cloud API, or a part of one. */
export type MessageBody = Readonly<Record<string, unknown>>;
