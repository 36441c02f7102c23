/** Every scene a page may name, with the code that draws it. A scene without a drawing does not compile. */
import type { SceneId } from '../../core/content/drawing.ts';
import { activityLine } from './activity-line.tsx';
import { bodyMap } from './body-map.tsx';
import { calendar } from './calendar.tsx';
import { frontDesk } from './front-desk.tsx';
import { hips } from './hips.tsx';
import { hundredPeople } from './hundred-people.tsx';
import { inCare } from './in-care.tsx';
import { medicines } from './medicines.tsx';
import { nerveFibre } from './nerve-fibre.tsx';
import { nerveTest } from './nerve-test.tsx';
import { notebook } from './notebook.tsx';
import { paths } from './paths.tsx';
import { personBack } from './person-back.tsx';
import { personDoing } from './person-doing.tsx';
import { procedureTable } from './procedure-table.tsx';
import { ring } from './ring.tsx';
import { scanFilm } from './scan-film.tsx';
import { scanner } from './scanner.tsx';
import type { Scene } from './scene.ts';
import { segmentAbove } from './segment-above.tsx';
import { segmentSide } from './segment-side.tsx';
import { signalPath } from './signal-path.tsx';
import { sixCauses } from './six-causes.tsx';
import { smoke } from './smoke.tsx';
import { spineBack } from './spine-back.tsx';
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
  'spine-back': spineBack,
  hips,
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
