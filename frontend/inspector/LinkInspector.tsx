// One link: how often the two are mentioned together, what is stated between them, the passages.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GraphLink } from '../../backend/contract/answer.ts';
import { linksQuestion } from '../client/questions.ts';
import { EvidenceList } from '../evidence/EvidenceList.tsx';
import { RelationLine } from '../filters/LinkKey.tsx';
import { isFiltered } from '../model/filters.ts';
import { nameOf } from '../model/names.ts';
import { EntityButton } from '../parts/EntityButton.tsx';
import { ProblemMessage, Skeleton } from '../parts/Messages.tsx';
import { openLink } from '../state/actions.ts';
import { useView } from '../state/store.ts';
import type { Choice } from '../state/view.ts';
import { MissingEntity } from './MissingEntity.tsx';
import { useAssociation } from './use-association.ts';

type LinkChoice = Extract<Choice, { kind: 'link' }>;

function Association({ link }: { link: GraphLink }) {
  return <p className="quiet">{useAssociation(link.association)}</p>;
}

interface StatedProps {
  readonly link: GraphLink;
  readonly choice: LinkChoice;
  readonly nameById: (id: string) => string;
}

function Stated({ link, choice, nameById }: StatedProps) {
  const { t } = useTranslation();
  if (link.relations.length === 0) {
    return <p className="quiet small">{t('relations.noneHint')}</p>;
  }
  return (
    <section>
      <h3>{t('relations.said')}</h3>
      <ul className="stated">
        <li>
          <button
            type="button"
            className="button"
            aria-pressed={choice.predicate === null}
            onClick={() => openLink(choice.a, choice.b)}
          >
            {t('relations.all')}
          </button>
        </li>
        {link.relations.map(({ predicate, subject, object, count, twoWay }) => (
          <li key={`${subject} ${predicate} ${object}`}>
            <button
              type="button"
              className="button stated-choice"
              aria-pressed={choice.predicate === predicate}
              onClick={() => openLink(choice.a, choice.b, predicate)}
            >
              <RelationLine predicate={predicate} twoWay={twoWay} />
              <span>
                {nameById(subject)} {t(`predicate.${predicate}`)} {nameById(object)}
              </span>
              <span className="quiet">{t('count.times', { count })}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function LinkInspector({ link: choice }: { link: LinkChoice }) {
  const { t } = useTranslation();
  const filters = useView((view) => view.filters);
  const language = useView((view) => view.language);
  const ends = [choice.a, choice.b];
  // The counts of a link don't depend on how strong links must be to be drawn.
  const { data, error, refetch, isPlaceholderData } = useQuery(
    linksQuestion(ends, { ...filters, minUnits: 1 }),
  );
  if (error !== null) return <ProblemMessage problem={error} retry={() => void refetch()} />;
  if (data === undefined || isPlaceholderData) return <Skeleton lines={7} />;
  const missing = ends.filter((id) => !data.nodes.some((node) => node.id === id));
  if (missing.length > 0) return <MissingEntity ids={missing} />;
  const both = ends.flatMap((id) => data.nodes.filter((node) => node.id === id));
  const link = data.links.find(({ a, b }) => ends.includes(a) && ends.includes(b));
  const nameById = (id: string) => {
    const entity = both.find((one) => one.id === id);
    return entity === undefined ? '' : nameOf(entity, language);
  };
  return (
    <>
      <header className="inspector-head">
        <h2 className="link-title">
          {both.map((entity) => (
            <EntityButton key={entity.id} entity={entity} />
          ))}
        </h2>
        <p>
          <strong>{t('evidence.together', { count: link?.units ?? 0 })}</strong>
        </p>
        {link !== undefined && <Association link={link} />}
        {isFiltered(filters) && <p className="small filtered">{t('inspector.filtered')}</p>}
        {link !== undefined && <Stated link={link} choice={choice} nameById={nameById} />}
      </header>
      <div className="link-evidence">
        <EvidenceList
          subject={{ a: choice.a, b: choice.b, predicate: choice.predicate ?? undefined }}
        />
      </div>
    </>
  );
}
