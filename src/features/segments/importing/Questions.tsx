import { useId } from 'react';
import { columnName } from '../../../i18n/columnName.ts';
import { t } from '../../../i18n/translate.ts';
import type { ImportColumn } from '../../../io/importing/importColumns.ts';
import type { ImportChoices, ImportQuestion, ImportView } from '../../../io/importing/importView.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Select } from '../../../ui/Select.tsx';
import { headerText } from './cellText.ts';
import { mappingWith } from './mappingWith.ts';
import { questionKey } from './useQuestions.ts';
import { wordedQuestion } from './wordedQuestion.ts';

interface QuestionsProps {
  readonly questions: readonly ImportQuestion[];
  readonly view: ImportView;
  readonly choices: ImportChoices;
  readonly choose: (change: ImportChoices) => void;
}

/** What only the user can say; an answer is followed at once, and can be changed. */
export function Questions({ questions, ...rest }: QuestionsProps) {
  const heading = useId();
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby={heading} className="import-questions">
      <h3 id={heading}>{t('import.questions')}</h3>
      {questions.map((question) =>
        question.code === 'mapping' && question.missing.length > 0 ? (
          question.missing.map((column) => <MappingQuestion key={column} column={column} {...rest} />)
        ) : (
          <ChoiceQuestion key={questionKey(question)} question={question} {...rest} />
        ),
      )}
    </section>
  );
}

type AskProps = Omit<QuestionsProps, 'questions'>;

function ChoiceQuestion({ question, view, choices, choose }: AskProps & { readonly question: ImportQuestion }) {
  const { legend, answers, otherwise } = wordedQuestion(question, view, choices);
  return (
    <RadioGroup
      legend={legend}
      value={answers.find(({ chosen }) => chosen)?.value ?? null}
      options={answers}
      onChange={(chosen) => choose(answers.find(({ value }) => value === chosen)?.change ?? {})}
      hint={otherwise}
    />
  );
}

const notChosen = '';

function MappingQuestion({ column, view, choose }: AskProps & { readonly column: ImportColumn }) {
  const { columns } = view;
  const chosen = columns.findIndex((one) => one.column === column);
  const options = columns.map((one, position) => ({ value: String(position), label: headerText(one, position) }));
  return (
    <Select
      label={t('import.question.mapping', { column: columnName(column) })}
      value={chosen < 0 ? notChosen : String(chosen)}
      options={[{ value: notChosen, label: t('import.question.mapping.choose') }, ...options]}
      onChange={(position) => {
        if (position !== notChosen) choose({ mapping: mappingWith(columns, Number(position), column) });
      }}
    />
  );
}
