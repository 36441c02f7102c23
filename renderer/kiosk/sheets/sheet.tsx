/**
 * A sheet that lies on the page and ends at the rail, so that the rail never goes under.
 */
import type { ReactNode } from 'react';
import { useKiosk } from '../kiosk-context.tsx';

interface SheetProps {
  readonly screen: string;
  readonly over: string | null;
  readonly className?: string;
  readonly children: ReactNode;
  readonly data?: Readonly<Record<string, string>>;
}

export function Sheet({ screen, over, className = '', children, data = {} }: SheetProps) {
  const { language } = useKiosk();
  return (
    <div className="scrim visit-language" lang={language.code} dir={language.direction}>
      <section
        role="dialog"
        aria-modal="true"
        aria-labelledby="sheet-title"
        className={`over ${className}`}
        data-screen={screen}
        {...(over ? { 'data-over': over } : {})}
        {...data}
      >
        {children}
      </section>
    </div>
  );
}
