/**
 * Fills the first page's template: clinic name, languages, the screen's sizes and the whole state, so that the glass
 * shows the right thing before any script runs. Every text is escaped; nothing that was filled in is looked at again. Pure.
 */
import { createHash } from 'node:crypto';
import type { KioskState } from '../../core/kiosk-contract.ts';
import { screenStyle } from './screen-style.ts';

const BLOCK = /<!--language-->(.*?)<!--\/language-->/gs;
const PLACE = /%([a-z-]+)%|<!--(?:state|screen)-->/g;
const STYLE = /<style>(.*?)<\/style>/gs;

export function fillPage(template: string, state: KioskState): string {
  // Outside the blocks a language's places mean the one that speaks first.
  const page = {
    'clinic-name': state.clinicName,
    'limit-seconds': String(state.limitSeconds.languages ?? ''),
    ...state.languages[0],
  };
  const parts = template.split(BLOCK);
  // A pattern with one group splits into outside, block, outside, block, …
  return parts.map((part, i) => (i % 2 === 0 ? fill(part, page, state) : fillBlock(part, page, state))).join('');
}

/** The digests of the styles that stand in a page, as a content security policy names them. */
export function styleDigests(page: string): string[] {
  return [...page.matchAll(STYLE)].map(
    ([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
}

function fillBlock(block: string, page: Readonly<Record<string, string>>, state: KioskState): string {
  return state.languages
    .map((language, number) => fill(block, { ...page, ...language, number: String(number) }, state))
    .join('');
}

function fill(part: string, values: Readonly<Record<string, string>>, state: KioskState): string {
  return part.replace(PLACE, (whole, name: string | undefined) => {
    if (name === undefined) return whole === '<!--state-->' ? stateJson(state) : screenStyle(state);
    return Object.hasOwn(values, name) ? escapeHtml(values[name] ?? '') : whole;
  });
}

/** JSON that cannot end the script element it stands in. */
function stateJson(state: KioskState): string {
  return JSON.stringify(state).replaceAll('<', '\\u003c');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
