export const account = '9351f46a-678c-43f5-b8a6-d4eb58d131af';
