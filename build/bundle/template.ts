/**
 * Writes the first page of one language: its prerendered screen, with places left open that the host fills in.
 * It reads no file and knows no screen.
 */

export interface TemplateParts {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Inner HTML of the kiosk as React would write it: the words of attract, and what follows them. */
  readonly words: string;
  readonly rest: string;
  /** What the words of the first picture need: it stands in the page. */
  readonly firstStyle: string;
  /** Addresses of all styles, which the script brings in after the words, and of that script. */
  readonly styles: string;
  readonly script: string;
}

/** The screen's own sizes, which the host writes, come last, so that they win over the defaults in the styles. */
export function template(parts: TemplateParts): string {
  return `<!doctype html>
<html lang="${parts.language}" dir="${parts.direction}" data-theme="light" data-size="100">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Backstory</title>
<link rel="icon" href="data:,">
<style>${parts.firstStyle}</style>
<link id="styles" href="${parts.styles}">
<style><!--screen--></style>
</head>
<body>
<div id="kiosk">${parts.words}<template id="rest">${parts.rest}</template></div>
<script type="application/json" id="kiosk-state"><!--state--></script>
<script type="module" src="${parts.script}"></script>
</body>
</html>
`;
}
