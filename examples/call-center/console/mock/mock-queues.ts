const minute = 60_000;

/** What is stuck on the invented desk's ways in and out. @param now - epoch ms */
export function mockQueues(now: number) {
  return {
    inbox: [
      {
        id: '12',
        channel: 'whatsapp',
        receivedAt: now - 95 * minute,
        attempts: 10,
        error: 'input-invalid',
      },
    ],
    outbox: [
      {
        id: 'kirim-1',
        channel: 'web',
        ticketId: null,
        ticketNumber: null,
        state: 'dead',
        attempts: 10,
        error: 'channel-retryable',
        failedAt: now - 20 * minute,
      },
    ],
  };
}
