import type { ChannelContext, TranscriptEntry } from '@aduan/core/channel';

/** The whole transcript of a conversation; the desk returns it in pages. */
export async function readTranscript(
  { citizen: desk }: ChannelContext,
  account: string,
  conversation: string,
): Promise<readonly TranscriptEntry[]> {
  const entries: TranscriptEntry[] = [];
  for (;;) {
    const after = entries.at(-1)?.revision ?? 0;
    const page = await desk.transcript(account, conversation, after);
    if (page.length === 0) return entries;
    entries.push(...page);
  }
}
