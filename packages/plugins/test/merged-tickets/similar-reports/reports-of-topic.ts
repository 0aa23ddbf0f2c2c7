/**
 * Reports of one topic, grouped by matter: those of one list are about the same matter, those of different lists are
 * not.
 */
export type ReportsOfTopic = readonly (readonly string[])[];
