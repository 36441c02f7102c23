/** Which addresses the frame may show or load: the host's own origin, and nothing else. */

/** Whether a page may be opened here. Anything that is no address is refused. */
export function isAllowedUrl(url: string | undefined, address: string): boolean {
  try {
    const { protocol, origin } = new URL(url ?? '');
    return protocol === 'http:' && origin === new URL(address).origin;
  } catch {
    return false;
  }
}

/** Whether the page may load this: what it may open, and pictures that stand in its own text. */
export function isAllowedRequest(url: string, address: string): boolean {
  return url.startsWith('data:') || isAllowedUrl(url, address);
}
