// The page: head, filters, graph or list, details; on a narrow screen the last two share it.
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { applyLook } from '../design/look.ts';
import { DocumentsSheet } from '../documents/DocumentsSheet.tsx';
import { ActiveFilters } from '../filters/ActiveFilters.tsx';
import { FilterRail } from '../filters/FilterRail.tsx';
import { GraphStage } from '../graph/GraphStage.tsx';
import { useExpand } from '../graph/use-expand.ts';
import { useGraph } from '../graph/use-graph.ts';
import { Inspector } from '../inspector/Inspector.tsx';
import { ShownList } from '../listing/ShownList.tsx';
import { Announcer } from '../parts/announcer.tsx';
import { useCompact, useNarrow } from '../parts/use-narrow.ts';
import { followHistory } from '../state/history.ts';
import { useView } from '../state/store.ts';
import { speak } from '../words/words.ts';
import { BottomSheet } from './BottomSheet.tsx';
import { FilterSheet } from './FilterSheet.tsx';
import { Header } from './Header.tsx';
import { LeftOutNotice } from './LeftOutNotice.tsx';
import { ReplacedNotice } from './ReplacedNotice.tsx';
import { type Shown, ShownContext } from './shown.ts';
import { useKnownOnly } from './use-known-only.ts';
import './app.css';

function useShownGraph(): Shown {
  const graph = useGraph();
  const presentIds = useMemo(() => graph.picture?.nodes.map(({ id }) => id) ?? [], [graph.picture]);
  const { expand, focus } = useExpand(presentIds);
  useKnownOnly(graph.unknown);
  return { ...graph, presentIds, expand, focus };
}

export function App() {
  const { t } = useTranslation();
  const shown = useShownGraph();
  const narrow = useNarrow();
  const compact = useCompact();
  const { list, look, language, choice } = useView((view) => view);

  useEffect(() => followHistory(), []);
  useEffect(() => applyLook(look, () => {}), [look]);
  useEffect(() => {
    void speak(language);
  }, [language]);

  return (
    <ShownContext value={shown}>
      {(!narrow || choice !== null) && (
        <a className="skip" href="#details">
          {t('page.skip')}
        </a>
      )}
      <div className="page">
        <Header />
        {!compact && (
          <aside className="side" aria-label={t('filters.open')}>
            <FilterRail />
          </aside>
        )}
        <main className="main">
          {compact && <FilterSheet />}
          <ReplacedNotice />
          <LeftOutNotice />
          <div className="main-filters">
            <ActiveFilters />
          </div>
          {list ? <ShownList /> : <GraphStage />}
        </main>
        {narrow ? (
          <BottomSheet />
        ) : (
          <aside className="panel" id="details" aria-label={t('inspector.label')} tabIndex={-1}>
            <Inspector />
          </aside>
        )}
      </div>
      <DocumentsSheet />
      <Announcer />
    </ShownContext>
  );
}
