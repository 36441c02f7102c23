/** Three bones, the middle one lit: the sign of the program, beside its name. */
import { useStaff } from '../staff-context.tsx';

export function Brand() {
  const { t } = useStaff();
  return (
    <p className="brand">
      <svg className="brand-mark" viewBox="0 0 22 40" aria-hidden="true">
        <rect x="4.5" y="1.5" width="16" height="10" rx="4" />
        <rect className="lit" x="1.5" y="15" width="19" height="11" rx="4" />
        <rect x="3.5" y="29" width="17" height="9.5" rx="4" />
      </svg>
      <span translate="no">{t('name')}</span>
    </p>
  );
}
