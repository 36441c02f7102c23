/**
 * What is counted of a visit, and which facts one step of it makes. A fact names nobody and says nothing of when; work
 * of staff is no use and makes none. No validator stands here, so that the screen may use it.
 */
import { type Place, stepAt, type Visit } from '../visit/visit.ts';

export type UsageFact =
  | { readonly kind: 'visit-began' }
  | { readonly kind: 'language-chosen'; readonly language: string }
  | { readonly kind: 'walkthrough-opened'; readonly walkthrough: string }
  /** A page came onto the glass, forward or back; `page` is the id of its step. */
  | { readonly kind: 'page-read'; readonly walkthrough: string; readonly page: string }
  /** Read to its end; once in a visit for each walkthrough. */
  | { readonly kind: 'walkthrough-finished'; readonly walkthrough: string }
  /** Where a visit ended: `walkthrough/step`, or the name of another place (`menu`, `takeaway`, `languages`). */
  | { readonly kind: 'visit-left'; readonly screen: string };

/** Facts told together. The same batch sent again has the same number and counts once. */
export interface UsageBatch {
  /** New for each load of the page. */
  readonly screenId: string;
  /** Counts up from 1 on this screen. */
  readonly number: number;
  readonly facts: readonly UsageFact[];
}

/**
 * The facts of one `advance` from `before` to `after`. Where one step ends a visit and the desk begins the next in it
 * (a computer that slept), they count as one: counts may be short.
 */
export function usageBetween(before: Visit, after: Visit): readonly UsageFact[] {
  const facts: UsageFact[] = [];
  const wasVisit = isVisit(before.place);
  if (!isVisit(after.place)) return wasVisit ? [{ kind: 'visit-left', screen: leavingScreen(before) }] : facts;
  if (!wasVisit) facts.push({ kind: 'visit-began' });
  if (after.language !== null && after.language !== before.language) {
    facts.push({ kind: 'language-chosen', language: after.language });
  }
  for (const walkthrough of after.seen) {
    if (!before.seen.includes(walkthrough)) facts.push({ kind: 'walkthrough-finished', walkthrough });
  }
  const { place } = after;
  if (place.kind !== 'step') return facts;
  // A playlist that leads back to the middle of a walkthrough opens nothing.
  if (place.step === 0 && walkthroughAt(before.place) !== place.walkthrough) {
    facts.push({ kind: 'walkthrough-opened', walkthrough: place.walkthrough });
  }
  const page = pageAt(after);
  if (page && !isSame(page, pageAt(before))) facts.push({ kind: 'page-read', ...page });
  return facts;
}

function isVisit(place: Place): boolean {
  return place.kind !== 'attract' && place.kind !== 'setup';
}

interface Page {
  readonly walkthrough: string;
  readonly page: string;
}

/** The page on the glass, under whatever sheet; null on a question or anywhere else. */
function pageAt(visit: Visit): Page | null {
  const step = stepAt(visit);
  if (visit.place.kind !== 'step' || step?.kind !== 'page') return null;
  return { walkthrough: visit.place.walkthrough, page: step.id };
}

function isSame(a: Page, b: Page | null): boolean {
  return a.walkthrough === b?.walkthrough && a.page === b.page;
}

/** The walkthrough somebody is in, also while they choose another language for it. */
function walkthroughAt(place: Place): string | null {
  if (place.kind === 'languages') return place.from && walkthroughAt(place.from);
  return place.kind === 'step' || place.kind === 'takeaway' ? place.walkthrough : null;
}

function leavingScreen(visit: Visit): string {
  const step = stepAt(visit);
  return visit.place.kind === 'step' && step ? `${visit.place.walkthrough}/${step.id}` : visit.place.kind;
}
