// The beginning of the page: words, cache, and the application in its place.
import '@fontsource-variable/source-sans-3/wght.css';
import './design/tokens.css';
import './design/base.css';
import './design/controls.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { FaultBoundary } from './app/FaultBoundary.tsx';
import { createClient } from './client/questions.ts';
import { resolvedLook } from './design/look.ts';
import { viewStore } from './state/store.ts';
import { startWords } from './words/words.ts';
// Last, so that on paper it has the last word.
import './design/print.css';

const { language, look } = viewStore.getState();
document.documentElement.dataset.look = resolvedLook(look);

// Labels are measured with the page's own font: it must be there before the first layout.
await Promise.all([
  startWords(language),
  document.fonts.load('14px "Source Sans 3 Variable"').catch(() => []),
]);

const place = document.getElementById('page');
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <FaultBoundary>
        <QueryClientProvider client={createClient()}>
          <App />
        </QueryClientProvider>
      </FaultBoundary>
    </StrictMode>,
  );
}
