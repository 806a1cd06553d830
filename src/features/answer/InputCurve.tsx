import { Sparkline } from '../../charts/Sparkline.tsx';
import { t } from '../../i18n/translate.ts';
import type { InputRange } from '../../model/inputRange.ts';
import { type QuestionInput, readInput } from '../../model/questionInputs.ts';
import type { CurvesState } from '../../store/curvesStore.ts';
import { useCurves, usePlan } from '../../store/useSession.ts';
import { curveCaption } from './curveCaption.ts';
import { inputValue } from './inputWords.ts';
import { plainText, richText } from './richText.ts';

/** The answer over one input: micro's profit minus macro's, with the flips marked. */
export function InputCurve({ input }: { input: QuestionInput }) {
  const plan = usePlan();
  const run = useCurves(({ inputs }) => inputs[input]);
  const range = useCurves(({ ranges }) => ranges[input]);
  if (run === undefined) return <div className="input-curve" />;
  const { curve } = run;
  const print = (value: number) => inputValue(plan, input, value);
  const { key, values } = curveCaption(curve, print);
  const ends = { from: print(curve.values[0]), to: print(curve.values[curve.values.length - 1]) };
  return (
    <div className="input-curve" data-stale={run.plan !== plan || undefined}>
      <Sparkline
        points={curve.values.map((x, i) => ({ x, y: curve.gaps[i] }))}
        here={hereOn(run, input, range)}
        flips={curve.flips}
        scale={range.scale}
        label={t('curve.label', { input: t(`input.${input}`), ...ends, caption: plainText(key, values) })}
        stale={run.plan !== plan}
      />
      <p className="input-caption">{richText(key, values)}</p>
    </div>
  );
}

/** The point of the plan that the curve was computed for. */
function hereOn(
  { plan, curve }: NonNullable<CurvesState['inputs'][QuestionInput]>,
  input: QuestionInput,
  { scale }: InputRange,
) {
  const { values, gaps } = curve;
  const x = readInput(plan, input);
  const next = values.findIndex((value) => value >= x);
  if (next < 0 || x < values[0]) return null;
  if (next === 0) return { x, y: gaps[0] };
  const at = (value: number) => (scale === 'log' ? Math.log(value) : value);
  const share = (at(x) - at(values[next - 1])) / (at(values[next]) - at(values[next - 1]));
  return { x, y: gaps[next - 1] + share * (gaps[next] - gaps[next - 1]) };
}
