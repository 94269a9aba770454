// Which graph is on the screen: asks for what the view wants and composes the picture of it.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Graph } from '../../backend/contract/answer.ts';
import { linksQuestion, overviewQuestion } from '../client/questions.ts';
import { ENTITY_TYPES, type EntityType, typeOfId } from '../model/entity-types.ts';
import { usePhone } from '../parts/use-narrow.ts';
import { useView } from '../state/store.ts';
import { chosenIds } from '../state/view.ts';
import { composePicture, type Picture } from './picture.ts';

export const MOST_ENTITIES = 160;
const OVERVIEW_SIZE = 48;
const OVERVIEW_SIZE_PHONE = 24;
const MOST_OF_A_TYPE = 30;

export interface ShownGraph {
  readonly picture: Picture | null;
  readonly totalByType: Graph['totalByType'] | null;
  /** Entities brought in that the filters leave nothing of. */
  readonly absent: number;
  /** Ids asked for that no entity has. */
  readonly unknown: readonly string[];
  readonly tooMany: boolean;
  readonly isLoading: boolean;
  readonly problem: Error | null;
  readonly retry: () => void;
}

const perTypeOf = (types: readonly EntityType[], phone: boolean): number => {
  const size = phone ? OVERVIEW_SIZE_PHONE : OVERVIEW_SIZE;
  const share = size / (types.length === 0 ? ENTITY_TYPES.length : types.length);
  return Math.min(MOST_OF_A_TYPE, Math.round(share));
};

/** The entities that the view wants in the graph, what is chosen among them; undefined until the overview is known. */
function useWantedIds(started: Graph | undefined): readonly string[] | undefined {
  const { overview, shown, hidden, types, choice } = useView((view) => view);
  const chosen = chosenIds(choice).join(' ');
  return useMemo(() => {
    if (overview && started === undefined) return undefined;
    const out = new Set(hidden);
    const first = overview ? (started?.nodes ?? []).map(({ id }) => id) : [];
    const looked = chosen.split(' ').filter((id) => id !== '');
    // What one looks at is to be seen, even of a type that is hidden.
    const isWanted = (id: string) =>
      types.length === 0 || types.some((type) => type === typeOfId(id)) || looked.includes(id);
    return [...new Set([...first, ...shown, ...looked])].filter(
      (id) => !out.has(id) && isWanted(id),
    );
  }, [overview, started, shown, hidden, types, chosen]);
}

export function useGraph(): ShownGraph {
  const { overview, shown, types, filters, density, stated, choice, language } = useView(
    (view) => view,
  );
  const phone = usePhone();
  const start = useQuery(overviewQuestion(types, perTypeOf(types, phone), filters));
  const wanted = useWantedIds(start.data);
  const ids = useMemo(() => wanted?.slice(0, MOST_ENTITIES), [wanted]);
  const links = useQuery(linksQuestion(ids ?? [], filters));
  const isEmpty = ids?.length === 0;
  const answer = isEmpty ? undefined : links.data;

  const picture = useMemo(() => {
    const wishes = {
      language,
      density,
      stated,
      linkedOnly: stated || filters.minUnits > 1,
      chosen: chosenIds(choice),
    };
    if (isEmpty) return composePicture([], [], wishes);
    if (answer === undefined) return null;
    const notGiven = stated ? 0 : answer.totalLinks - answer.links.length;
    return composePicture(answer.nodes, answer.links, wishes, notGiven);
  }, [answer, isEmpty, language, density, stated, filters.minUnits, choice]);
  const absent = useMemo(
    () => answer?.nodes.filter(({ id, units }) => units === 0 && shown.includes(id)).length ?? 0,
    [answer, shown],
  );

  const isOld = links.isPlaceholderData;
  const unknown = useMemo(() => {
    if (answer === undefined || isOld) return [];
    const known = new Set(answer.nodes.map(({ id }) => id));
    return (ids ?? []).filter((id) => !known.has(id));
  }, [answer, isOld, ids]);

  return {
    picture,
    totalByType: start.data?.totalByType ?? null,
    absent,
    unknown,
    tooMany: wanted !== undefined && wanted.length > MOST_ENTITIES,
    isLoading:
      (overview && (start.isPending || start.isPlaceholderData)) ||
      (!isEmpty && (links.isPending || links.isPlaceholderData)),
    problem: (isEmpty ? null : links.error) ?? (overview ? start.error : null),
    retry: () => {
      void start.refetch();
      if (ids !== undefined && !isEmpty) void links.refetch();
    },
  };
}
