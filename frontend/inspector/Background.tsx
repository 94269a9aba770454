// What the reference lists know of an entity, kept apart from what the documents say.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityDetail, EntityLink } from '../../backend/contract/answer.ts';
import { EntityButton } from '../parts/EntityButton.tsx';

const SHOWN_AT_FIRST = 8;

function Group({ title, entities }: { title: string; entities: readonly EntityLink[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (entities.length === 0) return null;
  const shown = all ? entities : entities.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <ul className="entity-list">
          {shown.map((entity) => (
            <li key={entity.id}>
              <EntityButton entity={entity} />
            </li>
          ))}
          {shown.length < entities.length && (
            <li>
              <button type="button" className="opens quiet" onClick={() => setAll(true)}>
                {t('inspector.showMembers', { count: entities.length - shown.length })}
              </button>
            </li>
          )}
        </ul>
      </dd>
    </>
  );
}

export function Background({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation();
  const { broader, narrower, members, memberOf } = entity.background;
  if (broader.length + narrower.length + members.length + memberOf.length === 0) return null;
  return (
    <section className="background">
      <h3>{t('inspector.backgroundNote')}</h3>
      <dl>
        <Group title={t('inspector.partOf')} entities={broader} />
        <Group title={t('inspector.memberOf')} entities={memberOf} />
        <Group title={t('inspector.contains')} entities={narrower} />
        <Group title={t('inspector.members')} entities={members} />
      </dl>
    </section>
  );
}
