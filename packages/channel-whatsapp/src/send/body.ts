/** A body, or a part of one, in the words of the Cloud API. */
export type MessageBody = Readonly<Record<string, unknown>>;
