import { Sparkline } from '../../charts/Sparkline.tsx';
import { t, tParts } from '../../i18n/translate.ts';
import type { InputRange } from '../../model/inputRange.ts';
import type { Plan } from '../../model/plan.ts';
import { type QuestionInput, readInput } from '../../model/questionInputs.ts';
import type { Curve } from '../../store/curvesStore.ts';
import { useCurves, usePlan } from '../../store/useSession.ts';
import { inputValue } from './inputWords.ts';
import { richText } from './richText.ts';

type Sampled = {
  readonly values: readonly number[];
  readonly gaps: readonly number[];
  readonly flips: readonly number[];
};

/** The answer over one input: micro's profit minus macro's, with the flips marked. */
export function InputCurve({ input }: { input: QuestionInput }) {
  const plan = usePlan();
  const run = useCurves(({ inputs }) => inputs[input]);
  const range = useCurves(({ ranges }) => ranges[input]);
  if (run === undefined) return <div className="input-curve" />;
  const { curve } = run;
  const caption = captionOf(plan, input, curve);
  return (
    <div className="input-curve" data-stale={run.plan !== plan || undefined}>
      <Sparkline
        points={curve.values.map((x, i) => ({ x, y: curve.gaps[i] }))}
        here={hereOn(run, input, range)}
        flips={curve.flips}
        scale={range.scale}
        label={t('curve.label', { input: t(`input.${input}`), caption: plainCaption(plan, input, curve) })}
        stale={run.plan !== plan}
      />
      <p className="input-caption">{caption}</p>
    </div>
  );
}

/** The point of the plan that the curve was computed for. */
function hereOn({ plan, curve }: Curve<Sampled>, input: QuestionInput, { scale }: InputRange) {
  const { values, gaps } = curve;
  const x = readInput(plan, input);
  const next = values.findIndex((value) => value >= x);
  if (next < 0 || x < values[0]) return null;
  if (next === 0) return { x, y: gaps[0] };
  const at = (value: number) => (scale === 'log' ? Math.log(value) : value);
  const share = (at(x) - at(values[next - 1])) / (at(values[next]) - at(values[next - 1]));
  return { x, y: gaps[next - 1] + share * (gaps[next] - gaps[next - 1]) };
}

function captionKey(curve: Sampled) {
  const { flips } = curve;
  if (flips.length === 1) return 'curve.flips';
  if (flips.length === 2) return 'curve.flipsTwice';
  if (flips.length > 2) return 'curve.flipsOften';
  if (leadJumpsAt(curve) !== null) return 'curve.jumps';
  return curve.gaps.every((gap) => gap === 0) ? 'curve.level' : 'curve.always';
}

/** Where the lead changes without the two ever being level: a campaign becomes affordable there. */
function leadJumpsAt({ values, gaps }: Sampled): number | null {
  const jump = gaps.findIndex((gap, i) => i > 0 && gap * gaps[i - 1] < 0);
  return jump < 0 ? null : values[jump];
}

function captionValues(plan: Plan, input: QuestionInput, curve: Sampled) {
  const { values, gaps, flips } = curve;
  const text = (value: number | null | undefined) => (value == null ? '' : inputValue(plan, input, value));
  const first = gaps.findIndex((gap) => gap !== 0);
  const last = gaps.findLastIndex((gap) => gap !== 0);
  return {
    value: text(flips[0] ?? leadJumpsAt(curve)),
    first: text(flips[0]),
    second: text(flips[1]),
    count: flips.length,
    winner: gaps[first] > 0 ? 'micro' : 'macro',
    from: text(values[Math.max(0, first)]),
    to: text(values[last < 0 ? values.length - 1 : last]),
  };
}

function captionOf(plan: Plan, input: QuestionInput, curve: Sampled) {
  return richText(captionKey(curve), captionValues(plan, input, curve));
}

function plainCaption(plan: Plan, input: QuestionInput, curve: Sampled): string {
  const b = (parts: string[]) => parts.join('');
  return tParts<string>(captionKey(curve), { ...captionValues(plan, input, curve), b }).join('');
}
