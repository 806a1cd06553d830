import { useId } from 'react';
import { t } from '../../../i18n/translate.ts';
import type { CellProblem, ImportChoices, ImportView } from '../../../io/importing/importView.ts';
import { Button } from '../../../ui/Button.tsx';
import { headerText, problemText, valueText } from './cellText.ts';
import { rowText } from './foundOptions.ts';
import { nameText } from './nameText.ts';

interface ProblemsProps {
  readonly view: ImportView;
  readonly choices: ImportChoices;
  readonly currency: string;
  readonly choose: (change: ImportChoices) => void;
}

const mostListed = 100;

/** What is wrong, cell by cell; what can be read in two ways is answered here. */
export function Problems({ view, ...rest }: ProblemsProps) {
  const heading = useId();
  if (view.problemCount === 0) return null;
  const listed = view.problems.slice(0, mostListed);
  const more = view.problemCount - listed.length;
  return (
    <section aria-labelledby={heading} className="import-part">
      <h3 id={heading}>{t('import.problems')}</h3>
      <ul className="import-problems">
        {listed.map((problem) => (
          <ProblemLine
            key={`${problem.row} ${problem.column} ${problem.code}`}
            problem={problem}
            view={view}
            {...rest}
          />
        ))}
      </ul>
      {more > 0 && <p>{t('list.more', { count: more })}</p>}
    </section>
  );
}

type LineProps = Pick<ProblemsProps, 'view' | 'choices' | 'currency' | 'choose'> & { readonly problem: CellProblem };

function ProblemLine({ problem, view, choices, currency, choose }: LineProps) {
  const { row, column: position, text, readings } = problem;
  const column = position === null ? null : (view.columns[position]?.column ?? null);
  const read = (value: number) => {
    if (position !== null) choose({ readings: [...(choices.readings ?? []), { row, column: position, value }] });
  };
  return (
    <li>
      <span className="import-place">
        {position === null
          ? t('import.row', { row: rowText(row) })
          : nameText('import.problems.cell', {
              row: rowText(row),
              column: headerText(view.columns[position], position),
            })}
      </span>
      {text !== '' && <bdi className="import-text">{text}</bdi>}
      <span>{problemText(problem, column)}</span>
      {readings.map((value) => (
        <Button key={value} variant="link" onClick={() => read(value)}>
          {valueText(value, column, currency)}
        </Button>
      ))}
    </li>
  );
}
