import { columnName } from '../../i18n/columnName.ts';
import { issueLine } from '../../i18n/issueLine.ts';
import { issueText } from '../../i18n/problemText.ts';
import { stepText } from '../../i18n/stepText.ts';
import { t } from '../../i18n/translate.ts';
import type { Note } from '../../model/note.ts';
import { formatLimit } from '../../numbers/formatLimit.ts';
import type { Message } from '../../store/viewStore.ts';

interface MessageWords {
  readonly kind: 'note' | 'problem';
  readonly text: string;
  readonly details: readonly string[];
}

/** What a message says. */
export function messageWords(message: Message): MessageWords {
  switch (message.kind) {
    case 'opened': {
      const notes = message.notes.map(noteText);
      const details = message.newer ? [t('note.newer'), ...notes] : notes;
      return { kind: 'note', text: t('message.opened', { file: message.file }), details };
    }
    case 'refused': {
      const text = t('message.refused', { file: message.file });
      return { kind: 'problem', text, details: refusalText(message.refusal) };
    }
    case 'undone':
    case 'redone':
      return { kind: 'note', text: t(`message.${message.kind}`, { step: stepText(message.step) }), details: [] };
    case 'kept': {
      const text = t('message.kept', { opened: message.opened, kept: message.kept || t('plan.unnamed') });
      return { kind: 'note', text, details: [] };
    }
    case 'removed':
      return { kind: 'note', text: t('message.removed', { segment: message.segment }), details: [] };
    case 'entered': {
      const { target, count, added, left } = message;
      const details = left > 0 ? [t('message.enteredLeft', { count: left })] : [];
      return { kind: 'note', text: t(`message.entered.${target}`, { count, added, updated: count - added }), details };
    }
    case 'removedRows':
      return { kind: 'note', text: t('message.removedRows', { count: message.count }), details: [] };
    case 'pasted': {
      const { rows, unread, skipped } = message;
      const text = unread > 0 ? t('message.pastedUnread', { rows, unread }) : t('message.pasted', { rows });
      return { kind: 'note', text, details: skipped ? [t('message.pastedSkipped')] : [] };
    }
    case 'nothingChanged': {
      const problem = issueText(message.code, { limit: formatLimit(message.limit ?? undefined) });
      return { kind: 'problem', text: t('message.nothingChanged', { problem }), details: [] };
    }
    case 'planPasted':
      return { kind: 'note', text: t('message.planPasted'), details: [] };
    case 'filled':
      return { kind: 'note', text: t('message.filledUnread', { unread: message.unread }), details: [] };
    case 'notCleared': {
      const columns = message.columns.map(columnName).join(', ');
      return { kind: 'note', text: t('message.notCleared', { columns }), details: [] };
    }
  }
}

type Refusal = Extract<Message, { kind: 'refused' }>['refusal'];

/** Problems that are listed one by one; the rest are counted. */
const mostListed = 10;

function refusalText(refusal: Refusal): readonly string[] {
  switch (refusal.code) {
    case 'invalid': {
      const listed = refusal.issues.slice(0, mostListed);
      const more = refusal.count - listed.length;
      const rest = more > 0 ? [t('list.more', { count: more })] : [];
      return [
        t('refusal.invalid', { count: refusal.count }),
        ...listed.map((issue) => issueLine(issue, formatLimit(issue.params.limit))),
        ...rest,
      ];
    }
    case 'fileTooLarge':
      return [t('refusal.fileTooLarge', { limit: String(Math.round(refusal.limit_bytes / 2 ** 20)) })];
    case 'notJson':
      return [t('refusal.notJson', { line: String(refusal.line) })];
    case 'newerVersion':
      return [t('refusal.newerVersion', { version: String(refusal.version) })];
    default:
      return [t(`refusal.${refusal.code}`)];
  }
}

function noteText(note: Note): string {
  if (note.code === 'migrated') return t('note.migrated', { version: String(note.from) });
  return t(`note.${note.code}`, { count: note.count, paths: note.paths.join(', ') });
}
