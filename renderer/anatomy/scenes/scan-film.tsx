/**
 * A picture on a light box: the lower spine from the side, plain, with scar or a slipped disc marked, with dye, or as an
 * x-ray with or without screws. A film is grey and the same in every theme, so its greys are fixed here.
 */
import { useId } from 'react';
import type { SceneStates } from '../../../core/content/drawing.ts';
import { points } from '../outlines/curve.ts';
import { scar } from '../outlines/scan-outlines.ts';
import type { LabelPlace, Scene } from '../scene.ts';
import { FILM, GREY, path, ScanFlesh, ScanSpine, spot } from '../spine/scan-anatomy.tsx';
import { DyedSac, Screws, SlippedPiece, XrayFlesh, XraySpine } from '../spine/scan-findings.tsx';

type States = SceneStates<'scan'>;

/** The box is a thing with a lit pane: its metal follows the theme, its light does not. */
function LightBox() {
  return (
    <g>
      <rect
        x={206}
        y={88}
        width={588}
        height={800}
        rx={26}
        fill="var(--device-shade)"
        stroke="var(--device-line)"
        strokeWidth={5}
      />
      <rect x={222} y={104} width={556} height={768} rx={14} fill="#eef6f8" />
      <rect x={FILM.x} y={FILM.y} width={FILM.width} height={FILM.height} rx={8} fill={GREY.film} />
      <g fill="var(--device-line)">
        {[330, 500, 670].map((x) => (
          <rect key={x} x={x - 22} y={96} width={44} height={15} rx={5} />
        ))}
      </g>
    </g>
  );
}

function Scar({ id, lit }: { readonly id: string; readonly lit: boolean }) {
  return (
    <g>
      {lit && <circle cx={spot(24, -2).x} cy={spot(24, -2).y} r={84} fill={`url(#${id}-shine)`} />}
      <path d={path(scar)} fill={lit ? GREY.lit : GREY.scar} stroke={GREY.rim} strokeWidth={3} />
      <g fill="none" stroke={lit ? GREY.litLine : GREY.scarFibre} strokeWidth={3} strokeLinecap="round">
        <path d={path(points('22.4,-12 23.4,-7 22.8,-2'), false)} />
        <path d={path(points('25.4,-6 26.4,0 25.6,5'), false)} />
        <path d={path(points('22.6,3 23.6,7 24.6,9.6'), false)} />
      </g>
    </g>
  );
}

/** A thin ring round the patch, as drawn on a film by hand. */
function Mark() {
  const { x, y } = spot(24.2, -2);
  return (
    <g fill="none" strokeLinecap="round">
      <ellipse cx={x} cy={y} rx={52} ry={82} stroke={GREY.film} strokeWidth={10} strokeOpacity={0.7} />
      <ellipse cx={x} cy={y} rx={52} ry={82} stroke={GREY.mark} strokeWidth={4.5} />
    </g>
  );
}

function Gradients({ id }: { readonly id: string }) {
  return (
    <>
      <linearGradient id={`${id}-marrow`} x1="0" y1="0" x2="1" y2="1">
        <stop offset="0" stopColor={GREY.marrowLight} />
        <stop offset="0.6" stopColor={GREY.marrow} />
        <stop offset="1" stopColor={GREY.marrowDark} />
      </linearGradient>
      <linearGradient id={`${id}-fat`} x1="0" y1="0" x2="1" y2="0">
        <stop offset="0" stopColor={GREY.fatDeep} />
        <stop offset="1" stopColor={GREY.fat} />
      </linearGradient>
      <radialGradient id={`${id}-shine`}>
        <stop offset="0" stopColor={GREY.lit} stopOpacity="0.55" />
        <stop offset="1" stopColor={GREY.lit} stopOpacity="0" />
      </radialGradient>
      <radialGradient id={`${id}-edge`} gradientUnits="userSpaceOnUse" cx="490" cy="488" r="440">
        <stop offset="0.62" stopColor={GREY.film} stopOpacity="0" />
        <stop offset="1" stopColor={GREY.film} stopOpacity="1" />
      </radialGradient>
    </>
  );
}

/** Marks at the edge of a film: a ruler without numbers. */
function Ruler() {
  const ticks = Array.from({ length: 11 }, (_, i) => ({ y: 260 + i * 46, long: i % 5 === 0 }));
  return (
    <path
      d={`M270 260V720${ticks.map(({ y, long }) => `M270 ${y}H${long ? 292 : 282}`).join('')}`}
      fill="none"
      stroke={GREY.strand}
      strokeWidth={3}
      strokeLinecap="round"
    />
  );
}

function Art({ states }: { readonly states: States }) {
  const id = `scan${useId()}`;
  const finding = states.finding ?? 'plain';
  const scarred = finding === 'scar' || finding === 'scar-with-dye';
  const slid = finding === 'x-ray-slid';
  const xray = slid || finding === 'x-ray' || finding === 'x-ray-screws';
  return (
    <g>
      <Gradients id={id} />
      <clipPath id={`${id}-film`}>
        <rect x={FILM.x} y={FILM.y} width={FILM.width} height={FILM.height} rx={8} />
      </clipPath>
      <LightBox />
      <g clipPath={`url(#${id}-film)`}>
        {xray ? <XrayFlesh /> : <ScanFlesh id={id} />}
        {xray ? (
          <XraySpine id={id} slid={slid} />
        ) : (
          <ScanSpine id={id} scarred={scarred || finding === 'slipped-disc'} />
        )}
        {finding === 'dye-around-nerves' && <DyedSac />}
        <rect x={FILM.x} y={FILM.y} width={FILM.width} height={FILM.height} fill={`url(#${id}-edge)`} />
        {!slid && <Ruler />}
        {scarred && <Scar id={id} lit={finding === 'scar-with-dye'} />}
        {finding === 'slipped-disc' && <SlippedPiece />}
        {(scarred || finding === 'slipped-disc') && <Mark />}
        {finding === 'x-ray-screws' && <Screws />}
      </g>
    </g>
  );
}

function places({ finding }: States) {
  const place = (x: number, y: number, wordsX: number, wordsY: number): LabelPlace => ({
    on: spot(x, y),
    words: { x: wordsX, y: wordsY },
    lie: wordsX < 500 ? 'left' : 'right',
  });
  return {
    bone: place(-6, -62, 180, 250),
    disc: place(-9, 2, 180, 520),
    ...(finding === 'scar' || finding === 'scar-with-dye' ? { scar: place(26, 1.6, 820, 560) } : {}),
    ...(finding === 'slipped-disc' ? { 'slipped-disc': place(26, 0, 820, 540) } : {}),
    ...(finding === 'x-ray-slid' ? { 'slid-bone': place(-22, -31, 180, 400) } : {}),
    ...(finding === 'x-ray-screws' ? { screw: place(24, -27, 820, 400) } : {}),
    ...(finding === 'dye-around-nerves' ? { dye: place(27, -58, 820, 300) } : {}),
  };
}

export const scanFilm: Scene<'scan'> = {
  focus: { x: -30, y: 80, width: 1060, height: 816 },
  places,
  Art,
};
