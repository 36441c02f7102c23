/** What the answers of first run make of a settings file. Pure; it writes nothing. */
import type { Setup } from '../core/kiosk-contract.ts';

type Raw = Readonly<Record<string, unknown>>;

/** The raw settings with the answers of the first run in them; everything else stays as it was. */
export function withSetup(raw: Raw, setup: Setup): Raw {
  return {
    ...raw,
    schemaVersion: 1,
    clinic: { ...recordAt(raw, 'clinic'), name: setup.clinicName, region: setup.region },
    languages: setup.languages,
    screen: { ...recordAt(raw, 'screen'), mmPerPixel: setup.mmPerPixel },
    showTexts: setup.showTexts,
  };
}

function recordAt(raw: Raw, key: string): Raw {
  const value = raw[key];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : {};
}
