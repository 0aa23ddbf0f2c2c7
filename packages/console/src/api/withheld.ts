/** Whether the API names a party or a conversation only by this word: the officer may not know who it is. */
export function isWithheld(id: string): boolean {
  return id === 'withheld';
}
