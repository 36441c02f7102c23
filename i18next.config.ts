/** Lets i18next-cli see which words the screens use, and find any that stand in the code itself. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'i18next-cli';

const languages = readdirSync(path.join(import.meta.dirname, 'locales')).sort();

export default defineConfig({
  locales: ['en', ...languages.filter((language) => language !== 'en')],
  extract: {
    input: ['renderer/**/*.{ts,tsx}'],
    output: 'locales/{{language}}/interface.json',
    defaultNS: false,
  },
});
