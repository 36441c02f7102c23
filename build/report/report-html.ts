/** Small pieces of the report's page. Whatever comes from content goes through `escaped`. */

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** `rows`: cells that are HTML already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (tag: 'th' | 'td', all: readonly string[]) => all.map((cell) => `<${tag}>${cell}</${tag}>`).join('');
  const body = rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n');
  return `<table><thead><tr>${cells('th', head)}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

/** `items`: HTML already; nothing where there are none. */
export function list(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<h3>${title}</h3>\n<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;
}

/** Where one clinician signs for one part. */
export function signature(part: string): string {
  const line = (label: string) => `<span class="line">${label}</span>`;
  return `<div class="sign"><p>${escaped(part)}: ☐ may stand as it is &nbsp; ☐ with the changes written beside it</p>
<p>${line('Name and profession')}${line('Date')}${line('Signature')}</p></div>`;
}

export function htmlPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

const STYLE = `
body { max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff; font: 15px/1.45 sans-serif; }
h1, h2, h3, h4 { line-height: 1.2; }
h2 { margin-top: 3rem; border-top: 3px solid #111; padding-top: 0.75rem; }
h4 { margin: 1.25rem 0 0.25rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #888; padding: 0.3rem 0.5rem; text-align: start; vertical-align: top; }
.words td:first-child { width: 46%; }
.words ul { margin: 0; padding-inline-start: 1.1rem; font-size: 0.85em; }
.drawing { margin: 0.25rem 0; color: #333; font-size: 0.9em; }
.waits { border: 1px solid #8a4b00; background: #fff1da; padding: 0 0.3rem; font-weight: 600; white-space: nowrap; }
.unknown { color: #a00; font-weight: 600; }
.sign { break-inside: avoid; margin-top: 1.5rem; border: 2px solid #111; padding: 0.5rem 1rem; }
.sign .line { display: inline-block; width: 30%; margin: 2.5rem 1.5% 0; border-top: 1px solid #111; font-size: 0.85em; }
@media print {
  body { max-width: none; margin: 0; font-size: 10.5pt; }
  section { break-before: page; }
  h2 { margin-top: 0; }
  h3, h4 { break-after: avoid; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
}
`;
