/** Which addresses the frame may show or load: the host's own origin and the frame's own desk page, nothing else. */

/** Whether a page may lead here. Anything that is no address is refused, and so is the desk page: only the frame shows it. */
export function isAllowedUrl(url: string | undefined, address: string): boolean {
  try {
    const { protocol, origin } = new URL(url ?? '');
    return protocol === 'http:' && origin === new URL(address).origin;
  } catch {
    return false;
  }
}

/** Whether this may be loaded: what a page may lead to, pictures that stand in its own text, and the desk page. */
export function isAllowedRequest(url: string, address: string, deskPage: string): boolean {
  return url.startsWith('data:') || url === deskPage || isAllowedUrl(url, address);
}
