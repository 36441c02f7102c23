/** The name of a place. It takes the focus when somebody goes there, so that what follows is read next. */
import { type ReactNode, useEffect, useRef } from 'react';

export function PlaceTitle({ children, lead }: { readonly children: ReactNode; readonly lead?: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <div className="place-title">
      <h1 id="title" ref={title} tabIndex={-1}>
        {children}
      </h1>
      {lead && <p>{lead}</p>}
    </div>
  );
}
