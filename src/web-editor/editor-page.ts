import { editorFonts } from "./editor-program.ts";

/** The editor's page: nothing but what loads it. */
export const editorPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Edit the site</title>
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="/admin/editor.css">
<script src="/admin/start-editor.js" defer></script>
<script src="/admin/sveltia-cms.js" defer></script>
</head>
<body>
<noscript>This page needs JavaScript. Without it, change the files on GitHub.</noscript>
</body>
</html>
`;

/**
 * The editor asks another site for its letters and icons, which the page's policy forbids. Those that it brings
 * along take their place, under the names that it knows them by.
 */
export const editorStyles: string = editorFonts
  .map(
    ({ family, weight, file }) =>
      `@font-face{font-family:"${family}";font-style:normal;font-weight:${weight};font-display:block;src:url(fonts/${file}) format("woff2")}`,
  )
  .join("\n");
