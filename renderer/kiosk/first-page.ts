/**
 * Completes the first page once its words stand on the glass: all styles first, then the figure of attract and the
 * languages, which the page keeps back for that. A slow computer shows words at once, not a dark glass for half a second.
 */
import type { Clock } from './visit-engine.ts';

const AGAIN_AFTER_MS = 1_000;
/** A browser that paints nothing has no first frame to wait for. */
const LATEST_MS = 1_000;

export async function completeFirstPage(page: Document, clock: Clock): Promise<void> {
  await firstFrame(clock);
  const styles = page.querySelector<HTMLLinkElement>('link#styles');
  while (styles && !(await isFetched(styles)))
    await new Promise<void>((resolve) => clock.after(AGAIN_AFTER_MS, resolve));
  const [figure, languages] = page.querySelector<HTMLTemplateElement>('template#rest')?.content.children ?? [];
  if (figure) page.querySelector('#attract > main')?.prepend(figure);
  if (languages) page.getElementById('kiosk')?.append(languages);
}

function firstFrame(clock: Clock): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => clock.after(0, resolve));
    clock.after(LATEST_MS, resolve);
  });
}

/** Named in the page, but not asked for until now: the words need not wait for it. */
function isFetched(styles: HTMLLinkElement): Promise<boolean> {
  return new Promise((resolve) => {
    styles.onload = () => resolve(true);
    styles.onerror = () => resolve(false);
    // Named anew, it is asked for again.
    styles.rel = '';
    styles.rel = 'stylesheet';
  });
}
