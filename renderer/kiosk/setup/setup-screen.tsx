/**
 * First run, at the glass: what the kiosk must know before the first patient.
 */
import type { HostDoor } from '../host-link.ts';

export function SetupScreen({ door }: { readonly door: HostDoor }) {
  return (
    <main data-screen="setup">
      <button type="button" onClick={() => void door.useSample()}>
        Sample clinic
      </button>
    </main>
  );
}
