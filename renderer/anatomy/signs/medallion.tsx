/** A small picture of 200 × 200 units on a round pale plate, held by its rim. It brings no picture of its own. */
import { type ReactElement, useId } from 'react';
import { SoftPart } from '../figures/soft-part.tsx';

interface MedallionProps {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly children: ReactElement;
}

export function Medallion({ x, y, reach, children }: MedallionProps) {
  const id = useId();
  const d = `M ${x - reach} ${y} A ${reach} ${reach} 0 1 1 ${x + reach} ${y} A ${reach} ${reach} 0 1 1 ${x - reach} ${y} Z`;
  const [scale, aside] = [reach * 0.0072, reach * 0.72];
  return (
    <g>
      <SoftPart d={d} tone="paper" grain={0.7} />
      <clipPath id={id}>
        <circle cx={x} cy={y} r={reach - 3} />
      </clipPath>
      <g clipPath={`url(#${id})`}>
        <g className="art-sign" transform={`translate(${x - aside} ${y - aside}) scale(${scale})`}>
          {children}
        </g>
      </g>
    </g>
  );
}
