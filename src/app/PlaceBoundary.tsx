import { Component, type ReactNode } from 'react';
import { t } from '../i18n/translate.ts';
import { Button } from '../ui/Button.tsx';

interface PlaceBoundaryProps {
  /** The place's name. */
  readonly place: string;
  readonly children: ReactNode;
}

/** Keeps a bug in one place: the others live on, and the plan is safe. */
export class PlaceBoundary extends Component<PlaceBoundaryProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div className="crashed" role="alert">
        <h1>{t('shell.crashed', { place: this.props.place })}</h1>
        <p>{t('shell.crashedWhy')}</p>
        <Button onClick={() => this.setState({ broken: false })}>{t('shell.tryAgain')}</Button>
      </div>
    );
  }
}
