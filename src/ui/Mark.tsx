import './Mark.css';

/** A sign in a ring that leads the eye to a problem or a note; the words beside it say which. */
export function Mark({ kind }: { readonly kind: 'note' | 'problem' }) {
  return (
    <span aria-hidden="true" className="mark">
      {kind === 'problem' ? '!' : 'i'}
    </span>
  );
}
