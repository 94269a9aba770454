// One passage of evidence: where it stands, what it says, and the same in the other language.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidencePassage } from '../../backend/contract/answer.ts';
import { useShown } from '../app/shown.ts';
import { isBrief } from '../model/works.ts';
import { openEntity, openSheet } from '../state/actions.ts';
import { useView } from '../state/store.ts';
import { formatDate, formatRanges } from '../words/numbers.ts';
import { MarkedText } from './MarkedText.tsx';
import { RelationNote } from './RelationNote.tsx';
import { excerptOf } from './segments.ts';
import { statedHere } from './stated-here.ts';
import { useAbout } from './use-about.ts';

const LONGEST = 560;

type Body = Pick<
  EvidencePassage,
  | 'id'
  | 'text'
  | 'lines'
  | 'pages'
  | 'section'
  | 'language'
  | 'highlights'
  | 'relations'
  | 'document'
>;

function Source({ body }: { body: Body }) {
  const { t } = useTranslation();
  const language = useView((view) => view.language);
  const about = useAbout(body.document.id);
  return (
    <>
      <p className="passage-source">
        <button
          type="button"
          className="opens"
          title={t('evidence.read')}
          onClick={() =>
            openSheet({ kind: 'document', document: body.document.id, passage: body.id })
          }
        >
          {body.document.title}
        </button>{' '}
        {isBrief(about) && (
          <span className="tag" title={t('evidence.briefHint')}>
            {t('evidence.brief')}
          </span>
        )}
      </p>
      <p className="quiet small">
        {body.document.date !== null && `${formatDate(body.document.date, language)} · `}
        {body.section.slice(1).join(' › ')}
        {body.section.length > 1 && ' · '}
        {body.pages.length > 0 && `${t('evidence.pages', { pages: body.pages.join(', ') })} · `}
        {body.lines.length === 1 && body.lines[0]?.[0] === body.lines[0]?.[1]
          ? t('evidence.line', { lines: formatRanges(body.lines) })
          : t('evidence.lines', { lines: formatRanges(body.lines) })}
      </p>
    </>
  );
}

interface PassageCardProps {
  readonly passage: EvidencePassage;
  readonly asked: readonly string[];
  readonly nameOf: (entity: string) => string;
}

export function PassageCard({ passage, asked, nameOf }: PassageCardProps) {
  const { t } = useTranslation();
  const { presentIds } = useShown();
  const language = useView((view) => view.language);
  // The version in the language of the page stands in front, if there is one.
  const [turned, setTurned] = useState(
    passage.language !== language && passage.counterpart?.language === language,
  );
  const [whole, setWhole] = useState(false);
  const body: Body = turned && passage.counterpart !== null ? passage.counterpart : passage;
  const excerpt = excerptOf(body.text, body.highlights, LONGEST);
  const isCut = excerpt.cutBefore || excerpt.cutAfter;
  const other = turned ? passage : passage.counterpart;
  const stated = statedHere(body.relations, other?.relations ?? [], asked);
  const versions = passage.counterpart === null ? [passage] : [passage, passage.counterpart];
  return (
    <article className="passage">
      <div className="passage-head">
        <div>
          <Source body={body} />
        </div>
        {versions.length === 1 ? (
          <span className="tag" title={t(`language.${body.language}`)}>
            {body.language}
          </span>
        ) : (
          <fieldset className="segments small" aria-label={t('evidence.inOther')}>
            {versions.map((version, index) => (
              <button
                key={version.id}
                type="button"
                className="button"
                aria-pressed={turned === (index === 1)}
                onClick={() => setTurned(index === 1)}
              >
                {version.language}
                <span className="unseen"> {t(`language.${version.language}`)}</span>
              </button>
            ))}
          </fieldset>
        )}
      </div>
      <MarkedText
        text={body.text}
        highlights={body.highlights}
        relations={stated.map(({ relation }) => relation)}
        language={body.language}
        {...(whole ? {} : { excerpt })}
        nameOf={nameOf}
        onEntity={(id) => openEntity(id, presentIds.includes(id))}
      />
      {isCut && (
        <button type="button" className="opens small" onClick={() => setWhole(!whole)}>
          {whole ? t('evidence.excerpt') : t('evidence.whole')}
        </button>
      )}
      {stated.map(({ relation, inBoth }) => (
        <RelationNote
          key={`${relation.subject.id} ${relation.predicate} ${relation.object.id} ${relation.sentence.start}`}
          relation={relation}
          inBoth={inBoth}
        />
      ))}
    </article>
  );
}
