import {
  beginOf,
  type CompiledOperations,
  compiledKernel,
  type Kernel,
  kernelProgram,
  typescriptKernel,
} from '../engine/index.ts';

interface Program extends CompiledOperations {
  readonly memory: WebAssembly.Memory;
}

/** Enough for every number of a plan to be uncertain. */
const usualRows = 1024;

/** A kernel that is loaded when it is first asked for. It serves one job at a time: a simulation starts on cleared rows. */
export function kernelOnDemand(): () => Kernel {
  let kernel: Kernel | null = null;
  return () => {
    kernel ??= loadKernel(usualRows);
    return kernel;
  };
}

/**
 * A kernel for a number of rows: WebAssembly with SIMD, or the same in TypeScript where a browser has none and where the
 * page's policy refuses to compile it. Which of them it is shows in nothing but the time that it takes.
 */
export function loadKernel(rowCount: number): Kernel {
  const module = compile();
  return module === null ? typescriptKernel(rowCount) : instantiate(module, rowCount);
}

function compile(): WebAssembly.Module | null {
  try {
    const bytes = Uint8Array.from(atob(kernelProgram), (character) => character.charCodeAt(0));
    return WebAssembly.validate(bytes) ? new WebAssembly.Module(bytes) : null;
  } catch {
    return null;
  }
}

function instantiate(module: WebAssembly.Module, rowCount: number): Kernel {
  const program = new WebAssembly.Instance(module).exports as unknown as Program;
  const { memory, rowsBegin } = program;
  const missing_bytes = rowsBegin.value + beginOf(rowCount) * Float64Array.BYTES_PER_ELEMENT - memory.buffer.byteLength;
  if (missing_bytes > 0) memory.grow(Math.ceil(missing_bytes / page_bytes));
  return compiledKernel(program, rowCount);
}

/** WebAssembly's memory grows by whole pages. */
const page_bytes = 65_536;
