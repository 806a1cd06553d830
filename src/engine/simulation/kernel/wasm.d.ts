/** A program in AssemblyScript, compiled (`tests/tooling/assemblyScript.ts`): its bytes in base64. */
declare module '*?wasm' {
  const program: string;
  export default program;
}
