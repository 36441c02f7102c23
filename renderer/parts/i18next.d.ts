/** Makes every interface key a typed one: a key that English lacks does not compile. */
import 'i18next';
import type english from '../../locales/en/interface.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof english };
  }
}
