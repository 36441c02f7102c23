/**
 * The one sheet that lies over the page now, if any.
 */
import type { ReactNode } from 'react';
import { useKiosk } from '../kiosk-context.tsx';
import { DisplaySheet } from './display-sheet.tsx';
import { HelpSheet } from './help-sheet.tsx';
import { OfferSheet } from './offer-sheet.tsx';
import { SourcesSheet } from './sources-sheet.tsx';
import { StillThereSheet } from './still-there-sheet.tsx';
import { WordSheet } from './word-sheet.tsx';

/** `staff`: the sheet of the staff way out. */
export function SheetOver({ staff }: { readonly staff: ReactNode }) {
  const { glass } = useKiosk();
  switch (glass.screen) {
    case 'still-there':
      return <StillThereSheet />;
    case 'offer':
      return <OfferSheet />;
    case 'help':
      return <HelpSheet />;
    case 'sources':
      return <SourcesSheet />;
    case 'display':
      return <DisplaySheet />;
    case 'word':
      return <WordSheet />;
    case 'staff':
      return staff;
    default:
      return null;
  }
}
