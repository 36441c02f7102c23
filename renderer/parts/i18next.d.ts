/** Makes every key of the screens' words a typed one: a key that English lacks does not compile. */
import 'i18next';
import type english from '../../locales/en/interface.json';
import type staffEnglish from '../../locales/en/staff.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof english; staff: typeof staffEnglish };
  }
}
