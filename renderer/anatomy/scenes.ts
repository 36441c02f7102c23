/** Every scene a page may name, with the code that draws it. A scene without a drawing does not compile. */
import type { SceneId } from '../../core/content/drawing.ts';
import type { Scene } from './scene.ts';
import { activityLine } from './scenes/activity-line.tsx';
import { bodyMap } from './scenes/body-map.tsx';
import { calendar } from './scenes/calendar.tsx';
import { frontDesk } from './scenes/front-desk.tsx';
import { hips } from './scenes/hips.tsx';
import { hundredPeople } from './scenes/hundred-people.tsx';
import { inCare } from './scenes/in-care.tsx';
import { medicines } from './scenes/medicines.tsx';
import { nerveFibre } from './scenes/nerve-fibre.tsx';
import { nerveTest } from './scenes/nerve-test.tsx';
import { notebook } from './scenes/notebook.tsx';
import { paths } from './scenes/paths.tsx';
import { personBack } from './scenes/person-back.tsx';
import { personDoing } from './scenes/person-doing.tsx';
import { procedureTable } from './scenes/procedure-table.tsx';
import { pump } from './scenes/pump.tsx';
import { ring } from './scenes/ring.tsx';
import { scanFilm } from './scenes/scan-film.tsx';
import { scanner } from './scenes/scanner.tsx';
import { segmentAbove } from './scenes/segment-above.tsx';
import { segmentSide } from './scenes/segment-side.tsx';
import { signalPath } from './scenes/signal-path.tsx';
import { sixCauses } from './scenes/six-causes.tsx';
import { smoke } from './scenes/smoke.tsx';
import { spineBack } from './scenes/spine-back.tsx';
import { twoPeople } from './scenes/two-people.tsx';
import { warningSign } from './scenes/warning-sign.tsx';

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
  'spine-back': spineBack,
  hips,
  pump,
  'nerve-fibre': nerveFibre,
  'body-map': bodyMap,
  scanner,
  'nerve-test': nerveTest,
  'procedure-table': procedureTable,
  'in-care': inCare,
  'person-doing': personDoing,
  medicines,
  calendar,
  'activity-line': activityLine,
  ring,
  paths,
  'six-causes': sixCauses,
  smoke,
  'warning-sign': warningSign,
};
