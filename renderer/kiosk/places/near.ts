/**
 * The glasses that one tap on a control now on the glass would lead to, likeliest first. What a tap does is asked of
 * the visit itself.
 */
import type { Control } from '../../../core/visit/visit.ts';
import type { Glass } from '../glass.ts';
import { readControl } from '../press/read-control.ts';
import type { VisitEngine } from '../visit-engine.ts';

/** The ways between places, the one most people go first. */
const WAYS: readonly Control['action'][] = [
  'next',
  'continue',
  'open',
  'language',
  'group',
  'back',
  'home',
  'languages',
];

/** One screen of tiles; with the one on the glass fewer than are kept, or making one ready would throw another away. */
const MOST_NEAR = 10;

export function glassesNear(engine: VisitEngine, root: ParentNode): Glass[] {
  return behind(engine, root.querySelectorAll<HTMLElement>('[data-screen] [data-action], .rail [data-action]'));
}

/** Those that the controls beneath fingers lead to once the fingers lift. */
export function glassesBeneath(engine: VisitEngine, root: ParentNode): Glass[] {
  return behind(engine, root.querySelectorAll<HTMLElement>('[data-pressed]'));
}

function behind(engine: VisitEngine, elements: Iterable<HTMLElement>): Glass[] {
  const controls = [...elements].flatMap((element) => readControl(element) ?? []);
  return controls
    .filter(({ action }) => WAYS.includes(action))
    .sort((a, b) => WAYS.indexOf(a.action) - WAYS.indexOf(b.action))
    .map(engine.foresee)
    .filter(({ place, over }) => over === null && place.kind !== 'attract' && place.kind !== 'setup')
    .slice(0, MOST_NEAR);
}
