// What a sentence of a passage states: who, what, whom, by which words, how surely.
import { useTranslation } from 'react-i18next';
import type { EvidenceRelation } from '../../backend/contract/answer.ts';
import { RelationLine } from '../filters/LinkKey.tsx';
import { nameOf } from '../model/names.ts';
import { useView } from '../state/store.ts';
import { formatShare } from '../words/numbers.ts';

export function RelationNote({ relation }: { relation: EvidenceRelation }) {
  const { t } = useTranslation();
  const language = useView((view) => view.language);
  return (
    <p className="relation-note small">
      <RelationLine predicate={relation.predicate} />
      <span>
        <strong>{nameOf(relation.subject, language)}</strong> {t(`predicate.${relation.predicate}`)}{' '}
        <strong>{nameOf(relation.object, language)}</strong>{' '}
        <span className="quiet">
          {t('relations.cue', { cue: relation.cue })} ·{' '}
          {t('relations.confidence', { value: formatShare(relation.confidence, language) })}
        </span>
      </span>
    </p>
  );
}
