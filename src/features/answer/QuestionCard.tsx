import { inWords } from '../../i18n/problemText.ts';
import { rangeText } from '../../i18n/rangeText.ts';
import { t } from '../../i18n/translate.ts';
import { firstStep, readField, writeField } from '../../io/fieldText.ts';
import { printRange } from '../../io/uncertainText.ts';
import { checkPlan } from '../../model/checkPlan.ts';
import { sliderPosition, sliderSteps, sliderValue } from '../../model/inputScale.ts';
import { isError } from '../../model/issue.ts';
import type { Interval, Plan } from '../../model/plan.ts';
import { type QuestionInput, readInput } from '../../model/questionInputs.ts';
import { movedInputRange, rangeOfInput, readInputRange, withUncertainInput } from '../../model/uncertainInputs.ts';
import { useCurves, usePlanState, useView } from '../../store/useSession.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { InputCurve } from './InputCurve.tsx';
import { inputEcho, inputValue } from './inputWords.ts';
import './question.css';

/** One question: a field, what was understood, a slider, and the answer over this input. */
export function QuestionCard({ input }: { input: QuestionInput }) {
  const { plan, readOnly, epoch, change, closeGroup } = usePlanState((state) => state);
  const setUnread = useView((view) => view.setUnread);
  const scale = useCurves(({ ranges }) => ranges[input]);
  const value = readInput(plan, input);
  const range = readInputRange(plan, input);
  const label = t(`input.${input}`);
  // Lifts belong to segments: without one there is nothing to set.
  const idle = readOnly || (input === 'lift' && plan.segments.length === 0);
  const place = rangeOfInput(input);
  const planWith = (next: number | null, ends: Interval | null) => withUncertainInput(plan, input, next ?? 0, ends);
  const put = (next: Plan) => change({ code: 'input', input }, next, `input.${input}`);

  function slide(position: number): void {
    const best = sliderValue(scale, position);
    const ends = range && movedInputRange(range, input, best);
    const next = planWith(best, ends);
    // A range can't be around 0, nor around everybody: the slider stops before.
    if ((range === null) === (ends === null) && !checkPlan(next).some(isError)) put(next);
  }

  return (
    <div className="question">
      <div className="question-field">
        <NumberField
          label={label}
          value={value}
          range={range}
          write={(next, ends) => writeField(place.field, shown(next), plan.currency, ends)}
          read={(text) => inWords(readField(place.field, text, planWith, place))}
          onChange={(next, ends) => put(planWith(next, ends))}
          onCommit={closeGroup}
          firstStep={firstStep(place.field)}
          onUnread={setUnread}
          epoch={epoch}
          readOnly={idle}
          rangeNote={range && rangeText(printRange(range, value, { place, currency: plan.currency }))}
          rangeAround={(ends, next) => movedInputRange(ends, input, next)}
          echoTellsValue={input === 'population' || input === 'budget'}
          echo={idle && !readOnly ? t('input.noSegmentsForLift') : inputEcho(plan, input)}
        />
        <Slider
          label={t('input.slider', { input: label })}
          min={0}
          max={sliderSteps}
          step={1}
          value={Math.round(sliderPosition(scale, value))}
          valueText={inputValue(plan, input, value)}
          onChange={slide}
          onCommit={closeGroup}
          disabled={idle}
        />
      </div>
      <InputCurve input={input} />
    </div>
  );
}

/** A mean of many lifts has more digits than anybody wants to read. */
function shown(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(6));
}
