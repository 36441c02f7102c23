/**
 * What a screen must know to stand, made from settings, content and the facts of this run. Pure; it holds nothing of a
 * visit.
 */
import type { DeskWish, KioskState } from '../core/kiosk-contract.ts';
import { helpNumbers, type Settings } from '../core/settings.ts';
import { LIMITED_PLACES } from '../core/visit/visit.ts';
import type { ClinicLibrary } from './content/clinic-library.ts';

export interface RunFacts {
  readonly runId: string;
  /** The sample clinic was asked for, at the start or at the glass. */
  readonly sample: boolean;
  /** The logo that settings name can be shown. */
  readonly logoThere: boolean;
  readonly sleeps: number;
  readonly pinSet: boolean;
  readonly desk: DeskWish;
}

const SAMPLE_CLINIC = 'Riverside Spine Clinic';
/** CSS's own pixel is 1/96 inch, 3.78 px a mm; 3.61 is a 24-inch 1080 × 1920 glass, the commonest kiosk. */
const USUAL_PIXELS_PER_MM = 3.61;

export function kioskState(settings: Settings, clinic: ClinicLibrary, run: RunFacts): KioskState {
  const { name, region } = settings.clinic;
  return {
    runId: run.runId,
    kioskId: settings.kiosk.id,
    setupNeeded: name === '' && !run.sample,
    sample: run.sample,
    clinicName: name === '' && run.sample ? SAMPLE_CLINIC : name,
    logo: run.logoThere ? '/logo' : null,
    region,
    languages: [...clinic.languages],
    limitSeconds: Object.fromEntries(LIMITED_PLACES.map((place) => [place, settings.idle.limitSeconds[place]])),
    warnForSeconds: settings.idle.warnForSeconds,
    pixelsPerMm: pixelsPerMm(settings.screen),
    diagonalInches: settings.screen.diagonalInches,
    rotation: settings.screen.rotation,
    showTexts: settings.showTexts,
    numbers: helpNumbers(settings.clinic),
    outlines: Object.fromEntries(
      clinic.library.walkthroughs.map(({ id, steps }) => [id, steps.map((step) => ({ kind: step.kind, id: step.id }))]),
    ),
    contentVersion: clinic.library.contentVersion,
    sleeps: run.sleeps,
    pinSet: run.pinSet,
    desk: run.desk,
  };
}

/** Null when only the diagonal is known: then the page, which knows its pixels, works it out. */
function pixelsPerMm(screen: Settings['screen']): number | null {
  if (screen.mmPerPixel !== null) return 1 / screen.mmPerPixel;
  return screen.diagonalInches === null ? USUAL_PIXELS_PER_MM : null;
}
