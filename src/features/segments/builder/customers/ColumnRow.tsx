import { t } from '../../../../i18n/translate.ts';
import type { ColumnProfile, CustomerProfile } from '../../../../io/customers/customers.ts';
import { formatField } from '../../../../numbers/formatField.ts';
import { Checkbox } from '../../../../ui/Checkbox.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import {
  type Choices,
  listColumnName,
  readEdges,
  withColumn,
  withEdges,
  withoutColumn,
  writeEdges,
} from './choices.ts';

interface ColumnRowProps {
  readonly profile: CustomerProfile;
  readonly position: number;
  readonly choices: Choices;
  readonly choose: (choices: Choices) => void;
  /** No further column can be chosen. */
  readonly full: boolean;
}

/** A column: whether customers are grouped by it, and in which ranges its numbers are. */
export function ColumnRow({ profile, position, choices, choose, full }: ColumnRowProps) {
  const column = profile.columns[position];
  const name = listColumnName(profile, position);
  const choice = choices.columns.find((one) => one.position === position);
  return (
    <div className="builder-column">
      <Checkbox
        label={name}
        checked={choice !== undefined}
        disabled={full && choice === undefined}
        onChange={(chosen) =>
          choose(chosen ? withColumn(choices, profile, position) : withoutColumn(choices, position))
        }
      />
      <span className="builder-note">{contents(column)}</span>
      {choice !== undefined && column.numbers !== null && (
        <Checkbox
          label={t('builder.customers.ranges', { column: name })}
          checked={choice.edges !== null}
          onChange={(ranges) =>
            choose(withEdges(choices, position, ranges ? writeEdges(column.numbers?.edges ?? []) : null))
          }
        />
      )}
      {choice !== undefined && choice.edges !== null && (
        <TextField
          label={t('builder.customers.edges', { column: name })}
          value={choice.edges}
          hint={t('builder.customers.edges.why')}
          problem={readEdges(choice.edges) === null && t('builder.customers.edges.problem')}
          onChange={(edges) => choose(withEdges(choices, position, edges))}
        />
      )}
    </div>
  );
}

function contents({ distinct, numbers }: ColumnProfile): string {
  const values =
    distinct === null ? t('builder.customers.manyValues') : t('builder.customers.values', { count: distinct });
  if (numbers === null) return values;
  const [from, to] = [numbers.min, numbers.max].map((value) => formatField(value, 'factor', 'USD'));
  return t('builder.customers.numbers', { values, from, to });
}
