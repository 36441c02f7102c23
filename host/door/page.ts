/**
 * Fills the first page's template: clinic name, languages and the whole state, so that the glass shows the right thing
 * before any script runs. Every text is escaped; nothing that was filled in is looked at again. Pure.
 */
import type { KioskState } from '../../core/kiosk-contract.ts';

const BLOCK = /<!--language-->(.*?)<!--\/language-->/gs;
const PLACE = /%([a-z-]+)%|<!--state-->/g;

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

function fillBlock(block: string, page: Readonly<Record<string, string>>, state: KioskState): string {
  return state.languages
    .map((language, number) => fill(block, { ...page, ...language, number: String(number) }, state))
    .join('');
}

function fill(part: string, values: Readonly<Record<string, string>>, state: KioskState): string {
  return part.replace(PLACE, (whole, name: string | undefined) => {
    if (name === undefined) return stateJson(state);
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
