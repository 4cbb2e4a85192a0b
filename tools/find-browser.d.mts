export type BrowserKind = 'chromium' | 'firefox';
/** Path of an installed browser of that family, or null. `CHROMIUM` and `FIREFOX` in the environment go first. */
export function findBrowser(kind: BrowserKind): string | null;
/** Installs it from the distribution on a Debian machine with root; null where that is not possible. */
export function installBrowser(kind: BrowserKind): string | null;
/** One sentence that says exactly what to install. */
export function howToInstall(kind: BrowserKind): string;
