/// <reference path="./wasm.d.ts" />

export { default as kernelProgram } from './simd/kernel.ts?wasm';
