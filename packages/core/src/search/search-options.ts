/**
 * What a desk can be searched by. `facts`: the number, the masked subject, the cooperative, names of place and topic, kept in clear
 * words. `off`: only by a number, with `tickets.find`.
 */
export type SearchUse = 'off' | 'facts';
