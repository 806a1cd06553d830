// Before the first paint, so that a chosen theme never flashes in the other one; a blocking file, for the policy forbids
// inline scripts.
try {
  const theme = localStorage.getItem('micromacro.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's theme it is.
}
