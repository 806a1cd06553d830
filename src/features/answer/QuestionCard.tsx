import { inWords } from '../../i18n/problemText.ts';
import { t } from '../../i18n/translate.ts';
import { firstStep, readField, writeField } from '../../io/fieldText.ts';
import { checkPlan } from '../../model/checkPlan.ts';
import { sliderPosition, sliderSteps, sliderValue } from '../../model/inputScale.ts';
import { isError } from '../../model/issue.ts';
import { fieldOfInput, type QuestionInput, readInput, withInput } from '../../model/questionInputs.ts';
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
  const range = useCurves(({ ranges }) => ranges[input]);
  const value = readInput(plan, input);
  const label = t(`input.${input}`);
  // Lifts belong to segments: without one there is nothing to set.
  const idle = readOnly || (input === 'lift' && plan.segments.length === 0);
  const planWith = (next: number | null) => withInput(plan, input, next ?? 0);
  const put = (next: number | null) => change({ code: 'input', input }, planWith(next), `input.${input}`);

  function slide(position: number): void {
    const next = planWith(sliderValue(range, position));
    if (!checkPlan(next).some(isError)) change({ code: 'input', input }, next, `input.${input}`);
  }

  return (
    <div className="question">
      <div className="question-field">
        <NumberField
          label={label}
          value={value}
          write={(next) => writeField(fieldOfInput(input), shown(next), plan.currency)}
          read={(text) => inWords(readField(fieldOfInput(input), text, planWith))}
          onChange={put}
          onCommit={closeGroup}
          firstStep={firstStep(fieldOfInput(input))}
          onUnread={setUnread}
          epoch={epoch}
          readOnly={idle}
          echoTellsValue={input === 'population' || input === 'budget'}
          echo={idle && !readOnly ? t('input.noSegmentsForLift') : inputEcho(plan, input)}
        />
        <Slider
          label={t('input.slider', { input: label })}
          min={0}
          max={sliderSteps}
          step={1}
          value={Math.round(sliderPosition(range, value))}
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
