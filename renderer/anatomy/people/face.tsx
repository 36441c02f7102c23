/**
 * The lines of a face in the coordinates of its head: brows, nose, mouth and eyes, open or closed. It refuses to
 * overdraw: a person is calm, listens closely, looks down, or sleeps.
 */
import { HEADS, type HeadName } from './heads.ts';

export type Mood = 'calm' | 'serious' | 'downcast' | 'asleep';

export function Face({ who, mood }: { readonly who: HeadName; readonly mood: Mood }) {
  const { skin, brows, browWidth, nose, mouth, seriousMouth, eyes, glasses, fold } = HEADS[who];
  return (
    <g
      fill="none"
      stroke={`var(--who-${skin}-skin-line)`}
      strokeWidth="var(--face-line)"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={nose} />
      <path d={mood === 'serious' || mood === 'downcast' ? seriousMouth : mouth} />
      <path d={brows} strokeWidth={browWidth} stroke={who === 'd' ? 'var(--who-d-hair-line)' : undefined} />
      {fold !== undefined && <path d={fold} strokeWidth="4" strokeOpacity=".6" />}
      {mood === 'asleep' || mood === 'downcast' ? (
        <path
          d={eyes.map(([x, y]) => `M ${x - 13} ${y} C ${x - 6} ${y + 9} ${x + 6} ${y + 9} ${x + 13} ${y}`).join('')}
        />
      ) : (
        <g fill={`var(--who-${skin}-skin-line)`} stroke="none">
          {eyes.map(([x, y, rx]) => (
            <ellipse key={x} cx={x} cy={y} rx={rx} ry="7.5" />
          ))}
        </g>
      )}
      {glasses !== undefined && mood !== 'asleep' && <path d={glasses} />}
    </g>
  );
}
