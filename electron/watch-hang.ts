/** Notices a page that no longer answers, whether or not somebody touches it, and ends its process: the rest is a fall. */
import type { WebContents } from 'electron';

const ASK_EVERY_MS = 3000;
/** A page that is being loaded on a slow computer may be busy for some seconds. */
const MOST_UNANSWERED = 4;

export function watchHang(page: WebContents): void {
  let unanswered = 0;
  const end = () => {
    unanswered = 0;
    // What hangs cannot be asked to crash itself.
    const pid = page.getOSProcessId();
    if (pid > 0 && !page.isCrashed()) process.kill(pid, 'SIGKILL');
  };
  // Asked in turns and not timed: a computer that slept has missed no answer.
  const timer = setInterval(() => {
    // A page stopped in the developer tools is not hanging.
    if (page.isCrashed() || page.isDevToolsOpened()) unanswered = 0;
    else if (unanswered >= MOST_UNANSWERED) end();
    else {
      unanswered += 1;
      page.executeJavaScript('true').then(
        () => {
          unanswered = 0;
        },
        () => {},
      );
    }
  }, ASK_EVERY_MS);
  page.on('unresponsive', end);
  page.once('destroyed', () => clearInterval(timer));
}
