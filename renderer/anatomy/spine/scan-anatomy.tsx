/**
 * What a scanner shows of a healthy lower spine and the flesh around it, in greys, and how millimetres of the body
 * lie on the film. It knows no finding.
 */
import { curve, type Node, placed, points } from '../outlines/curve.ts';
import * as outline from '../outlines/scan-outlines.ts';

/** Film in the view box, and millimetres of the body on it. */
export const FILM = { x: 248, y: 118, width: 504, height: 740 } as const;
const [SCALE, LEFT, TOP] = [3.8, 392, 500];
export const path = (nodes: readonly Node[], closed = true) => curve(placed(nodes, SCALE, LEFT, TOP), closed);
export const spot = (x: number, y: number) => ({ x: LEFT + x * SCALE, y: TOP + y * SCALE });

/** Greys as such a picture shows them: fat light, bone marrow middle, discs and the water in the sac dark. */
export const GREY = {
  film: '#0b0f12',
  belly: '#2b3135',
  organ: '#3a4146',
  muscle: '#3d4347',
  muscleLine: '#5d656a',
  fat: '#c9cfd2',
  fatDeep: '#aab1b5',
  canal: '#9ba2a6',
  rim: '#101518',
  marrow: '#8f979b',
  marrowLight: '#a9b0b4',
  marrowDark: '#767e83',
  disc: '#3c454b',
  discInner: '#515b61',
  sac: '#1f262a',
  strand: '#4d565b',
  scar: '#7d868b',
  scarFibre: '#a3abb0',
  lit: '#f7fafb',
  litLine: '#c3cacd',
  mark: '#ffffff',
} as const;

/** What is not spine: belly in front, muscle and fat behind. */
export function ScanFlesh({ id }: { readonly id: string }) {
  const band = path([...outline.skin, ...[...outline.fatEdge].reverse()]);
  return (
    <g>
      <path
        d={path([[-60, -130], ...outline.skin.map(([x, y]): Node => [x, y]), [124, 130], [-60, 130]])}
        fill={GREY.muscle}
      />
      <path d={path(points('-60,-130 30,-130 8,-90 2,-40 4,20 24,60 70,96 100,130 -60,130'))} fill={GREY.belly} />
      <g fill={GREY.organ}>
        <path d={path(points('-46,-128 -28,-120 -24,-92 -30,-64 -46,-56'))} />
        <path d={path(points('-46,-44 -30,-38 -27,-12 -32,10 -46,16'))} />
        <path d={path(points('-46,34 -26,40 -8,62 10,84 6,104 -46,106'))} />
      </g>
      <path
        d={path(points('-22,-128 -20,-104 -24,-84 -25,-50 -26,-20 -24,6 -18,26 -12,34'), false)}
        fill="none"
        stroke={GREY.film}
        strokeWidth={17}
        strokeLinecap="round"
      />
      <g fill="none" stroke={GREY.muscleLine} strokeWidth={4} strokeLinecap="round" strokeOpacity={0.8}>
        <path d={path(points('78,-118 79,-96 76,-70'), false)} />
        <path d={path(points('74,-62 75,-50 73,-30'), false)} />
        <path d={path(points('73,-28 73,-8 75,10'), false)} />
      </g>
      <path d={band} fill={`url(#${id}-fat)`} />
      <path d={path(outline.skin, false)} fill="none" stroke={GREY.lit} strokeWidth={4} />
    </g>
  );
}

export function ScanSpine({ id, scarred }: { readonly id: string; readonly scarred: boolean }) {
  return (
    <g strokeLinejoin="round">
      <path d={path(outline.canal)} fill={GREY.canal} />
      <path d={path(outline.sac)} fill={GREY.sac} />
      <g fill="none" stroke={GREY.strand} strokeWidth={5} strokeLinecap="round">
        {outline.strands.map((strand) => (
          <path key={strand[0]?.[0]} d={path(strand, false)} />
        ))}
      </g>
      <g stroke={GREY.rim} strokeWidth={5}>
        {outline.spinous.map((bone) => (
          <path key={bone[0]?.[1]} d={path(bone)} fill={`url(#${id}-marrow)`} />
        ))}
        {outline.bodies.map((bone) => (
          <path key={bone[0]?.[1]} d={path(bone)} fill={`url(#${id}-marrow)`} />
        ))}
        {outline.discs.map((disc) => (
          <path key={disc[0]?.[1]} d={path(disc)} fill={GREY.disc} />
        ))}
      </g>
      <g fill={GREY.discInner}>
        {outline.nuclei.map((nucleus) => (
          <path key={nucleus[0]?.[1]} d={path(nucleus)} />
        ))}
      </g>
      <g fill="none" stroke={GREY.disc} strokeWidth={7} strokeLinecap="round">
        {outline.sacralRest.map((rest) => (
          <path key={rest[0]?.[1]} d={path(rest, false)} />
        ))}
      </g>
      {!scarred && (
        <path
          d={path(points('21.4,-12 21,-4 21.8,4 23.6,10'), false)}
          fill="none"
          stroke={GREY.canal}
          strokeWidth={4}
        />
      )}
    </g>
  );
}
