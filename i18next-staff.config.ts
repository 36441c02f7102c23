/** The same for the staff page, whose words are a file of their own, so that the kiosk never carries them. */
import { defineConfig } from 'i18next-cli';
import kiosk from './i18next.config.ts';

export default defineConfig({
  ...kiosk,
  extract: {
    input: ['renderer/staff/**/*.{ts,tsx}'],
    output: 'locales/{{language}}/staff.json',
    defaultNS: false,
  },
});
