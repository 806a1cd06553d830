import { memo, useId } from 'react';
import { t } from '../i18n/translate.ts';
import { ChartFrame } from './ChartFrame.tsx';
import type { Odds } from './figures.ts';
import { Hatch } from './parts/Hatch.tsx';
import { rivalLegend } from './parts/rivalMarks.ts';
import { barLooks } from './parts/strategyMarks.ts';
import { TieAxis, TieSides } from './parts/TieAxis.tsx';
import { dotStacks } from './series/dotStacks.ts';
import { leaderAt, oddsCount } from './series/oddsCount.ts';
import { oddsTable } from './series/oddsTable.ts';
import { oddsWords } from './series/oddsWords.ts';
import { withZero } from './series/span.ts';
import { useWidth } from './useWidth.ts';

export interface QuantileDotsChartProps {
  readonly odds: Odds;
  readonly currency: string;
  readonly planName: string;
  /** The figures are older than the inputs. */
  readonly stale: boolean;
}

const above = 26;
const mostDots = 200;
const below = 26;
/** Room for the dots at both ends, which may stand a diameter beyond their values. */
const beside = 34;
/** Between neighbours. */
const gap = 2;

/** How sure? Equally likely differences between micro's and macro's profits, a dot each. */
function QuantileDotsChart({ odds, currency, planName, stale }: QuantileDotsChartProps) {
  const drawing = useWidth();
  const { width } = drawing;
  const hatch = useId();
  const looks = { ...barLooks(hatch), none: { fill: 'var(--paper)', stroke: 'var(--ink)', strokeWidth: 1.5 } };
  const span = { ...withZero(odds.dots), from: beside, to: width - beside };
  const { dots, diameter, tallest } = dotStacks(odds.dots, span, mostDots);
  const bottom = above + Math.max(3, tallest) * diameter + gap;
  const height = bottom + below;
  const count = oddsCount(odds);
  const ahead = (rival: 'macro' | 'micro') => t('charts.tie.aheadOf', { rival, count: count[rival] });
  const legend = rivalLegend('charts.tie.ahead', looks);
  return (
    <ChartFrame
      id="odds"
      planName={planName}
      currency={currency}
      words={oddsWords(odds, currency)}
      legend={legend}
      table={oddsTable(odds, currency)}
      stale={stale}
      height={height}
      drawing={drawing}
    >
      {width > 2 * beside && (
        <svg className="odds" aria-hidden="true" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <Hatch id={hatch} />
          <TieAxis span={span} width={width} top={above - 20} bottom={bottom} currency={currency} />
          <TieSides span={span} width={width} y={above - 10} texts={{ macro: ahead('macro'), micro: ahead('micro') }} />
          {dots.map(({ value, x, level }) => {
            const look = looks[leaderAt(value) ?? 'none'];
            const radius = (diameter - gap - ('strokeWidth' in look ? (look.strokeWidth ?? 0) : 0)) / 2;
            return (
              <circle key={`${x} ${level}`} cx={x} cy={bottom - gap - (level + 0.5) * diameter} r={radius} {...look} />
            );
          })}
        </svg>
      )}
    </ChartFrame>
  );
}

/** Drawn again only for other figures: a page that defers its charts keeps typing fast. */
export default memo(QuantileDotsChart);
