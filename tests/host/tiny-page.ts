/** A built page as small as can be, in a folder of its own. */
import { join } from 'node:path';
import { putFiles, tempFolder } from './temp-folder.ts';

const template = (language: string) =>
  `<html lang="${language}"><title>%clinic-name%</title><style><!--screen--></style><h1 lang="%code%">%choose%</h1><ul><!--language--><li id="l%number%" lang="%code%" ` +
  `dir="%direction%" class="%font%">%endonym%</li><!--/language--></ul><p>%limit-seconds% %not-a-place%</p>` +
  `<script type="application/json" id="kiosk-state"><!--state--></script></html>`;

export function tinyPage(): string {
  const folder = tempFolder();
  putFiles(folder, {
    'kiosk/index.en.html': template('en'),
    'kiosk/index.ar.html': template('ar'),
    'kiosk/assets/kiosk.js': 'let page = 1;',
    'kiosk/assets/deep/kiosk.css': 'p{}',
    'kiosk/assets/notes.txt': 'not for screens',
    'kiosk/assets/.hidden.js': 'outside what is shown',
    'kiosk/secret.js': 'outside the assets',
    'secret.js': 'outside the page',
  });
  return join(folder, 'kiosk');
}
