import type { Mark } from './marks.ts';

export const swatchSize = { width: 22, height: 12 };

/** The small sample of a mark in front of its name. */
export function Swatch({ mark }: { readonly mark: Mark }) {
  const { width, height } = swatchSize;
  return (
    <svg className="chart-swatch" width={width} height={height} aria-hidden="true">
      {mark.shape === 'line' ? (
        <line x1={1} x2={width - 1} y1={height / 2} y2={height / 2} {...mark.look} />
      ) : (
        <rect x={1} y={1} width={width - 2} height={height - 2} {...mark.look} />
      )}
    </svg>
  );
}
