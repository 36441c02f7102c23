/** Lets i18next-cli see which words the kiosk uses, and find any that stand in its code. The staff page has its own. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'i18next-cli';

const languages = readdirSync(path.join(import.meta.dirname, 'locales')).sort();

export default defineConfig({
  locales: ['en', ...languages.filter((language) => language !== 'en')],
  extract: {
    input: ['renderer/{anatomy,kiosk,parts}/**/*.{ts,tsx}'],
    output: 'locales/{{language}}/interface.json',
    defaultNS: false,
  },
});
