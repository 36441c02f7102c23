/** Catches what breaks while the page is drawn. The kiosk does not depend on this page, and staff are told so. */
import { Component, type ReactNode } from 'react';
import { useStaff } from '../staff-context.tsx';

interface TroubleCatcherProps {
  readonly children: ReactNode;
}

export class TroubleCatcher extends Component<TroubleCatcherProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { t } = useStaff();
  return (
    <main className="broken" role="alert">
      <h1>{t('page.broken')}</h1>
      <p>{t('page.brokenMore')}</p>
      <button type="button" className="key way-on" onClick={() => location.reload()}>
        <span>{t('page.reload')}</span>
      </button>
    </main>
  );
}
