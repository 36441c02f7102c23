/**
 * The numbers a patient may be told to call, by region. Plain data without a schema, so that the page can show what a
 * region brings; what a clinic overrides is settled in settings.
 */
export const REGIONS = ['us', 'gb', 'eu'] as const;
export type Region = (typeof REGIONS)[number];

/** Numbers to call, by what they are for; null where a region has none that holds everywhere. */
export interface HelpNumbers {
  readonly emergency: string;
  readonly urgent: string | null;
  readonly crisis: string | null;
  readonly quitLine: string | null;
}

/**
 * What each region dials (dossier, rule 7, and its topics on crisis and smoking): a clinic may override each one.
 * They wait for a clinician's check like every other general-knowledge fact.
 */
export const NUMBERS_BY_REGION: Readonly<Record<Region, HelpNumbers>> = {
  us: { emergency: '911', urgent: null, crisis: '988', quitLine: '1-800-QUIT-NOW' },
  gb: { emergency: '999', urgent: '111', crisis: '116 123', quitLine: null },
  eu: { emergency: '112', urgent: null, crisis: null, quitLine: null },
};
