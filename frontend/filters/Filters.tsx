// The filters: which documents, years and languages are counted, and how strong a link must be.
import { useQuery } from '@tanstack/react-query';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { documentsQuestion, metaQuestion } from '../client/questions.ts';
import { isFiltered, toggled } from '../model/filters.ts';
import { groupByWork } from '../model/works.ts';
import { ProblemMessage, Skeleton } from '../parts/Messages.tsx';
import { narrow, resetFilters } from '../state/actions.ts';
import { useView } from '../state/store.ts';
import { formatDate } from '../words/numbers.ts';

const MOST_MINIMUM = 20;

function DocumentFilter() {
  const { t } = useTranslation();
  const language = useView((view) => view.language);
  const chosen = useView((view) => view.filters.documents);
  const documents = useQuery(documentsQuestion());
  if (documents.error !== null) {
    return <ProblemMessage problem={documents.error} retry={() => void documents.refetch()} />;
  }
  if (documents.data === undefined) return <Skeleton lines={3} />;
  return (
    <fieldset>
      <legend>{t('filters.documents')}</legend>
      {groupByWork(documents.data.items, language).map((work) => {
        const ids = work.versions.map(({ id }) => id);
        return (
          <label key={work.id} className="check">
            <input
              type="checkbox"
              checked={ids.every((id) => chosen.includes(id))}
              onChange={() => narrow({ documents: toggled(chosen, ...ids) })}
            />
            <span>
              {work.title}{' '}
              <span className="quiet small unbroken">
                {work.date === null ? t('filters.undated') : formatDate(work.date, language)}
              </span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

function YearsAndLanguages() {
  const { t } = useTranslation();
  const filters = useView((view) => view.filters);
  const meta = useQuery(metaQuestion());
  if (meta.data === undefined) return null;
  return (
    <>
      <fieldset className="chips">
        <legend>{t('filters.years')}</legend>
        {meta.data.years.map(({ year, documents }) => (
          <button
            key={year}
            type="button"
            className="button"
            aria-pressed={filters.years.includes(year)}
            title={t('count.documents', { count: documents })}
            onClick={() => narrow({ years: toggled(filters.years, year) })}
          >
            {year}
          </button>
        ))}
      </fieldset>
      <fieldset className="chips">
        <legend>{t('filters.languages')}</legend>
        {meta.data.languages.map(({ language, passages }) => (
          <button
            key={language}
            type="button"
            className="button"
            aria-pressed={filters.languages.includes(language)}
            title={t('count.passages', { count: passages })}
            onClick={() => narrow({ languages: toggled(filters.languages, language) })}
          >
            {t(`language.${language}`)}
          </button>
        ))}
      </fieldset>
    </>
  );
}

export function Filters() {
  const { t } = useTranslation();
  const minUnits = useView((view) => view.filters.minUnits);
  const narrowed = useView(
    (view) => isFiltered(view.filters) || view.types.length > 0 || view.stated,
  );
  return (
    <section className="filters" aria-labelledby="filters-title">
      <div className="row">
        <h2 id="filters-title">{t('filters.title')}</h2>
        {narrowed && (
          <button type="button" className="opens small" onClick={resetFilters}>
            {t('filters.reset')}
          </button>
        )}
      </div>
      <Slider
        className="slider"
        minValue={1}
        maxValue={MOST_MINIMUM}
        value={Math.min(minUnits, MOST_MINIMUM)}
        onChange={(value) => {
          if (typeof value === 'number') narrow({ minUnits: value });
        }}
      >
        <div className="row">
          <Label>{t('filters.minimum')}</Label>
          <SliderOutput>{t('count.passages', { count: minUnits })}</SliderOutput>
        </div>
        <SliderTrack className="slider-track">
          <SliderThumb className="slider-thumb" />
        </SliderTrack>
      </Slider>
      <YearsAndLanguages />
      <DocumentFilter />
    </section>
  );
}
