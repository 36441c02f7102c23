/**
 * The strip that says whether anybody has checked these words, and opens where they come from.
 */
import { BookOpenText, CircleAlert } from 'lucide-react';
import { Key } from './key.tsx';
import { useKiosk } from './kiosk-context.tsx';

export function ReviewMark({ marked }: { readonly marked: boolean }) {
  const { t } = useKiosk();
  return (
    <Key
      action="sources"
      className={marked ? 'mark unchecked' : 'mark'}
      label={t(marked ? 'mark.name' : 'mark.checked')}
    >
      {marked ? <CircleAlert aria-hidden /> : <BookOpenText aria-hidden />}
      <span>{t(marked ? 'mark.short' : 'mark.checked')}</span>
    </Key>
  );
}
