import { type ReactNode, useEffect } from 'react';
import { t } from '../../i18n/translate.ts';
import { questionInputs } from '../../model/questionInputs.ts';
import { useIsUnread, useSession } from '../../store/useSession.ts';
import { AnswerCharts } from './AnswerCharts.tsx';
import './answer.css';
import { Assumptions } from './assumptions/Assumptions.tsx';
import { BasisChoice } from './BasisChoice.tsx';
import { Chips } from './Chips.tsx';
import { CurvesBrokenOff } from './CurvesBrokenOff.tsx';
import { OutcomeTable } from './OutcomeTable.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { Verdict } from './Verdict.tsx';
import { Warnings } from './Warnings.tsx';

interface AnswerPlaceProps {
  /** Says which plan this is. */
  readonly planBar: ReactNode;
  /** What to do, below the charts. */
  readonly decisions: ReactNode;
}

/** The questions on the left, the answer on the right. */
export function AnswerPlace({ planBar, decisions }: AnswerPlaceProps) {
  const unread = useIsUnread();
  const { watch } = useSession().curves;
  useEffect(watch, [watch]);
  return (
    <div className="answer" data-unread={unread || undefined}>
      <Verdict />
      <BasisChoice />
      <section className="answer-questions" aria-labelledby="questions-title">
        <h2 id="questions-title" className="visually-hidden">
          {t('answer.questions')}
        </h2>
        {planBar}
        <CurvesBrokenOff where="cards" />
        {questionInputs.map((input) => (
          <QuestionCard key={input} input={input} />
        ))}
        <Assumptions />
      </section>
      <div className="answer-results">
        <Warnings />
        <Chips />
        <AnswerCharts />
        <OutcomeTable />
        {decisions}
      </div>
    </div>
  );
}
