/**
 * The strip that says whether anybody has checked these words, and opens where they come from. On warning signs, which
 * are shown unchecked too, it also says to ask for an interpreter.
 */
import { BookOpenText, CircleAlert } from 'lucide-react';
import { Key } from './key.tsx';
import { useKiosk } from './kiosk-context.tsx';

interface ReviewMarkProps {
  readonly marked: boolean;
  readonly interpreter?: boolean;
}

export function ReviewMark({ marked, interpreter = false }: ReviewMarkProps) {
  const { t } = useKiosk();
  const Icon = marked ? CircleAlert : BookOpenText;
  return (
    <Key action="sources" className={marked ? 'mark unchecked' : 'mark'}>
      <Icon aria-hidden />
      <span>
        {t(marked ? 'mark.short' : 'mark.checked')}
        {interpreter && <span className="mark-interpreter">{t('mark.interpreter')}</span>}
      </span>
    </Key>
  );
}
