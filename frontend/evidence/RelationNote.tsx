// What a sentence of a passage states: who, what, whom, by which words, how surely.
import { useTranslation } from 'react-i18next';
import type { EvidenceRelation } from '../../backend/contract/answer.ts';
import { RelationLine } from '../filters/LinkKey.tsx';
import { nameOf } from '../model/names.ts';
import { useView } from '../state/store.ts';
import { formatCertainty } from '../words/numbers.ts';

interface RelationNoteProps {
  readonly relation: EvidenceRelation;
  /** Whether the passage in the other language says the same. */
  readonly inBoth: boolean;
}

export function RelationNote({ relation, inBoth }: RelationNoteProps) {
  const { t } = useTranslation();
  const language = useView((view) => view.language);
  return (
    <p className="relation-note small">
      <RelationLine predicate={relation.predicate} twoWay={relation.twoWay} />
      <span>
        <strong>{nameOf(relation.subject, language)}</strong> {t(`predicate.${relation.predicate}`)}{' '}
        <strong>{nameOf(relation.object, language)}</strong>{' '}
        <span className="quiet">
          {t('relations.cue', { cue: relation.cue })} ·{' '}
          {t('relations.confidence', { value: formatCertainty(relation.confidence, language) })}
          {inBoth && ` · ${t('relations.inBoth')}`}
        </span>
      </span>
    </p>
  );
}
