// The profile of an entity: counts, by document and language, forms as printed, background.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EntityDetail } from '../../backend/contract/answer.ts';
import { documentsQuestion } from '../client/questions.ts';
import { ResetFilters } from '../filters/ResetFilters.tsx';
import { Bar } from '../parts/Bar.tsx';
import { Nothing } from '../parts/Messages.tsx';
import { openSheet, openTab } from '../state/actions.ts';
import { useView } from '../state/store.ts';
import { formatDate, formatNumber } from '../words/numbers.ts';
import { Background } from './Background.tsx';

/** Which language version of a text it is. */
function LanguageTags({ document }: { document: string }) {
  const { t } = useTranslation();
  const documents = useQuery(documentsQuestion()).data?.items ?? [];
  const languages = documents.find(({ id }) => id === document)?.languages ?? [];
  return languages.map((language) => (
    <span key={language} className="tag" title={t(`language.${language}`)}>
      {language}
    </span>
  ));
}

function ByDocument({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation();
  const language = useView((view) => view.language);
  const most = Math.max(...entity.byDocument.map(({ per1000 }) => per1000));
  return (
    <section>
      <h3 title={t('inspector.byDocumentHint')}>{t('inspector.byDocument')}</h3>
      <ul className="bars" data-type={entity.type}>
        {entity.byDocument.map((share) => (
          <li key={share.document}>
            <span className="bar-name">
              <button
                type="button"
                className="opens"
                onClick={() =>
                  openSheet({ kind: 'document', document: share.document, passage: null })
                }
              >
                {share.title}
              </button>{' '}
              <LanguageTags document={share.document} />{' '}
              {share.date !== null && (
                <span className="quiet small unbroken">{formatDate(share.date, language)}</span>
              )}
            </span>
            <span className="bar-number">
              {t('count.passages', { count: share.units })}
              <br />
              <span className="quiet small">
                {t('count.per1000', { value: formatNumber(share.per1000, language, 1) })}
              </span>
            </span>
            <Bar value={share.per1000} most={most} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ByLanguage({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation();
  const most = Math.max(...entity.byLanguage.map(({ passages }) => passages));
  return (
    <section>
      <h3>{t('inspector.byLanguage')}</h3>
      <ul className="bars" data-type={entity.type}>
        {entity.byLanguage.map((share) => (
          <li key={share.language}>
            <span className="bar-name">{t(`language.${share.language}`)}</span>
            <span className="bar-number">{t('count.passages', { count: share.passages })}</span>
            <Bar value={share.passages} most={most} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Profile({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation();
  const pageLanguage = useView((view) => view.language);
  if (entity.units === 0) {
    return (
      <>
        <Nothing title={t('inspector.notMentioned')}>
          <ResetFilters />
        </Nothing>
        <Background entity={entity} />
      </>
    );
  }
  return (
    <>
      <section>
        <h3>{t('inspector.counts')}</h3>
        <p className="counts" title={t('count.once')}>
          <button type="button" className="opens" onClick={() => openTab('passages')}>
            {t('count.passages', { count: entity.units })}
          </button>
          {' · '}
          {t('count.documents', { count: entity.documents })}
          {' · '}
          {t('count.mentions', { count: entity.mentions })}
        </p>
        <p className="quiet small">{t('count.once')}</p>
      </section>
      <ByDocument entity={entity} />
      <ByLanguage entity={entity} />
      {entity.surfaces.length > 0 && (
        <section>
          <h3>{t('inspector.surfaces')}</h3>
          <ul className="surfaces">
            {entity.surfaces.map(({ surface, language, count }) => (
              <li key={`${language} ${surface}`}>
                <span lang={language}>{surface}</span>{' '}
                <span className="quiet small">
                  {language} {formatNumber(count, pageLanguage)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Background entity={entity} />
    </>
  );
}
