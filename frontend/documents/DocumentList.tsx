// The documents grouped by work, with what there is of each and the way to read it.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { documentsQuestion } from '../client/questions.ts';
import { groupByWork, isBrief, type Work } from '../model/works.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { Nothing, ProblemMessage, Skeleton } from '../parts/Messages.tsx';
import { narrow, openSheet } from '../state/actions.ts';
import { useView } from '../state/store.ts';
import { useKindName } from '../words/kinds.ts';
import { formatDate, formatNumber } from '../words/numbers.ts';

const read = (document: string): void => openSheet({ kind: 'document', document, passage: null });

function WorkRow({ work }: { work: Work }) {
  const { t } = useTranslation();
  const language = useView((view) => view.language);
  const counted = useView((view) => view.filters.documents);
  const kind = useKindName(work.kind) ?? work.kind.replaceAll('-', ' ');
  const ids = work.versions.map(({ id }) => id);
  const isOnly = counted.length === ids.length && ids.every((id) => counted.includes(id));
  const units = Math.max(...work.versions.map(({ counts }) => counts.units));
  const mentions = work.versions.reduce((sum, { counts }) => sum + counts.mentions, 0);
  return (
    <li className="work">
      <h3 className="work-title">
        <button type="button" className="opens" onClick={() => read(work.shown)}>
          {work.title}
        </button>{' '}
        {isBrief(work.about) && (
          <span className="tag" title={t('evidence.briefHint')}>
            {t('evidence.brief')}
          </span>
        )}
      </h3>
      <p className="quiet small">
        {kind} · {work.date === null ? t('filters.undated') : formatDate(work.date, language)} ·{' '}
        {t('count.passages', { count: units })} · {t('count.mentions', { count: mentions })}
      </p>
      {work.versions[0] !== undefined && work.versions[0].issuer !== '' && (
        <p className="quiet small" lang={work.versions[0].languages[0]}>
          {work.versions[0].issuer}
        </p>
      )}
      <div className="work-actions">
        {work.versions.map((version) => (
          <button
            key={version.id}
            type="button"
            className="button"
            onClick={() => read(version.id)}
          >
            {version.languages.length === 0
              ? t('documents.read')
              : t('documents.readIn', {
                  language: version.languages
                    .map((code) => inSentence(t(`language.${code}`), language))
                    .join(', '),
                })}
          </button>
        ))}
        <button
          type="button"
          className="button"
          aria-pressed={isOnly}
          onClick={() => narrow({ documents: isOnly ? [] : ids })}
        >
          {isOnly ? t('documents.counted') : t('documents.countOnly')}
        </button>
      </div>
    </li>
  );
}

/** French writes the names of languages without a capital within a sentence. */
const inSentence = (name: string, language: string): string =>
  language === 'fr' ? name.toLocaleLowerCase(language) : name;

export function DocumentList() {
  const { t } = useTranslation();
  const language = useView((view) => view.language);
  const { data, error, refetch } = useQuery(documentsQuestion());
  const works = data === undefined ? [] : groupByWork(data.items, language);
  return (
    <>
      <header className="sheet-head">
        <div>
          <h2>{t('documents.title')}</h2>
          {data !== undefined && (
            <p className="quiet small" title={formatNumber(data.total, language)}>
              {t('documents.intro', { count: works.length })}
            </p>
          )}
        </div>
        <IconButton icon="close" label={t('page.close')} onPress={() => openSheet(null)} />
      </header>
      <div className="sheet-scroll">
        {error !== null && <ProblemMessage problem={error} retry={() => void refetch()} />}
        {data === undefined && error === null && <Skeleton lines={7} />}
        {data !== undefined && works.length === 0 && <Nothing title={t('documents.none')} />}
        <ul className="works">
          {works.map((work) => (
            <WorkRow key={work.id} work={work} />
          ))}
        </ul>
      </div>
    </>
  );
}
