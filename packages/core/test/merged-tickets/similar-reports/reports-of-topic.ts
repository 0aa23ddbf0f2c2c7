/**
 * Reports of one topic, put together by what they are about: those of one list are about the same matter, those of
 * different lists are not.
 */
export type ReportsOfTopic = readonly (readonly string[])[];
