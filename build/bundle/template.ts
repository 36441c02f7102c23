/**
 * Writes the first page of one language: its prerendered screen, with places left open that the host fills in.
 * It reads no file and knows no screen.
 */

export interface TemplateParts {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Inner HTML of the kiosk as React would write it. */
  readonly prerendered: string;
  /** Addresses of what the page loads. */
  readonly styles: readonly string[];
  readonly fonts: readonly string[];
  readonly script: string;
}

/** The screen's own sizes (`/screen.css`) come last, so that they win over the defaults in the styles. */
export function template(parts: TemplateParts): string {
  const fonts = parts.fonts.map(
    (href) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">\n`,
  );
  const styles = [...parts.styles, '/screen.css'].map((href) => `<link rel="stylesheet" href="${href}">\n`);
  return `<!doctype html>
<html lang="${parts.language}" dir="${parts.direction}" data-theme="light" data-size="100">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Backstory</title>
<link rel="icon" href="data:,">
${fonts.join('')}${styles.join('')}</head>
<body>
<div id="kiosk">${parts.prerendered}</div>
<script type="application/json" id="kiosk-state"><!--state--></script>
<script type="module" src="${parts.script}"></script>
</body>
</html>
`;
}
