import { type DragEvent, useState } from 'react';
import type { ImportSource } from '../../io/importing/importView.ts';
import { fileSource } from './fileSource.ts';

/** A part of the page that takes a file dropped on it. */
interface DropPlace {
  /** A file is held over the part. */
  readonly dragging: boolean;
  readonly handlers: {
    readonly onDragEnter: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** Takes the first of the files that are dropped on an element; one inside another keeps its files to itself. */
export function useDropFile(onSource: (source: ImportSource) => void): DropPlace {
  const [dragging, setDragging] = useState(false);

  function hold(event: DragEvent): void {
    if (!take(event)) return;
    event.dataTransfer.dropEffect = 'copy';
    setDragging(true);
  }

  function leave(event: DragEvent): void {
    const inside = event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
    if (take(event) && !inside) setDragging(false);
  }

  function drop(event: DragEvent): void {
    if (!take(event)) return;
    setDragging(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) onSource(fileSource(file));
  }

  return { dragging, handlers: { onDragEnter: hold, onDragOver: hold, onDragLeave: leave, onDrop: drop } };
}

/** Whether a drag brings files; then it is ours, and the browser does not open them. */
function take(event: DragEvent): boolean {
  if (!event.dataTransfer.types.includes('Files')) return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}
