// The last net: a fault in drawing the page shows a way back and not an empty screen.
import { Component } from 'react';
import { Translation } from 'react-i18next';

export class FaultBoundary extends Component<
  { readonly children: React.ReactNode },
  { readonly broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <Translation>
        {(t) => (
          <main className="message problem" role="alert">
            <h1>{t('problem.page')}</h1>
            <p>{t('problem.pageHint')}</p>
            <button type="button" className="button" onClick={() => location.reload()}>
              {t('problem.reload')}
            </button>
          </main>
        )}
      </Translation>
    );
  }
}
