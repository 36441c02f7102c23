/** The name of a trouble in words, and what to do. One that this page does not know keeps the host's name. */
import type staffEnglish from '../../../locales/en/staff.json';
import type { StaffTranslate } from '../staff-words.ts';

type KnownTrouble = keyof (typeof staffEnglish)['troubles']['names'];

const KNOWN: Readonly<Record<Exclude<KnownTrouble, 'other'>, true>> = {
  'kiosk-away': true,
  'content-left-out': true,
  'settings-bad': true,
  'settings-set-aside': true,
  'screen-pressed': true,
  'restarted-after-a-crash': true,
  'not-saved': true,
  'page-trouble': true,
  'staff-page-shut': true,
  'counts-set-aside': true,
  'counts-not-saved': true,
  'counts-newer': true,
};

export function troubleWords(name: string, t: StaffTranslate): { readonly title: string; readonly todo: string } {
  const known: KnownTrouble = name in KNOWN ? (name as KnownTrouble) : 'other';
  return {
    title: known === 'other' ? t('troubles.names.other', { name }) : t(`troubles.names.${known}`),
    todo: t(`troubles.todo.${known}`),
  };
}
