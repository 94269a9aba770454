// The name of an entity with its sign; pressing it opens the entity.
import type { EntityLink } from '../../backend/contract/answer.ts';
import { useShown } from '../app/shown.ts';
import { nameOf } from '../model/names.ts';
import { openEntity } from '../state/actions.ts';
import { useView } from '../state/store.ts';
import { TypeSign } from './TypeSign.tsx';

export function EntityButton({ entity }: { entity: EntityLink }) {
  const language = useView((view) => view.language);
  const { presentIds } = useShown();
  return (
    <button
      type="button"
      className="named entity-button"
      onClick={() => openEntity(entity.id, presentIds.includes(entity.id))}
    >
      <TypeSign type={entity.type} named />
      <span className="opens">{nameOf(entity, language)}</span>
    </button>
  );
}
