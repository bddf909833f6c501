import chromium from "@sparticuz/chromium";

/** Unpacks the browser that npm brings, once for all browser tests. */
export default async function unpackBrowser(): Promise<void> {
  if (process.platform === "linux") await chromium.executablePath();
}
