// One entity: its names and counts, what it goes with, what is stated of it, its passages.
import { useQuery } from '@tanstack/react-query';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { EntityDetail } from '../../backend/contract/answer.ts';
import { entityQuestion } from '../client/questions.ts';
import { EvidenceList } from '../evidence/EvidenceList.tsx';
import { isFiltered } from '../model/filters.ts';
import { nameOf, otherNames } from '../model/names.ts';
import { ProblemMessage, Skeleton } from '../parts/Messages.tsx';
import { isMissing } from '../parts/problem-text.ts';
import { TypeSign } from '../parts/TypeSign.tsx';
import { openTab } from '../state/actions.ts';
import { useView } from '../state/store.ts';
import { TABS } from '../state/view.ts';
import { useKindName } from '../words/kinds.ts';
import { formatNumber } from '../words/numbers.ts';
import { Connections } from './Connections.tsx';
import { EntityActions } from './EntityActions.tsx';
import { MissingEntity } from './MissingEntity.tsx';
import { Profile } from './Profile.tsx';
import { Relations } from './Relations.tsx';

function Heading({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation();
  const language = useView((view) => view.language);
  const filtered = useView((view) => isFiltered(view.filters));
  const kind = useKindName(entity.kind);
  return (
    <header className="inspector-head">
      <h2 className="named inspector-title">
        <TypeSign type={entity.type} />
        {nameOf(entity, language)}
      </h2>
      <p className="quiet">
        {t(`type.${entity.type}`, { count: 1 })}
        {kind !== null && ` · ${kind}`}
        {entity.source === 'discovered' && ` · ${t('inspector.discovered')}`}
      </p>
      <ul className="other-names small">
        {otherNames(entity, language).map(({ name, languages }) => (
          <li key={name}>
            <span className="tag">{languages.join(' ')}</span>{' '}
            <span lang={languages[0]}>{name}</span>
          </li>
        ))}
      </ul>
      {filtered && <p className="small filtered">{t('inspector.filtered')}</p>}
      {entity.units > 0 && <EntityActions id={entity.id} />}
    </header>
  );
}

export function EntityInspector({ id }: { id: string }) {
  const { t } = useTranslation();
  const filters = useView((view) => view.filters);
  const tab = useView((view) => view.tab);
  const language = useView((view) => view.language);
  const { data: entity, error, refetch } = useQuery(entityQuestion(id, filters));
  if (isMissing(error)) return <MissingEntity ids={[id]} />;
  if (error !== null) return <ProblemMessage problem={error} retry={() => void refetch()} />;
  if (entity === undefined) return <Skeleton lines={7} />;
  const counts = { relations: entity.relations.length, passages: entity.units };
  return (
    <>
      <Heading entity={entity} />
      <Tabs
        className="tabs"
        selectedKey={tab}
        onSelectionChange={(key) => {
          const wanted = TABS.find((name) => name === key);
          if (wanted !== undefined) openTab(wanted);
        }}
      >
        <TabList className="tab-list" aria-label={t('inspector.label')}>
          {TABS.map((name) => (
            <Tab key={name} id={name} className="tab">
              {t(`inspector.${name}`)}
              {(name === 'relations' || name === 'passages') && (
                <span className="quiet small"> {formatNumber(counts[name], language)}</span>
              )}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="profile" className="tab-panel">
          <Profile entity={entity} />
        </TabPanel>
        <TabPanel id="connections" className="tab-panel">
          <Connections entity={entity} />
        </TabPanel>
        <TabPanel id="relations" className="tab-panel">
          <Relations entity={entity} />
        </TabPanel>
        <TabPanel id="passages" className="tab-panel">
          <EvidenceList subject={{ a: id }} />
        </TabPanel>
      </Tabs>
    </>
  );
}
