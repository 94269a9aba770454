// What a part of the page shows in place of its content: waiting, trouble, nothing there.
import { useTranslation } from 'react-i18next';
import { isPassing, useProblemText } from './problem-text.ts';

export function Skeleton({ lines = 5 }: { lines?: number }) {
  const { t } = useTranslation();
  const widths = [88, 64, 76, 52, 82, 60, 72];
  return (
    <div className="skeleton" role="status">
      <p className="unseen">{t('loading')}</p>
      {widths.slice(0, lines).map((width) => (
        <span key={width} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}

export function ProblemMessage({ problem, retry }: { problem: Error; retry: () => void }) {
  const { t } = useTranslation();
  const textOf = useProblemText();
  return (
    <div className="message problem" role="alert">
      <strong>{t('problem.title')}</strong>
      <p>{textOf(problem)}</p>
      {isPassing(problem) && (
        <button type="button" className="button" onClick={retry}>
          {t('page.retry')}
        </button>
      )}
    </div>
  );
}

export function Nothing({ title, children }: { title: string; children?: React.ReactNode }) {
  return (
    <div className="message">
      <strong>{title}</strong>
      {children}
    </div>
  );
}
