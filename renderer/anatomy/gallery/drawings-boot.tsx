/** Puts all drawings on the page that `npm run drawings` writes; what it needs to know stands there as JSON. */
import { createRoot } from 'react-dom/client';
import { DrawingsPage } from './drawings-page.tsx';

const known = JSON.parse(document.getElementById('drawings-known')?.textContent ?? '{"words":{},"used":[]}');
const place = document.getElementById('drawings');
if (place) createRoot(place).render(<DrawingsPage {...known} />);
