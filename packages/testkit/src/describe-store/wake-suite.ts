import { describe, expect, test } from 'vitest';
import { buildCommit } from '../builders/build-commit.js';
import { buildConversation } from '../builders/build-message.js';
import type { UseStore } from './store-subject.js';

/** Suite: conversations are found when their wake time has come. */
export function describeWakes(useStore: UseStore): void {
  async function begin({ store, tenant }: ReturnType<UseStore>, wakeAt: number | null) {
    const conversation = buildConversation({ wakeAt });
    await store.commit(buildCommit(tenant, { conversation }));
    return conversation;
  }

  describe('wakes', () => {
    test('are found when their time has come, soonest first, no more than asked for', async () => {
      const subject = useStore();
      const { store, tenant } = subject;
      const later = await begin(subject, 20);
      const sooner = await begin(subject, 10);
      await begin(subject, 21);
      await begin(subject, null);
      expect(await store.readWakes(tenant, 9, 10)).toEqual([]);
      expect(await store.readWakes(tenant, 20, 10)).toEqual([sooner, later]);
      expect(await store.readWakes(tenant, 20, 1)).toEqual([sooner]);
    });

    test('are listed the latest first, no more than asked for', async () => {
      const subject = useStore();
      const { store, tenant } = subject;
      const sooner = await begin(subject, 10);
      const later = await begin(subject, 20);
      await begin(subject, null);
      expect(await store.listWaking(tenant, 10)).toEqual([later, sooner]);
      expect(await store.listWaking(tenant, 1)).toEqual([later]);
    });

    test('are gone once they are cleared, or the conversation has another one', async () => {
      const subject = useStore();
      const { store, tenant } = subject;
      const conversation = await begin(subject, 10);
      await store.clearWake(tenant, conversation.id, 11);
      expect(await store.readWakes(tenant, 10, 10)).toEqual([conversation]);
      const moved = { ...conversation, wakeAt: 30 };
      await store.commit(buildCommit(tenant, { conversation: moved }));
      await store.clearWake(tenant, conversation.id, 10);
      expect(await store.readWakes(tenant, 29, 10)).toEqual([]);
      expect(await store.readWakes(tenant, 30, 10)).toEqual([moved]);
      await store.clearWake(tenant, conversation.id, 30);
      expect(await store.readWakes(tenant, 99, 10)).toEqual([]);
      expect(await store.findConversation(tenant, conversation.hash)).toEqual({
        ...conversation,
        wakeAt: null,
      });
    });

    test('of one desk are no business of another', async () => {
      const subject = useStore();
      await begin(subject, 10);
      const other = useStore();
      expect(await other.store.readWakes(other.tenant, 99, 10)).toEqual([]);
    });
  });
}
