// Bringing in what goes with an entity: the neighbours in most passages that aren't there yet.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { neighboursQuestion } from '../client/questions.ts';
import { announce } from '../parts/announcer.tsx';
import { addToGraph, showOnly } from '../state/actions.ts';
import { viewStore } from '../state/store.ts';

const ADDED_AT_ONCE = 10;
const ASKED = 60;

export function useExpand(presentIds: readonly string[]) {
  const client = useQueryClient();
  const { t } = useTranslation();

  const neighboursOf = useCallback(
    async (id: string) => {
      const { types, filters } = viewStore.getState();
      const { pages } = await client.fetchInfiniteQuery(
        neighboursQuestion(id, types, filters, ASKED),
      );
      return pages.flatMap((page) => page.items.map((item) => item.entity.id));
    },
    [client],
  );

  const expand = useCallback(
    async (id: string) => {
      try {
        const present = new Set(presentIds);
        const added = (await neighboursOf(id))
          .filter((other) => !present.has(other))
          .slice(0, ADDED_AT_ONCE);
        if (added.length > 0 || !present.has(id)) addToGraph([id, ...added]);
        announce(
          added.length === 0 ? t('graph.nothingNew') : t('graph.expanded', { count: added.length }),
        );
      } catch {
        announce(t('problem.title'));
      }
    },
    [presentIds, neighboursOf, t],
  );

  const focus = useCallback(
    async (id: string) => {
      try {
        showOnly([id, ...(await neighboursOf(id)).slice(0, 2 * ADDED_AT_ONCE)]);
      } catch {
        announce(t('problem.title'));
      }
    },
    [neighboursOf, t],
  );
  return { expand, focus };
}
