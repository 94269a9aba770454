// The stage of the graph: the drawing, what is said about it, and the tools to move it.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShown } from '../app/shown.ts';
import { readTokens } from '../design/tokens.ts';
import { ProblemMessage, Skeleton } from '../parts/Messages.tsx';
import { closeDetails, openEntity, openLink } from '../state/actions.ts';
import { useView } from '../state/store.ts';
import { Drawing } from './drawing.ts';
import { EmptyGraph } from './EmptyGraph.tsx';
import { GraphNotice } from './GraphNotice.tsx';
import { GraphTools } from './GraphTools.tsx';
import { offerView } from './offered-view.ts';
import { usePositions } from './use-positions.ts';
import './graph.css';

export function GraphStage() {
  const { t } = useTranslation();
  const { picture, problem, retry, expand, isLoading } = useShown();
  const choice = useView((view) => view.choice);
  const [stage, setStage] = useState<HTMLDivElement | null>(null);
  const drawing = useRef<Drawing>(null);
  const { placed, arrange, move } = usePositions(picture, stage);
  const expandLatest = useRef(expand);
  expandLatest.current = expand;
  const choiceLatest = useRef(choice);
  choiceLatest.current = choice;

  useEffect(() => {
    if (stage === null) return;
    const started = new Drawing(stage, readTokens(), {
      onEntity: (id) => openEntity(id, true),
      onLink: openLink,
      onExpand: (id) => void expandLatest.current(id),
      onGround: closeDetails,
      onMoved: move,
    });
    drawing.current = started;
    const withdraw = offerView(started);
    const sizes = new ResizeObserver(() => started.resize());
    sizes.observe(stage);
    const looks = new MutationObserver(() => started.repaint(readTokens()));
    looks.observe(document.documentElement, { attributeFilter: ['data-look'] });
    return () => {
      withdraw();
      sizes.disconnect();
      looks.disconnect();
      started.destroy();
      drawing.current = null;
    };
  }, [stage, move]);

  useEffect(() => {
    if (stage === null || placed === null) return;
    const { picture: shown, positions, fresh } = placed;
    drawing.current?.show(shown, positions, fresh, choiceLatest.current);
  }, [stage, placed]);

  useEffect(() => {
    if (placed === null) return;
    drawing.current?.choose(choice);
    drawing.current?.reveal();
  }, [choice, placed]);

  const zoom = useCallback((factor: number) => drawing.current?.zoomBy(factor), []);
  const fit = useCallback(() => drawing.current?.fit(true), []);
  const isEmpty = picture !== null && picture.nodes.length === 0;
  const isBusy = isLoading || (!isEmpty && problem === null && placed?.picture !== picture);
  const links = picture?.links.filter(({ steady }) => steady).length ?? 0;

  return (
    <section className="stage" aria-label={t('graph.label')} aria-busy={isBusy}>
      <div
        className="graph"
        ref={setStage}
        role="img"
        aria-label={t('graph.changed', {
          names: t('count.entities', { count: picture?.nodes.length ?? 0 }),
          links: t('count.links', { count: links }),
        })}
        data-idle={isEmpty || problem !== null || undefined}
      />
      {problem === null && picture === null && <Skeleton />}
      {problem !== null && <ProblemMessage problem={problem} retry={retry} />}
      {isEmpty && problem === null && <EmptyGraph />}
      {problem === null && <GraphNotice />}
      <GraphTools zoom={zoom} fit={fit} arrange={arrange} />
      {isLoading && <div className="working" aria-hidden="true" />}
    </section>
  );
}
