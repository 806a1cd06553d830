/** A file whose stream hands out its bytes in pieces of a given size, as a browser may. */
export function inPieces(bytes: Uint8Array<ArrayBuffer>, size: number): Blob {
  const file = new Blob([bytes]);
  const stream = () =>
    new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
        controller.close();
      },
    });
  return Object.assign(file, { stream });
}

export function listOf(...lines: readonly string[]): Blob {
  return new Blob([lines.join('\n')]);
}

export const ignore = () => {};
