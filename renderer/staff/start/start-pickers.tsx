/** On which kiosk and in which language a playlist starts. With one kiosk there is nothing to choose: it says how it is. */
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { StaffState } from '../../../core/desk/staff-contract.ts';
import { kioskName, kioskPhrase, kioskStatus } from '../live/kiosk-line.ts';
import { StatusMark } from '../live/status-mark.tsx';
import { useStaff } from '../staff-context.tsx';

export interface StartPickersProps {
  readonly state: StaffState;
  /** At a desk the kiosk's card stands beside it and says how it is. */
  readonly isWide: boolean;
  readonly kioskId: string | undefined;
  readonly onKiosk: (kioskId: string) => void;
  /** Null: the patient chooses. */
  readonly startLanguage: string | null;
  readonly onLanguage: (language: string | null) => void;
}

const PATIENT_CHOOSES = '';

export function StartPickers({ state, isWide, kioskId, onKiosk, startLanguage, onLanguage }: StartPickersProps) {
  const { t } = useStaff();
  const [only, ...others] = state.kiosks;
  return (
    <div className="pickers">
      {others.length > 0 && (
        <Picker label={t('start.on')} value={kioskId ?? ''} onChoose={onKiosk}>
          {state.kiosks.map((kiosk) => (
            <option key={kiosk.kioskId} value={kiosk.kioskId}>
              {kioskName(kiosk, t)}
            </option>
          ))}
        </Picker>
      )}
      {only && others.length === 0 && !isWide && (
        <p className="on-kiosk">
          <b>
            <bdi>{kioskName(only, t)}</bdi>
          </b>
          <span>
            <StatusMark status={kioskStatus(only)} /> {kioskPhrase(only, t)}
          </span>
        </p>
      )}
      <Picker
        label={t('start.language')}
        value={startLanguage ?? PATIENT_CHOOSES}
        onChoose={(code) => onLanguage(code === PATIENT_CHOOSES ? null : code)}
      >
        <option value={PATIENT_CHOOSES}>{t('start.patientChooses')}</option>
        {state.languages.map(({ code, endonym }) => (
          <option key={code} value={code} lang={code}>
            {endonym}
          </option>
        ))}
      </Picker>
    </div>
  );
}

interface PickerProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

function Picker({ label, value, onChoose, children }: PickerProps) {
  return (
    <label className="picker">
      <span className="picker-label">{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {children}
      </select>
      <ChevronDown aria-hidden="true" />
    </label>
  );
}
