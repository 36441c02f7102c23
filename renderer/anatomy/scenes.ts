/** Every scene a page may name, with the code that draws it. A scene without a drawing does not compile. */
import type { SceneId } from '../../core/drawing.ts';
import { frontDesk } from './front-desk.tsx';
import { hundredPeople } from './hundred-people.tsx';
import { notebook } from './notebook.tsx';
import { personBack } from './person-back.tsx';
import { scanFilm } from './scan-film.tsx';
import type { Scene } from './scene.ts';
import { segmentAbove } from './segment-above.tsx';
import { segmentSide } from './segment-side.tsx';
import { signalPath } from './signal-path.tsx';
import { twoPeople } from './two-people.tsx';
import { warningSign } from './warning-sign.tsx';

export const SCENES_DRAWN: { readonly [S in SceneId]: Scene<S> } = {
  'segment-side': segmentSide,
  'segment-above': segmentAbove,
  'person-back': personBack,
  'signal-path': signalPath,
  scan: scanFilm,
  hundred: hundredPeople,
  'two-people': twoPeople,
  notebook,
  desk: frontDesk,
  'warning-sign': warningSign,
};
