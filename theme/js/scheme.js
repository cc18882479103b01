// The one script that runs before the page is drawn, so that a reader's choice of light or dark is there from the first moment.
// A file of its own because the Content-Security-Policy lets nothing inline run.
try {
  const scheme = localStorage.getItem('scheme');
  if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.scheme = scheme;
} catch {
  // A browser that keeps nothing has nothing to remember.
}
