import { createContext, type ReactNode, useContext } from 'react';
import { formatField } from '../../../numbers/formatField.ts';
import { isPercent } from '../../../numbers/numberKind.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { type DraftLimit, readDraft } from './readDraft.ts';

interface DraftFieldProps {
  readonly label: string;
  readonly value: number;
  readonly limit: DraftLimit;
  readonly onChange: (value: number) => void;
  readonly hideLabel?: boolean;
  readonly hint?: ReactNode;
}

/** Is told of fields whose text cannot be read: nothing enters the plan until it can. */
export const OnUnread = createContext<(field: string, unread: boolean) => void>(() => {});

/** A number of what is being built, in the same field as those of the plan. */
export function DraftField({ value, limit, onChange, ...field }: DraftFieldProps) {
  const onUnread = useContext(OnUnread);
  return (
    <NumberField
      {...field}
      value={value}
      write={(next) => formatField(next ?? 0, limit.kind, 'USD')}
      read={(text) => readDraft(text, limit)}
      onChange={(next) => {
        if (next !== null) onChange(next);
      }}
      onCommit={nothing}
      onUnread={onUnread}
      epoch={0}
      firstStep={isPercent(limit.kind) ? 0.01 : 1}
    />
  );
}

function nothing(): void {}
